package org.suanpan.core.importing.recognise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.value.Codes;
import org.suanpan.core.importing.value.DateOrder;
import org.suanpan.core.importing.value.Dates;
import org.suanpan.core.importing.value.Figures;
import org.suanpan.core.importing.value.Parsed;
import org.suanpan.core.importing.value.Phones;
import org.suanpan.core.importing.value.Quantities;

/// What the first data rows hold, column by column.
public record ColumnSamples(List<SourceRow> rows) {

    private static final Dates ANY_DATE = new Dates(DateOrder.YMD, false, 2000, LocalDate.of(2100, 1, 1));
    private static final Dates OTHER_DATE = new Dates(DateOrder.MDY, false, 2000, LocalDate.of(2100, 1, 1));
    private static final Dates THIRD_DATE = new Dates(DateOrder.DMY, false, 2000, LocalDate.of(2100, 1, 1));

    /// True for an empty column too: nothing speaks against it.
    boolean mostlyDates(int column) {
        return share(column, cell -> isDate(cell), true);
    }

    boolean mostlyFigures(int column) {
        return share(column, cell -> !Figures.parse(cell).isError() || !Quantities.PLAIN.parse(cell).isError(), true);
    }

    boolean mostlyMobiles(int column) {
        return share(column, cell -> Phones.mobile(cell).value() != null, false);
    }

    boolean mostlyBarcodes(int column) {
        return share(column, cell -> {
            Parsed<String> code = Codes.barcode(cell);
            String value = code.value();
            return value != null && value.length() == 13 && code.level() == Parsed.Level.OK && value.startsWith("69");
        }, false);
    }

    /// 1, 2, 3 … downwards.
    boolean countsUp(int column) {
        int expected = 1;
        for (SourceRow row : rows) {
            BigDecimal value = Figures.parse(row.cell(column)).value();
            if (value == null) {
                continue;
            }
            if (value.compareTo(BigDecimal.valueOf(expected)) != 0) {
                return false;
            }
            expected++;
        }
        return expected > 1;
    }

    private static boolean isDate(Cell cell) {
        return ANY_DATE.parse(cell).value() != null || OTHER_DATE.parse(cell).value() != null
                || THIRD_DATE.parse(cell).value() != null;
    }

    private boolean share(int column, Predicate<Cell> test, boolean whenEmpty) {
        int filled = 0;
        int passed = 0;
        for (SourceRow row : rows) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                filled++;
                passed += test.test(cell) ? 1 : 0;
            }
        }
        return filled == 0 ? whenEmpty : passed * 2 > filled;
    }
}
