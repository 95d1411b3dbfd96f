package org.suanpan.core.importing.bill;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.importing.value.DateOrder;
import org.suanpan.core.importing.value.Dates;
import org.suanpan.core.importing.value.PlainText;

/// Reads bills of WeChat, Alipay and banks as they are exported: text above the titles is passed over, the columns are found by their
/// titles, amounts lose their signs of money.
public final class Bills {

    /// `131.77(已退款89.84)`: the leading figure counts.
    private static final Pattern FIGURE = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?).*");
    private static final int FULL = 2;

    private final SheetReader reader;
    private final LocalDate today;

    /// `today` bounds the days that are believed.
    public Bills(SheetReader reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
    }

    /// Refuses a file in which no row of titles names a day and an amount.
    public Bill read(Path file) {
        Reading reading = new Reading(String.valueOf(file.getFileName()), new Dates(DateOrder.YMD, false, null, today));
        try (SheetReader.Workbook book = reader.open(file, null)) {
            for (SheetReader.Sheet sheet : book.sheets()) {
                if (!sheet.hidden() && reading.columns == null) {
                    sheet.read((number, cells) -> {
                        reading.row(number, cells);
                        return true;
                    });
                }
            }
        }
        return reading.done();
    }

    private static final class Reading {

        private final String file;
        private final Dates dates;
        private final List<BillRow> rows = new ArrayList<>();
        private final StringBuilder above = new StringBuilder();
        private @Nullable BillColumns columns;
        private int unread;

        Reading(String file, Dates dates) {
            this.file = file;
            this.dates = dates;
        }

        void row(int number, List<Cell> cells) {
            BillColumns at = columns;
            if (at == null) {
                cells.forEach(cell -> above.append(cell.written()));
                columns = BillColumns.of(cells);
                return;
            }
            Flow flow = flow(at, cells);
            Money amount = amount(at, cells);
            LocalDate day = at.day() < cells.size() ? dates.parse(day(cells.get(at.day()))).value() : null;
            if (day == null || amount == null) {
                unread += cells.stream().filter(cell -> !written(cell).isEmpty()).count() > FULL ? 1 : 0;
                return;
            }
            String state = written(cells, at.state());
            rows.add(new BillRow(number, day, amount.abs(), flow,
                    words(cells, at.party().stream().limit(1).toList()), words(cells, rest(at)), state, written(cells, at.id())));
        }

        /// The first column that names the other side is who; any other says more about it.
        private static List<Integer> rest(BillColumns at) {
            List<Integer> rest = new ArrayList<>(at.party().stream().skip(1).toList());
            rest.addAll(at.note());
            return rest;
        }

        private static Flow flow(BillColumns at, List<Cell> cells) {
            if (at.direction() >= 0) {
                String said = written(cells, at.direction());
                return said.equals("收入") || said.equals("收") || said.contains("贷") ? Flow.IN
                        : said.equals("支出") || said.equals("支") || said.contains("借") ? Flow.OUT : Flow.NEUTRAL;
            }
            if (at.in() >= 0 || at.out() >= 0) {
                Money in = figure(written(cells, at.in()));
                return in != null && !in.isZero() ? in.isNegative() ? Flow.OUT : Flow.IN : Flow.OUT;
            }
            Money signed = figure(written(cells, at.amount()));
            return signed != null && signed.isNegative() ? Flow.OUT : Flow.IN;
        }

        private static @Nullable Money amount(BillColumns at, List<Cell> cells) {
            if (at.in() >= 0 || at.out() >= 0) {
                Money in = figure(written(cells, at.in()));
                return in != null && !in.isZero() ? in : figure(written(cells, at.out()));
            }
            return figure(written(cells, at.amount()));
        }

        private static @Nullable Money figure(String written) {
            Matcher figure = FIGURE.matcher(PlainText.narrow(written).replaceAll("[¥￥,\\s]", ""));
            return figure.matches() ? Money.rounded(new BigDecimal(figure.group(1))) : null;
        }

        /// A day with a time behind it is that day.
        private static Cell day(Cell cell) {
            return cell instanceof Cell.Text(String value) ? Cell.text(value.strip().split("[ T]")[0]) : cell;
        }

        private static String words(List<Cell> cells, List<Integer> places) {
            return places.stream().map(place -> written(cells, place)).filter(words -> !words.isEmpty()).distinct()
                    .collect(Collectors.joining(" "));
        }

        private static String written(List<Cell> cells, int place) {
            return place < 0 || place >= cells.size() ? "" : written(cells.get(place));
        }

        private static String written(Cell cell) {
            String words = cell.written().strip();
            return words.equals("/") || words.equals("-") || words.equals("\"\"") ? "" : words;
        }

        Bill done() {
            if (columns == null) {
                throw new Rejected("bill.no-titles", file);
            }
            String said = above.toString();
            return new Bill(file, said.contains("微信") ? Bill.Source.WECHAT : said.contains("支付宝") ? Bill.Source.ALIPAY : Bill.Source.BANK,
                    rows, unread);
        }
    }
}
