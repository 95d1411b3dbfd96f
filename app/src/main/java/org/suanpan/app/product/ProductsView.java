package org.suanpan.app.product;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.product.ProductListItem;

/// The product list with its categories.
final class ProductsView extends VBox {

    private final ProductsViewModel model;
    private final Text text;
    private final Figures figures;

    ProductsView(ProductsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("products");
        TableView<ProductListItem> table = table();
        StackPane empty = new StackPane();
        PagedTable<ProductListItem, Overview> paged =
                new PagedTable<>(model.desk(), table, model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        figures.costCovered().addListener(_ -> {
            table.refresh();
            paged.refreshTotals();
        });
        HBox.setHgrow(paged, Priority.ALWAYS);
        HBox body = new HBox(new CategoryPane(model), paged);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("product.products"),
                Nodes.button(text.of("product.import"), MaterialDesignI.IMPORT, model::bringIn), create()), filters(table),
                body);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                model.write();
                event.consume();
            }
        });
    }

    private Button create() {
        Button create = Nodes.button(text.of("product.new"), MaterialDesignP.PLUS, model::write, Style.PRIMARY);
        create.setId("new");
        create.setTooltip(new Tooltip("Ctrl+N"));
        return create;
    }

    private Node filters(TableView<ProductListItem> table) {
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("product.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        CheckBox stopped = Nodes.id(new CheckBox(text.of("product.with-stopped")), "with-stopped");
        stopped.selectedProperty().bindBidirectional(model.withStopped());
        Node clear = Nodes.link(text.of("base.clear-filter"), model::clearFilter);
        Runnable filtered = () -> Nodes.showIf(clear, model.isFiltered());
        model.search().subscribe(filtered);
        model.category().subscribe(filtered);
        model.shortOnly().subscribe(filtered);
        filtered.run();
        return Nodes.wrap(Style.FILTER_BAR, search,
                Choices.segments("standing", List.of(false, true),
                        only -> text.of(only ? "product.short" : "product.every-product"), model.shortOnly()),
                stopped, clear);
    }

    private TableView<ProductListItem> table() {
        TableView<ProductListItem> table = new TableBuilder<>("product-table", model.list().rows())
                .onOpen(model::open)
                .link(text.of("product.name"), 280, ProductListItem::name).ordered(up("name"), model.ordering())
                .exact(text.of("product.code"), 92, ProductListItem::code).ordered(up("code"), model.ordering())
                .text(text.of("product.spec"), 100, ProductListItem::spec).ordered(up("spec"), model.ordering()).optional()
                .text(text.of("product.category"), 90, ProductListItem::category)
                .ordered(up("category"), model.ordering()).optional()
                .exact(text.of("product.unit"), 48, ProductListItem::unit)
                .number(text.of("product.price"), 84, row -> figures.price(row.price()))
                .ordered(down("price"), model.ordering())
                .number(text.of("product.on-hand"), 112, ProductListItem::onHandWords)
                .ordered(down("onHand"), model.ordering())
                .number(text.of("product.stock-value"), 108,
                        row -> row.stockValue().isZero() ? "" : figures.cost(row.stockValue()))
                .ordered(down("stockValue"), model.ordering())
                .chip(text.of("product.state"), 80, this::state)
                .build();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().subscribe(
                () -> model.selected(List.copyOf(table.getSelectionModel().getSelectedItems())));
        return table;
    }

    private void state(ProductListItem row, Label chip) {
        if (row.isStopped()) {
            chip.setText(text.of("product.stopped"));
            Style.on(chip, Style.CHIP_NEUTRAL);
        } else if (row.isShort()) {
            chip.setText(text.of("product.short"));
            Style.on(chip, Style.CHIP_PROBLEM);
        }
    }

    private static ListQuery.Sort up(String column) {
        return new ListQuery.Sort(column, false);
    }

    private static ListQuery.Sort down(String column) {
        return new ListQuery.Sort(column, true);
    }

    private List<String> totals(Overview overview) {
        long shortages = overview.totals().shortages();
        return List.of(text.of("base.total-rows", figures.count(overview.totals().products())), "", "", "", "", "", "",
                figures.cost(overview.totals().stockValue()),
                shortages == 0 ? "" : text.of("product.short-count", figures.count(shortages)));
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        if (model.isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("product.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model::clearFilter));
        }
        return new EmptyState(MaterialDesignP.PACKAGE_VARIANT_CLOSED, text.of("product.none-yet"),
                Nodes.button(text.of("product.import"), MaterialDesignI.IMPORT, model::bringIn),
                Nodes.button(text.of("product.new"), MaterialDesignP.PLUS, model::write, Style.PRIMARY));
    }
}
