package org.suanpan.app.product;

import java.util.List;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.product.CategoryTree;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductQueries;

/// State of the product list: the filter, one page of rows, totals of the whole filter, the categories.
final class ProductsViewModel {

    /// Stands for the products without a category.
    static final String LOOSE = "/";

    private static final long TYPING_MILLIS = 160;
    private static final int CATEGORIES = 10_000;

    private final Desk desk;
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty category = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> shortOnly = new SimpleObjectProperty<>(false);
    private final BooleanProperty withStopped = new SimpleBooleanProperty();
    private final ObjectProperty<ListQuery> ordering = new SimpleObjectProperty<>(ListQuery.ALL.sortedBy("code"));
    private final StringProperty selection = new SimpleStringProperty("");
    private final PagedList<ProductListItem, Overview> list;

    ProductsViewModel(Desk desk, ProductQueries products) {
        this.desk = desk;
        list = new PagedList<>(desk.refresh(), desk.text().of("product.reading-list"),
                Set.of(Topic.PRODUCT, Topic.STOCK, Topic.DOCUMENT, Topic.IMPORT), ProductListItem::id,
                () -> reading(products, query(), category.get(), withStopped.get()));
        Runnable typed = desk.work().settled(TYPING_MILLIS, list::restart);
        search.addListener(_ -> typed.run());
        category.addListener(_ -> list.restart());
        shortOnly.addListener(_ -> list.restart());
        withStopped.addListener(_ -> list.restart());
        ordering.addListener(_ -> list.restart());
    }

    Desk desk() {
        return desk;
    }

    StringProperty search() {
        return search;
    }

    /// A path of categories; empty = all, [#LOOSE] = products without one.
    StringProperty category() {
        return category;
    }

    ObjectProperty<Boolean> shortOnly() {
        return shortOnly;
    }

    BooleanProperty withStopped() {
        return withStopped;
    }

    ObjectProperty<ListQuery> ordering() {
        return ordering;
    }

    PagedList<ProductListItem, Overview> list() {
        return list;
    }

    StringProperty selection() {
        return selection;
    }

    boolean isFiltered() {
        return !search.get().isBlank() || !category.get().isEmpty() || shortOnly.get();
    }

    void clearFilter() {
        search.set("");
        category.set("");
        shortOnly.set(false);
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Products wanted && !wanted.equals(Screen.Products.ALL)) {
            clearFilter();
            search.set(wanted.search());
            shortOnly.set(wanted.isShortOnly());
        }
    }

    void open(ProductListItem row) {
        desk.navigator().open(new Screen.ProductCard(row.id()));
    }

    void write() {
        desk.navigator().open(new Screen.ProductForm(null, System.nanoTime()));
    }

    void bringIn() {
        desk.navigator().open(Screen.Import.EMPTY);
    }

    void selected(List<ProductListItem> rows) {
        if (rows.size() < 2) {
            selection.set("");
            return;
        }
        Money value = rows.stream().map(ProductListItem::stockValue).reduce(Money.ZERO, Money::plus);
        selection.set(desk.text().of("product.selection", desk.figures().count(rows.size()), desk.figures().cost(value)));
    }

    private ListQuery query() {
        ListQuery query = new ListQuery(search.get(), List.of(), ordering.get().sorts());
        query = shortOnly.get() ? query.where("short", new ColumnTest.OneOf(List.of("1"))) : query;
        return withStopped.get() ? query : query.where("stopped", new ColumnTest.OneOf(List.of("0")));
    }

    private static PagedList.Reading<ProductListItem, Overview> reading(ProductQueries products, ListQuery query,
            String category, boolean withStopped) {
        return (offset, limit) -> {
            ListQuery all = withStopped ? ListQuery.ALL
                    : ListQuery.ALL.where("stopped", new ColumnTest.OneOf(List.of("0")));
            List<ValueCount> categories = products.values(all, "category", CATEGORIES);
            ListQuery chosen = category.isEmpty() ? query : query.where("category", new ColumnTest.OneOf(
                    category.equals(LOOSE) ? List.of("") : new CategoryTree(categories).within(category)));
            return new PagedList.Slice<>(products.page(chosen, offset, limit),
                    Overview.of(products.totals(chosen), categories));
        };
    }
}
