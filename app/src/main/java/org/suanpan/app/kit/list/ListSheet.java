package org.suanpan.app.kit.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Text;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.report.ListExport;

/// What a list shows as the content of a workbook: the shown columns in their order, every row of the filter.
record ListSheet<T>(ListState state, TableView<T> table, List<ListColumn> columns, Map<String, Function<T, String>> cells,
        Set<String> unsummed) {

    /// To be made where it is called, from rows read there; columns and conditions are taken now.
    Callable<ListExport.Content> content(String title, Callable<List<T>> rows) {
        List<ListColumn> shown = shown();
        boolean ofCost = shown.stream().anyMatch(column -> column.kind().isCost());
        String criteria = ofCost ? criteria() + "  " + basis() : criteria();
        String empty = state.desk().text().of("list.no-rows");
        return () -> new ListExport.Content(title, criteria, shown.stream().map(this::column).toList(),
                rows.call().stream().map(row -> values(shown, row)).toList(), empty);
    }

    /// What a cell means: its words, or the figure they stand for.
    String meaning(ListColumn column, T row) {
        Function<T, String> words = cells.get(column.key());
        return words == null ? "" : words.apply(row);
    }

    private List<ListColumn> shown() {
        boolean covered = state.desk().figures().costCovered().get();
        return table.getVisibleLeafColumns().stream()
                .flatMap(column -> columns.stream().filter(c -> c.key().equals(column.getId())))
                .filter(column -> cells.containsKey(column.key()))
                .filter(column -> !covered || !column.kind().isCost()).toList();
    }

    private String basis() {
        Text text = state.desk().text();
        return text.of("base.cost-basis.said", text.of("base.cost-basis." + state.desk().figures().costBasis().get()));
    }

    private String criteria() {
        ListQuery query = state.query().get();
        ConditionWords words = new ConditionWords(state.desk());
        Text text = state.desk().text();
        String said = Stream.concat(
                query.text().isEmpty() ? Stream.of() : Stream.of(text.of("list.searched", query.text())),
                query.filters().stream().flatMap(filter -> columns.stream()
                        .filter(c -> c.key().equals(filter.column())).map(c -> words.of(c, filter.test()))))
                .collect(Collectors.joining(text.of("list.comma")));
        return said.isEmpty() ? text.of("list.all-rows") : said;
    }

    private ListExport.Field column(ListColumn column) {
        ListExport.Form form = switch (column.kind()) {
            case WORDS, CHOICE -> ListExport.Form.TEXT;
            case DAY -> ListExport.Form.DAY;
            case COUNT -> ListExport.Form.COUNT;
            case MONEY, COST -> ListExport.Form.MONEY;
            case QUANTITY -> ListExport.Form.QUANTITY;
            case PRICE, UNIT_COST -> ListExport.Form.PRICE;
        };
        return new ListExport.Field(column.key(), column.title(), form,
                column.kind().isFigure() && !column.kind().isPrice() && !unsummed.contains(column.key()));
    }

    private List<@Nullable Object> values(List<ListColumn> shown, T row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (ListColumn column : shown) {
            values.add(value(column.kind(), Objects.requireNonNull(cells.get(column.key())).apply(row)));
        }
        return values;
    }

    // What the cell shows, as a figure where it is one.
    private static @Nullable Object value(ListKind kind, String words) {
        if (words.isBlank()) {
            return kind.isFigure() || kind == ListKind.DAY ? null : "";
        }
        String plain = words.replace(",", "");
        return switch (kind) {
            case WORDS, CHOICE -> words;
            case DAY -> LocalDate.parse(words);
            case COUNT -> Long.valueOf(plain);
            case MONEY, COST -> Money.parse(plain);
            case QUANTITY -> Quantity.parse(plain);
            case PRICE, UNIT_COST -> UnitPrice.parse(plain);
        };
    }
}
