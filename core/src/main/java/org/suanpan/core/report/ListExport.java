package org.suanpan.core.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Progress;

/// Writes what a list shows into a workbook: the same columns, the same rows, live sums below.
public interface ListExport {

    /// How the cells of a column are written: text, a day, a whole number, [org.suanpan.core.base.Money],
    /// [org.suanpan.core.base.Quantity] or [org.suanpan.core.base.UnitPrice].
    enum Form { TEXT, DAY, COUNT, MONEY, QUANTITY, PRICE }

    /// `key` tells the columns apart.
    record Field(String key, String title, Form form, boolean summed) {}

    /// `criteria` says in words what the list is narrowed to, `empty` stands in for an empty list. Rows hold a value of
    /// each column's form in the order of the columns; null = empty cell.
    record Content(String title, String criteria, List<Field> columns, List<List<@Nullable Object>> rows, String empty) {

        public Content {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// What the file is to say of where it comes from, and its language.
    record Origin(String shop, Locale language) {}

    /// Into `folder` under the title and `day` of the content, and a number where there is such a file; gives the file.
    Path write(Content content, Origin origin, Path folder, String day, Progress progress);
}
