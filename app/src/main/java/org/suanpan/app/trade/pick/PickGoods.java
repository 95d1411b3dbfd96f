package org.suanpan.app.trade.pick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.CategoryTree;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.trade.DocumentQueries;

/// Choosing several products with their quantities from the whole list, narrowed by words and by a category.
public final class PickGoods {

    private static final int CATEGORIES = 10_000;
    private static final int MOST_SIGNS = 9;

    private final Desk desk;
    private final ProductQueries products;
    private final DocumentQueries documents;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty category = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObservableMap<ProductId, String> chosen = FXCollections.observableMap(new LinkedHashMap<>());
    private final PagedList<PickRow, Found> list;
    private Wanted wanted = new Wanted(true, null, _ -> {});
    private CategoryTree tree = new CategoryTree(List.of());
    private @Nullable ProductId typing;
    private boolean soon;

    /// For whom products are chosen, and who takes them.
    private record Wanted(boolean sale, @Nullable CustomerId customer, Consumer<List<Pick>> taker) {}

    /// What one reading was narrowed to, and the categories there are.
    record Found(String words, String category, CategoryTree tree) {

        boolean narrowedLike(Found other) {
            return words.equals(other.words) && category.equals(other.category);
        }
    }

    public PickGoods(Desk desk, ProductQueries products, DocumentQueries documents) {
        this.desk = desk;
        this.products = products;
        this.documents = documents;
        list = new PagedList<>(desk.refresh(), desk.text().of("trade.finding"), Set.of(Topic.PRODUCT, Topic.STOCK),
                PickRow::id, this::reading);
        words.subscribe(_ -> narrowed());
        category.subscribe(_ -> narrowed());
        list.totals().subscribe(found -> {
            if (found != null) {
                tree = found.tree();
                later(found);
            }
        });
    }

    /// Begins with what is typed so far; `sale` tells whose last price is shown.
    public void begin(String typed, boolean sale, @Nullable CustomerId customer, Consumer<List<Pick>> taker) {
        wanted = new Wanted(sale, customer, taker);
        forget();
        category.set("");
        words.set(typed);
        open.set(true);
        list.restart();
        list.live().shown();
    }

    public void cancel() {
        list.live().hidden();
        open.set(false);
        forget();
    }

    private void forget() {
        chosen.clear();
        problem.set("");
        typing = null;
        soon = false;
    }

    public BooleanProperty open() {
        return open;
    }

    StringProperty words() {
        return words;
    }

    /// A path of categories; empty = all.
    StringProperty category() {
        return category;
    }

    /// Why nothing could be added; empty when it could.
    StringProperty problem() {
        return problem;
    }

    /// The quantities as they are typed, in the order the products were chosen.
    ObservableMap<ProductId, String> chosen() {
        return chosen;
    }

    PagedList<PickRow, Found> list() {
        return list;
    }

    /// Another row is in front: a figure typed there begins its quantity anew.
    void moved() {
        typing = null;
    }

    void figure(PickRow row, String sign) {
        String before = row.id().equals(typing) ? chosen.getOrDefault(row.id(), "") : "";
        if (before.length() < MOST_SIGNS) {
            chosen.put(row.id(), before + sign);
        }
        typing = row.id();
        problem.set("");
    }

    void backspace(PickRow row) {
        String before = chosen.getOrDefault(row.id(), "");
        if (before.length() > 1) {
            chosen.put(row.id(), before.substring(0, before.length() - 1));
            typing = row.id();
        } else {
            chosen.remove(row.id());
            typing = null;
        }
    }

    /// One of it, or none any more.
    void mark(PickRow row) {
        if (chosen.remove(row.id()) == null) {
            chosen.put(row.id(), "1");
        }
        typing = null;
    }

    /// Hands over what is chosen, or one of the row in front; waits for the list when it does not stand yet.
    void take(@Nullable PickRow front) {
        Found now = list.totals().get();
        if (chosen.isEmpty() && (now == null || !isCurrent(now))) {
            soon = true;
            return;
        }
        List<Pick> picks = new ArrayList<>();
        for (Map.Entry<ProductId, String> one : chosen.entrySet()) {
            Quantity quantity = quantity(one.getValue());
            if (quantity == null) {
                problem.set(desk.text().of("trade.pick-quantity", one.getValue()));
                return;
            }
            picks.add(new Pick(one.getKey(), quantity));
        }
        if (picks.isEmpty() && front != null) {
            picks.add(new Pick(front.id(), Quantity.of(1)));
        }
        if (!picks.isEmpty()) {
            Consumer<List<Pick>> taker = wanted.taker();
            cancel();
            taker.accept(picks);
        }
    }

    private void later(Found found) {
        if (soon && isCurrent(found)) {
            soon = false;
            take(list.rows().isEmpty() ? null : list.rows().getFirst());
        }
    }

    private boolean isCurrent(Found found) {
        return found.words().equals(words.get()) && found.category().equals(category.get());
    }

    private static @Nullable Quantity quantity(String typed) {
        try {
            Quantity quantity = Quantity.parse(typed);
            return quantity.isPositive() ? quantity : null;
        } catch (Rejected none) {
            return null;
        }
    }

    private void narrowed() {
        soon = false;
        if (open.get()) {
            list.restart();
        }
    }

    private PagedList.Reading<PickRow, Found> reading() {
        String typed = words.get();
        String path = category.get();
        Wanted now = wanted;
        boolean covered = desk.figures().costCovered().get();
        ListQuery all = ListQuery.ALL.where("stopped", new ColumnTest.OneOf(List.of("0")));
        ListQuery query = (path.isEmpty() ? all : all.where("category", new ColumnTest.OneOf(tree.within(path)))).withText(typed);
        return (offset, limit) -> {
            Page<ProductListItem> page = products.page(query, offset, limit);
            Map<ProductId, UnitPrice> last = now.sale() ? now.customer() == null ? Map.of() : last(now.customer(), page)
                    : covered ? Map.of() : last(null, page);
            return new PagedList.Slice<>(new Page<>(page.rows().stream().map(item -> new PickRow(item, last.get(item.id()))).toList(),
                    page.total()), new Found(typed, path, new CategoryTree(products.values(all, "category", CATEGORIES))));
        };
    }

    private Map<ProductId, UnitPrice> last(@Nullable CustomerId customer, Page<ProductListItem> page) {
        return documents.lastPrices(customer, page.rows().stream().map(ProductListItem::id).toList());
    }
}
