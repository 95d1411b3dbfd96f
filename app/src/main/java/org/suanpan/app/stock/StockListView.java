package org.suanpan.app.stock;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.list.ListKind;
import org.suanpan.app.kit.list.ListParts;
import org.suanpan.app.kit.list.ListTable;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.stock.StockListItem;
import org.suanpan.core.stock.StockTotals;
import org.suanpan.core.stock.Warehouse;

/// What is in stock, now or at the end of any day, in the whole shop and in each warehouse.
final class StockListView extends VBox {

    private final StockListViewModel model;
    private final Text text;
    private final Figures figures;
    private final List<Warehouse> warehouses;

    StockListView(StockListViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.warehouses = model.places().several();
        Style.on(this, Style.PAGE);
        setId("stock");
        ListParts<StockListItem> parts = columns().build().exported(text.of("stock.title"), model.list());
        TableView<StockListItem> table = parts.table();
        StackPane empty = new StackPane();
        PagedTable<StockListItem, StockTotals> paged =
                new PagedTable<>(model.desk(), table, model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        getChildren().addAll(new PageHeader(text.of("stock.title"),
                Nodes.button(text.of("stock.documents"), MaterialDesignT.TEXT_BOX_MULTIPLE_OUTLINE, model::documents),
                Nodes.button(text.of("stock.count"), MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, model::count, Style.PRIMARY)),
                filters(parts), parts.over(paged));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                model.count();
                event.consume();
            }
        });
    }

    private Node filters(ListParts<StockListItem> parts) {
        TableView<StockListItem> table = parts.table();
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("stock.search"));
        search.textProperty().bindBidirectional(model.state().search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        DatePicker day = Choices.day("as-of");
        day.valueProperty().bindBidirectional(model.asOf());
        List<Node> controls = new ArrayList<>(List.of(search));
        if (!warehouses.isEmpty()) {
            controls.add(Choices.box("warehouse", model.places().choices(), Warehouse::name, model.places().chosen()));
        }
        controls.add(Nodes.row(Style.ROW, Nodes.label(text.of("stock.as-of"), Style.MUTED),
                Choices.box("moment", List.of(Moment.values()), m -> text.of("stock.moment." + m), model.moment()), day));
        controls.add(Choices.segments("gone", List.of(false, true),
                all -> text.of(all ? "stock.with-gone" : "stock.there-only"), model.gone()));
        return parts.bar(controls.toArray(Node[]::new));
    }

    private ListTable<StockListItem> columns() {
        ListTable<StockListItem> table = new ListTable<>("stock-table", model.state(), model.list().rows())
                .onOpen(model::open)
                .exact("code", text.of("stock.code"), 90, StockListItem::code).leads(model::openCard)
                .link("name", text.of("stock.name"), 240, row -> row.spec().isBlank() ? row.name() : row.name() + " " + row.spec())
                .text("category", text.of("stock.category"), 110, StockListItem::category).optional()
                .exact("unit", text.of("stock.unit"), 56, StockListItem::unit);
        for (Warehouse place : warehouses) {
            table.told(ListKind.QUANTITY, StockListViewModel.column(place), place.name(), 92,
                    row -> there(row.places().get(place.id()))).leads(row -> model.open(row, place)).optional();
        }
        return table
                .figure(ListKind.QUANTITY, "quantity", text.of("stock.quantity"), 104, row -> figures.quantity(row.quantity())).leads(model::open)
                .told(ListKind.UNIT_COST, "average", text.of("stock.average"), 104, row -> row.value() == null ? ""
                        : figures.averageCost(row.value(), row.quantity()))
                .figure(ListKind.COST, "value", text.of("stock.value"), 118,
                        row -> row.value() == null ? "" : figures.cost(row.value())).leads(model::open)
                .way(text.of("stock.way.ledger"), model::open)
                .way(text.of("stock.way.card"), model::openCard)
                .way(text.of("stock.way.batches"), model::openBatches);
    }

    private String there(@Nullable Quantity quantity) {
        return quantity == null ? "" : figures.quantity(quantity);
    }

    private List<String> totals(StockTotals totals) {
        List<String> words = new ArrayList<>(List.of(text.of("base.total-rows", figures.count(totals.products())), "", "", ""));
        warehouses.forEach(place -> words.add(there(totals.places().get(place.id()))));
        words.addAll(List.of(figures.quantity(totals.quantity()), "",
                totals.value() == null ? "" : figures.cost(totals.value())));
        return words;
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        if (model.state().isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("stock.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model.state()::clear));
        }
        return new EmptyState(MaterialDesignP.PACKAGE_VARIANT, text.of("stock.none-yet"),
                Nodes.button(text.of("stock.begin"), MaterialDesignP.PLUS, model::begin, Style.PRIMARY));
    }
}
