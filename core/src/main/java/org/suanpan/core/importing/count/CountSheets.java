package org.suanpan.core.importing.count;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.Minute;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.SheetReader;

/// Reads filled count sheets.
public final class CountSheets {

    /// Typed quantities have three decimals.
    private static final int DECIMALS = 3;
    private static final List<String> CODE = List.of("编码", "Code");
    private static final List<String> COUNTED = List.of("实盘数量", "Counted");
    private static final List<String> TIME = List.of("盘点时间", "Counted at");
    private static final List<String> COUNTER = List.of("盘点人", "Counter");

    private final SheetReader reader;

    public CountSheets(SheetReader reader) {
        this.reader = reader;
    }

    /// Refuses a file without the two columns, and quantities and times that are none. Lines without a quantity were not
    /// counted; lines of one product add up.
    public CountSheet read(Path file) {
        Reading reading = new Reading(String.valueOf(file.getFileName()));
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

    /// Where the columns stand, from 0; −1 = there is none.
    private record Columns(int code, int counted, int time, int counter) {}

    private static final class Reading {

        private final String file;
        private final Map<String, Quantity> counted = new LinkedHashMap<>();
        private @Nullable Columns columns;
        private @Nullable Integer minute;
        private String counter = "";

        Reading(String file) {
            this.file = file;
        }

        void row(int number, List<Cell> cells) {
            Columns at = columns;
            if (at == null) {
                int code = find(cells, CODE);
                int quantity = find(cells, COUNTED);
                columns = code < 0 || quantity < 0 ? null
                        : new Columns(code, quantity, find(cells, TIME), find(cells, COUNTER));
                return;
            }
            String time = written(cells, at.time());
            if (minute == null && !time.isEmpty()) {
                minute = Minute.read(clock(time));
            }
            if (counter.isEmpty()) {
                counter = written(cells, at.counter());
            }
            String code = written(cells, at.code());
            String quantity = written(cells, at.counted());
            if (!code.isEmpty() && !quantity.isEmpty()) {
                counted.merge(code, quantity(number, quantity), Quantity::plus);
            }
        }

        /// A spreadsheet keeps a time as a moment of some day.
        private static String clock(String time) {
            String last = time.substring(time.lastIndexOf(' ') + 1);
            return last.length() > "00:00".length() && last.indexOf(':') == 2 ? last.substring(0, "00:00".length()) : last;
        }

        private Quantity quantity(int row, String typed) {
            try {
                Quantity found = Quantity.parse(typed);
                if (!found.isNegative() && found.value().stripTrailingZeros().scale() <= DECIMALS) {
                    return found;
                }
            } catch (Rejected none) {
                throw new Rejected("count.not-a-number", file, row, typed);
            }
            throw new Rejected("count.not-a-number", file, row, typed);
        }

        CountSheet done() {
            if (columns == null) {
                throw new Rejected("count.not-a-sheet", file);
            }
            return new CountSheet(file, counter.isEmpty() ? file : counter, minute, counted);
        }

        private static int find(List<Cell> cells, List<String> titles) {
            for (int i = 0; i < cells.size(); i++) {
                String title = cells.get(i).written().strip();
                if (titles.stream().anyMatch(title::equalsIgnoreCase)) {
                    return i;
                }
            }
            return -1;
        }

        private static String written(List<Cell> cells, int at) {
            return at < 0 || at >= cells.size() ? "" : cells.get(at).written().strip();
        }
    }
}
