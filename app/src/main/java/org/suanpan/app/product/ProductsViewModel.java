package org.suanpan.app.product;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductQueries;

/// State of the product list: the filter, one page of rows, totals of the whole filter, the categories.
final class ProductsViewModel {

    /// Stands for the products without a category.
    static final String LOOSE = "/";

    private static final int CATEGORIES = 10_000;

    private static final Set<String> COLUMNS = Stream.concat(ProductQueries.COLUMNS.stream(), Stream.of("picture"))
            .collect(Collectors.toUnmodifiableSet());

    private final Desk desk;
    private final ListState state;
    private final ObjectProperty<@Nullable Boolean> shortOnly;
    private final BooleanProperty withStopped = new SimpleBooleanProperty();
    private final PagedList<ProductListItem, Overview> list;

    ProductsViewModel(Desk desk, ProductQueries products) {
        this.desk = desk;
        state = new ListState(desk, "products", ListQuery.ALL.sortedBy("code"), COLUMNS,
                (query, column, limit) -> products.values(used(query, withStopped.get() || column.equals("state")), column, limit));
        shortOnly = state.choice("state", List.of(false, true), only -> only ? List.of("SHORT") : List.of());
        list = new PagedList<>(desk.refresh(), desk.text().of("product.reading-list"),
                Set.of(Topic.PRODUCT, Topic.STOCK, Topic.DOCUMENT, Topic.IMPORT), ProductListItem::id,
                () -> reading(products, state.query().get(), withStopped.get()));
        state.query().addListener(_ -> list.restart());
        withStopped.addListener(_ -> list.restart());
    }

    Desk desk() {
        return desk;
    }

    /// Query and columns of the list.
    ListState state() {
        return state;
    }

    /// A path of categories; empty = all, [#LOOSE] = products without one, null = narrowed in another way.
    @Nullable String category(Overview overview) {
        Optional<ColumnTest> test = state.query().get().testOf("category");
        if (test.isEmpty()) {
            return "";
        }
        return Stream.concat(Stream.of(LOOSE), overview.tree().paths().stream())
                .filter(path -> test.get().equals(within(overview, path))).findFirst().orElse(null);
    }

    /// Narrows the list to a path of categories as in [#category(Overview)].
    void choose(Overview overview, String path) {
        state.narrow("category", path.isEmpty() ? null : within(overview, path));
    }

    private static ColumnTest within(Overview overview, String path) {
        return new ColumnTest.OneOf(path.equals(LOOSE) ? List.of("") : overview.tree().within(path));
    }

    ObjectProperty<@Nullable Boolean> shortOnly() {
        return shortOnly;
    }

    BooleanProperty withStopped() {
        return withStopped;
    }

    PagedList<ProductListItem, Overview> list() {
        return list;
    }

    StringProperty selection() {
        return state.selection();
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Products wanted && !wanted.equals(Screen.Products.ALL)) {
            ListQuery asked = state.query().get().cleared().withText(wanted.search());
            state.query().set(wanted.isShortOnly() ? asked.where("state", new ColumnTest.OneOf(List.of("SHORT"))) : asked);
        }
    }

    void open(ProductListItem row) {
        desk.navigator().open(new Screen.ProductCard(row.id()));
    }

    void openLedger(ProductListItem row) {
        desk.navigator().open(new Screen.StockLedger(row.id(), null));
    }

    void openBatches(ProductListItem row) {
        desk.navigator().open(new Screen.Batches(row.code()));
    }

    void openStock() {
        desk.navigator().open(new Screen.Stock());
    }

    void narrowToShort() {
        shortOnly.set(true);
    }

    void write() {
        desk.navigator().open(new Screen.ProductForm(null, System.nanoTime()));
    }

    void bringIn() {
        desk.navigator().open(Screen.Import.EMPTY);
    }

    // Stopped products are left out unless somebody asks for them.
    private static ListQuery used(ListQuery query, boolean withStopped) {
        boolean asked = query.testOf("state").filter(ColumnTest.OneOf.class::isInstance).map(ColumnTest.OneOf.class::cast)
                .filter(one -> one.values().contains("STOPPED")).isPresent();
        return withStopped || asked ? query : query.where("stopped", new ColumnTest.OneOf(List.of("0")));
    }

    private static PagedList.Reading<ProductListItem, Overview> reading(ProductQueries products, ListQuery query,
            boolean withStopped) {
        return (offset, limit) -> {
            ListQuery used = used(query, withStopped);
            return new PagedList.Slice<>(products.page(used, offset, limit), Overview.of(products.totals(used),
                    products.values(used(ListQuery.ALL, withStopped), "category", CATEGORIES)));
        };
    }
}
