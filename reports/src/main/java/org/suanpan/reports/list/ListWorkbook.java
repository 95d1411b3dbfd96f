package org.suanpan.reports.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.report.ListExport;
import org.suanpan.reports.excel.Book;
import org.suanpan.reports.file.FileNames;
import org.suanpan.reports.file.OutFile;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// A list of the window as a workbook with one sheet, of the same make as the list reports.
public final class ListWorkbook implements ListExport {

    private final String version;

    public ListWorkbook(String version) {
        this.version = version;
    }

    @Override
    public Path write(Content content, Origin origin, Path folder, String day, Progress progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path file = FileNames.free(folder, FileNames.safe(content.title() + " " + day), ".xlsx");
        Map<String, String> titles = content.columns().stream()
                .collect(Collectors.toMap(ListExport.Field::key, ListExport.Field::title));
        Table<List<@Nullable Object>> table = Table.of(content.title(), content.criteria(), columns(content.columns()), 1,
                content.rows(), content.empty(), Map.of());
        Book.About about = new Book.About(content.title(), day, origin.shop(), version, "", content.criteria());
        OutFile.write(file, out -> {
            try (Book book = new Book(Words.of(origin.language()), about)) {
                book.list(content.title(), table, key -> Objects.requireNonNull(titles.get(key)));
                book.write(out, progress);
            }
        });
        return file;
    }

    private static List<Column<List<@Nullable Object>>> columns(List<ListExport.Field> wanted) {
        List<Column<List<@Nullable Object>>> columns = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            ListExport.Field each = wanted.get(i);
            int at = i;
            Column<List<@Nullable Object>> column = switch (each.form()) {
                case TEXT -> Column.text(each.key(), row -> Objects.requireNonNullElse(row.get(at), "").toString());
                case DAY -> Column.date(each.key(), row -> (LocalDate) row.get(at));
                case COUNT -> Column.count(each.key(), row -> (Long) row.get(at));
                case MONEY -> Column.money(each.key(), row -> (Money) row.get(at));
                case QUANTITY -> Column.quantity(each.key(), row -> (Quantity) row.get(at));
                case PRICE -> Column.price(each.key(), row -> (UnitPrice) row.get(at));
            };
            columns.add(each.summed() ? column.summed() : column);
        }
        return columns;
    }
}
