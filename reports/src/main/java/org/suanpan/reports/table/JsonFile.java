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
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rate;

/// One object: what the report is about, `rows` with the column keys, `totals`. Money, prices, quantities and ratios
/// are strings, so that no reader turns them into binary fractions; counts are numbers; an empty cell is null.
public final class JsonFile {

    private static final int RATIO_DECIMALS = 6;
    private static final int PROGRESS_EVERY = 1_000;

    private JsonFile() {}

    /// Several tables are parts of one list.
    public static List<Totals> write(String id, List<? extends Table<?>> parts, OutputStream out, Progress progress) {
        return write(id, parts, Map.of(), out, progress);
    }

    /// The same; `about` says more of the whole, by key.
    public static List<Totals> write(String id, List<? extends Table<?>> parts, Map<String, String> about, OutputStream out,
            Progress progress) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            writer.write("{\"id\":" + quoted(id) + ",\"title\":" + quoted(parts.getFirst().title())
                    + ",\"criteria\":" + quoted(parts.getFirst().criteria()));
            for (Map.Entry<String, String> one : about.entrySet()) {
                writer.write("," + quoted(one.getKey()) + ":" + quoted(one.getValue()));
            }
            writer.write(",\"rows\":[");
            List<Totals> totals = new ArrayList<>();
            for (Table<?> part : parts) {
                totals.add(rows(part, writer, progress, totals.isEmpty()));
            }
            writer.write("\n],\"totals\":{");
            String comma = "";
            for (var total : Totals.together(totals).entrySet()) {
                writer.write(comma + quoted(total.getKey()) + ":" + quoted(total.getValue()));
                comma = ",";
            }
            writer.write("}}\n");
            writer.flush();
            return totals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Totals rows(Table<T> table, Writer writer, Progress progress, boolean firstPart) {
        Totals totals = new Totals(table.columns());
        long[] done = {0};
        table.source().each(row -> {
            if (done[0] % PROGRESS_EVERY == 0) {
                progress.checkpoint(done[0], table.rows());
            }
            writeRow(table.columns(), row, totals, writer, done[0]++ == 0 && firstPart);
        });
        return totals;
    }

    private static <T> void writeRow(List<Column<T>> columns, T row, Totals totals, Writer writer, boolean first) {
        try {
            writer.write(first ? "\n{" : ",\n{");
            for (int i = 0; i < columns.size(); i++) {
                Object value = columns.get(i).value().apply(row);
                if (columns.get(i).isSummed()) {
                    totals.add(i, value);
                }
                writer.write((i == 0 ? "\"" : ",\"") + columns.get(i).key() + "\":" + text(value));
            }
            writer.write('}');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Long count -> count.toString();
            case Rate rate -> quoted(rate.toString(RATIO_DECIMALS));
            case Object other -> quoted(other.toString());
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
