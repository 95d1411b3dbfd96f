package org.suanpan.reports.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rate;

/// UTF-8 with a byte order mark, so that Excel and WPS read the Chinese; text that a spreadsheet would take for a
/// formula gets a leading apostrophe.
public final class CsvFile {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final int RATIO_DECIMALS = 6;
    private static final int PROGRESS_EVERY = 1_000;

    private CsvFile() {}

    /// Several tables are parts of one list under one header.
    public static List<Totals> write(List<? extends Table<?>> parts, UnaryOperator<String> header, OutputStream out,
            Progress progress) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            writer.write('\uFEFF');
            List<? extends Column<?>> columns = parts.getFirst().columns();
            for (int i = 0; i < columns.size(); i++) {
                writer.write(i == 0 ? "" : ",");
                writer.write(quoted(header.apply(columns.get(i).key())));
            }
            writer.write("\r\n");
            List<Totals> totals = new ArrayList<>();
            for (Table<?> part : parts) {
                totals.add(rows(part, writer, progress));
            }
            writer.flush();
            return totals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Totals rows(Table<T> table, Writer writer, Progress progress) {
        Totals totals = new Totals(table.columns());
        long[] done = {0};
        table.source().each(row -> {
            if (done[0]++ % PROGRESS_EVERY == 0) {
                progress.checkpoint(done[0], table.rows());
            }
            writeRow(table.columns(), row, totals, writer);
        });
        return totals;
    }

    private static <T> void writeRow(List<Column<T>> columns, T row, Totals totals, Writer writer) {
        try {
            for (int i = 0; i < columns.size(); i++) {
                Object value = columns.get(i).value().apply(row);
                if (columns.get(i).isSummed()) {
                    totals.add(i, value);
                }
                if (i > 0) {
                    writer.write(',');
                }
                writer.write(text(value));
            }
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(isFormula(text) ? "'" + text : text);
            case Rate rate -> rate.toString(RATIO_DECIMALS);
            case Object figure -> figure.toString();
        };
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == '\n' || c == '\r') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
