package org.suanpan.core.importing.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.compare.TheirColumns.Role;
import org.suanpan.core.importing.compare.TheirSheet.Row;
import org.suanpan.core.importing.value.DateOrder;
import org.suanpan.core.importing.value.DateOrderProof;
import org.suanpan.core.importing.value.Dates;
import org.suanpan.core.importing.value.Figures;
import org.suanpan.core.ledger.compare.TheirList;
import org.suanpan.core.ledger.compare.Theirs;

/// Makes a list of days and amounts out of their sheet, once it is known which column is what. Rows of sums are passed over, rows that
/// say a balance before or after give it. Days without a year are of the year the others are of.
public final class TheirReading {

    private static final Pattern OPENING = Pattern.compile("期初|上期|上月(结|余|欠)|承前|承上|年初|前期|上年结转|opening|brought forward",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("期末|月末|本期(结|余|欠)|截[至止].*(余额|欠)|closing|carried forward", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUM = Pattern.compile("^[^\\d]{0,4}(合计|小计|总计|累计|total|sum)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BACK = Pattern.compile("(?<!应)[收付]款|付.{0,4}款|汇款|转账|回款|支付|已付|实付|退货|退回|退款|返利|折让|抹零|冲减|payment|paid|return",
            Pattern.CASE_INSENSITIVE);

    private final TheirSheet sheet;
    private final TheirColumns columns;
    private final Dates dates;

    /// `today` bounds the days that are believed.
    public TheirReading(TheirSheet sheet, TheirColumns columns, LocalDate today) {
        this.sheet = sheet;
        this.columns = columns;
        DateOrderProof proof = new DateOrderProof();
        sheet.rows().forEach(row -> proof.add(day(row.cell(columns.place(Role.DATE))).written()));
        DateOrder order = proof.order(today.getYear());
        Dates plain = new Dates(order == DateOrder.DMY || order == DateOrder.MDY ? order : DateOrder.YMD, sheet.date1904(), null, today);
        int year = sheet.rows().stream().map(row -> plain.parse(day(row.cell(columns.place(Role.DATE)))).value()).filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear).findFirst().orElse(today.getYear());
        this.dates = new Dates(plain.order(), plain.date1904(), year, today);
    }

    /// Which signs make sense, the likeliest first: words count where no amount is negative and some row speaks of money.
    public List<Sign> signs() {
        boolean negative = sheet.rows().stream().map(row -> figure(row, Role.AMOUNT)).anyMatch(amount -> amount != null && amount.isNegative());
        boolean said = sheet.rows().stream().anyMatch(row -> BACK.matcher(words(row)).find());
        return columns.has(Role.LESS) || negative || !said ? List.of(Sign.MORE, Sign.LESS) : List.of(Sign.BY_WORDS, Sign.MORE, Sign.LESS);
    }

    public TheirList list(Sign sign) {
        Found found = new Found();
        if (columns.isEnough()) {
            sheet.above().forEach(row -> said(row, found, sign));
            sheet.rows().forEach(row -> row(row, found, sign));
        }
        Chain chain = Chain.of(found.amounts, found.balances);
        Money opening = found.opening != null ? found.opening : chain == null ? null : chain.opening();
        Money closing = chain != null ? chain.closing() : found.closing;
        return new TheirList(sheet.file(), found.rows, opening, closing, found.unread);
    }

    private static final class Found {

        private final List<Theirs> rows = new ArrayList<>();
        private final List<Money> amounts = new ArrayList<>();
        private final List<@Nullable Money> balances = new ArrayList<>();
        private @Nullable Money opening;
        private @Nullable Money closing;
        private @Nullable LocalDate day;
        private int unread;
    }

    private void row(Row row, Found found, Sign sign) {
        if (said(row, found, sign)) {
            return;
        }
        Money more = figure(row, Role.AMOUNT);
        Money less = figure(row, Role.LESS);
        LocalDate own = dates.parse(day(row.cell(columns.place(Role.DATE)))).value();
        boolean blank = row.cell(columns.place(Role.DATE)).isBlank();
        LocalDate day = own != null ? own : blank ? found.day : null;
        found.day = own != null ? own : found.day;
        if (more == null && less == null || day == null) {
            boolean something = row.cells().stream().filter(cell -> !cell.isBlank()).count() > 2;
            found.unread += something ? 1 : 0;
            return;
        }
        Money amount = (more == null ? Money.ZERO : more).minus(less == null ? Money.ZERO : less);
        String words = words(row);
        Money turned = switch (sign) {
            case MORE -> amount;
            case LESS -> amount.negated();
            case BY_WORDS -> BACK.matcher(words).find() ? amount.abs().negated() : amount;
        };
        found.rows.add(new Theirs(row.number(), day, row.cell(columns.place(Role.NUMBER)).written().strip(), words, turned));
        found.amounts.add(turned);
        found.balances.add(figure(row, Role.BALANCE));
    }

    /// A row that says a balance or sums up; true = it is no document.
    private boolean said(Row row, Found found, Sign sign) {
        String all = row.cells().stream().filter(cell -> cell instanceof Cell.Text).map(cell -> cell.written().strip())
                .collect(Collectors.joining(" "));
        boolean opening = OPENING.matcher(all).find();
        boolean closing = !opening && CLOSING.matcher(all).find();
        boolean document = !row.cell(columns.place(Role.NUMBER)).isBlank() && !OPENING.matcher(row.cell(columns.place(Role.NUMBER)).written()).find();
        if (document || !opening && !closing) {
            return !document && SUM.matcher(all).find();
        }
        Money amount = balance(row);
        Money turned = amount == null || sign != Sign.LESS ? amount : amount.negated();
        if (opening && found.rows.isEmpty() && turned != null) {
            found.opening = turned;
        } else if (closing && turned != null) {
            found.closing = turned;
        }
        return true;
    }

    private @Nullable Money balance(Row row) {
        Money balance = figure(row, Role.BALANCE);
        Money more = figure(row, Role.AMOUNT);
        Money less = figure(row, Role.LESS);
        return balance != null ? balance : more != null ? more : less == null ? null : less.negated();
    }

    private @Nullable Money figure(Row row, Role role) {
        BigDecimal value = Figures.money(row.cell(columns.place(role))).value();
        return value == null ? null : Money.rounded(value);
    }

    /// All that is written in the row besides day, number and amounts.
    private String words(Row row) {
        return IntStream.range(0, row.cells().size()).filter(place -> !columns.places().containsValue(place))
                .mapToObj(place -> row.cells().get(place)).filter(cell -> cell instanceof Cell.Text).map(cell -> cell.written().strip())
                .filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /// A day with a time behind it is that day.
    private static Cell day(Cell cell) {
        return cell instanceof Cell.Text(String value) ? Cell.text(value.strip().split("[ T]")[0]) : cell;
    }
}
