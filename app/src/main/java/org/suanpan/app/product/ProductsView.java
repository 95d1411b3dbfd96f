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
import org.suanpan.app.kit.attach.Thumbnails;
import org.suanpan.app.kit.list.ListKind;
import org.suanpan.app.kit.list.ListParts;
import org.suanpan.app.kit.list.ListTable;
import org.suanpan.core.product.ProductListItem;

/// The product list with its categories.
final class ProductsView extends VBox {

    private final ProductsViewModel model;
    private final Thumbnails thumbnails;
    private final Text text;
    private final Figures figures;

    ProductsView(ProductsViewModel model, Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("products");
        ListParts<ProductListItem> parts = columns().build().exported(text.of("product.products"), model.list());
        TableView<ProductListItem> table = parts.table();
        StackPane empty = new StackPane();
        PagedTable<ProductListItem, Overview> paged =
                new PagedTable<>(model.desk(), table, model.list(), this::totals).whenEmpty(empty)
                        .leads("stockValue", model::openStock).leads("state", model::narrowToShort);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        figures.costCovered().addListener(_ -> {
            table.refresh();
            paged.refreshTotals();
        });
        StackPane over = parts.over(paged);
        HBox.setHgrow(over, Priority.ALWAYS);
        HBox body = new HBox(new CategoryPane(model), over);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("product.products"),
                Nodes.button(text.of("product.import"), MaterialDesignI.IMPORT, model::bringIn), create()), filters(parts),
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

    private Node filters(ListParts<ProductListItem> parts) {
        TableView<ProductListItem> table = parts.table();
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("product.search"));
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
        CheckBox stopped = Nodes.id(new CheckBox(text.of("product.with-stopped")), "with-stopped");
        stopped.selectedProperty().bindBidirectional(model.withStopped());
        return parts.bar(search, Choices.segments("standing", List.of(false, true),
                only -> text.of(only ? "product.short" : "product.every-product"), model.shortOnly()), stopped);
    }

    private ListTable<ProductListItem> columns() {
        return new ListTable<>("product-table", model.state(), model.list().rows())
                .onOpen(model::open)
                .link("name", text.of("product.name"), 280, ProductListItem::name)
                .exact("code", text.of("product.code"), 92, ProductListItem::code).leads(model::open)
                .text("spec", text.of("product.spec"), 100, ProductListItem::spec).optional()
                .text("category", text.of("product.category"), 90, ProductListItem::category).optional()
                .exact("unit", text.of("product.unit"), 48, ProductListItem::unit)
                .figure(ListKind.PRICE, "price", text.of("product.price"), 84, row -> figures.price(row.price()))
                .figure(ListKind.QUANTITY, "onHand", text.of("product.on-hand"), 112, ProductListItem::onHandWords)
                .meaning(row -> row.onHandWords().isEmpty() ? "" : figures.quantity(row.onHand())).unsummed().leads(model::openLedger)
                .figure(ListKind.COST, "stockValue", text.of("product.stock-value"), 108,
                        row -> row.stockValue().isZero() ? "" : figures.cost(row.stockValue())).leads(model::openLedger)
                .chip("state", text.of("product.state"), 80, this::stateWords, this::state)
                .picture("picture", text.of("product.picture"), 60, (row, then) -> thumbnails.of(row.id(), then))
                .way(text.of("product.way.card"), model::open)
                .way(text.of("product.way.ledger"), model::openLedger)
                .way(text.of("product.way.batches"), model::openBatches);
    }

    private String stateWords(String state) {
        return text.of(state.equals("STOPPED") ? "product.stopped" : "product.short");
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
        if (model.state().isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("product.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model.state()::clear));
        }
        return new EmptyState(MaterialDesignP.PACKAGE_VARIANT_CLOSED, text.of("product.none-yet"),
                Nodes.button(text.of("product.import"), MaterialDesignI.IMPORT, model::bringIn),
                Nodes.button(text.of("product.new"), MaterialDesignP.PLUS, model::write, Style.PRIMARY));
    }
}
