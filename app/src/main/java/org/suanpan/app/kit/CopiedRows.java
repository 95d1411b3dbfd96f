package org.suanpan.app.kit;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javafx.scene.input.ClipboardContent;

/// Rows of a table for the clipboard: tab-separated for any program, and a table in which spreadsheets keep codes and
/// telephone numbers as they are written.
public record CopiedRows<T>(List<Column<T>> columns, List<T> rows) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern QUOTED = Pattern.compile("[\t\n\r\"]");

    /// What a column shows; a figure loses its grouping when copied.
    public record Column<T>(String title, boolean figure, Function<T, String> words) {

        String copied(T row) {
            return figure ? words.apply(row).replace(",", "") : words.apply(row);
        }
    }

    public CopiedRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public ClipboardContent content(boolean headed) {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain(headed));
        content.putHtml(html(headed));
        return content;
    }

    String plain(boolean headed) {
        String body = rows.stream()
                .map(row -> columns.stream().map(c -> quoted(c.copied(row))).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        String head = columns.stream().map(c -> quoted(c.title())).collect(Collectors.joining("\t"));
        return headed ? head + "\n" + body : body;
    }

    String html(boolean headed) {
        String head = columns.stream().map(c -> "<th>" + escaped(c.title()) + "</th>").collect(Collectors.joining());
        String body = rows.stream()
                .map(row -> columns.stream().map(c -> cell(c, row)).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
        return "<table>" + (headed ? "<tr>" + head + "</tr>" : "") + body + "</table>";
    }

    private static <T> String cell(Column<T> column, T row) {
        String words = column.copied(row);
        boolean asWritten = !column.figure() && !DAY.matcher(words).matches();
        return (asWritten ? "<td style=\"mso-number-format:'\\@'\">" : "<td>") + escaped(words) + "</td>";
    }

    private static String quoted(String words) {
        return QUOTED.matcher(words).find() ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
