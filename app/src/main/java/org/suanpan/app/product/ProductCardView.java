package org.suanpan.app.product;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.attach.ShelfCard;
import org.suanpan.app.product.ProductCardViewModel.Content;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.ProductCard;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.core.product.ProductTraits.Kind;

/// Everything about one product: what it is, its prices, where it lies, who sold and bought it, how it moved.
final class ProductCardView extends VBox {

    // The header's height in rows.
    private static final double HEAD_ROWS = 1.35;

    private final ProductCardViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final Figures figures;
    private final ShelfCard files;

    ProductCardView(ProductCardViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("product-card");
        files = new ShelfCard(model.shelf(), this);
        model.content().value().subscribe(this::refresh);
        model.content().failed().subscribe(this::refresh);
        figures.costCovered().subscribe(this::refresh);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                model.edit();
                event.consume();
            } else if (event.getCode() == KeyCode.F9) {
                model.compareSuppliers();
                event.consume();
            }
        });
    }

    private void refresh() {
        Content content = model.content().value().get();
        var problem = model.content().failed().get();
        if (problem != null) {
            getChildren().setAll(new EmptyState(MaterialDesignA.ALERT_OUTLINE, text.of(problem),
                    Nodes.button(text.of("product.back-to-list"), model::showList)));
        } else if (content != null) {
            var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, tiles(content),
                    new FluidGrid(34, 2, new Card(text.of("product.card.prices"), new PricesPane(model, content)), shelves(content)),
                    files, variants(content), new FluidGrid(34, 2, purchases(content), buyers(content)), moves(content)));
            VBox.setVgrow(body, Priority.ALWAYS);
            getChildren().setAll(header(content), message(), body);
        }
    }

    private Node message() {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        VBox strip = Nodes.column(Style.FORM_BODY, message);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(strip, !why.isEmpty());
        });
        return strip;
    }

    private Node header(Content content) {
        ProductSheet sheet = content.sheet();
        ProductListItem item = content.card().product();
        HBox head = Nodes.row(Style.PAGE_HEADER, Nodes.label(sheet.naming().name(), Style.PAGE_TITLE));
        if (item.isStopped()) {
            head.getChildren().add(Nodes.chip(text.of("product.stopped"), Style.CHIP_NEUTRAL));
        }
        if (item.isShort()) {
            head.getChildren().add(Nodes.chip(text.of("product.short"), Style.CHIP_PROBLEM));
        }
        if (item.kind() != Kind.GOODS) {
            head.getChildren().add(Nodes.chip(text.of("product.kind." + item.kind()), Style.CHIP_ACCENT));
        }
        Button edit = Nodes.id(Nodes.button(text.of("product.edit"), MaterialDesignP.PENCIL_OUTLINE, model::edit, Style.PRIMARY),
                "edit");
        Button grid = Nodes.id(Nodes.button(text.of("product.variants"), () -> model.gridOpen().set(!model.gridOpen().get())),
                "grid");
        Nodes.showIf(grid, item.kind() == Kind.GOODS);
        Button offers = Nodes.id(Nodes.button(text.of("supplier.compare") + "  F9", model::compareSuppliers), "offers-of");
        Nodes.showIf(offers, item.kind() == Kind.GOODS);
        Button ledger = Nodes.id(Nodes.button(text.of("product.way.ledger"), model::showLedger), "ledger-of");
        Nodes.showIf(ledger, item.kind() == Kind.GOODS);
        head.getChildren().addAll(Nodes.spacer(), Nodes.row(Style.ACTIONS, offers, ledger, grid,
                Nodes.button(text.of("product.remove"), () -> dialogs.confirm(text.of("product.remove"),
                        text.of("product.remove.ask", sheet.naming().name()), text.of("product.remove"), model::remove)),
                Nodes.id(Nodes.button(text.of(item.isStopped() ? "product.use-again" : "product.stop"),
                        () -> model.stop(!item.isStopped())), "stop"), edit));
        FlowPane what = new FlowPane();
        Style.on(what, Style.FACTS);
        fact(what, "product.code", sheet.naming().code());
        fact(what, "product.spec", sheet.naming().spec());
        fact(what, "product.category", sheet.naming().category());
        fact(what, "product.field.BRAND", sheet.naming().brand());
        fact(what, "product.unit", sheet.units().stream().map(unit -> unit.factor() == 1 ? unit.unit()
                : unit.unit() + "=" + unit.factor() + sheet.baseUnit()).collect(Collectors.joining("，")));
        fact(what, "product.barcodes", sheet.units().stream().flatMap(unit -> unit.barcodes().stream())
                .collect(Collectors.joining("，")));
        fact(what, "product.field.LEAD_DAYS", sheet.traits().leadDays() == 0 ? ""
                : text.of("product.days", String.valueOf(sheet.traits().leadDays())));
        return Nodes.column(Style.COLUMN_TIGHT, head, what);
    }

    private void fact(FlowPane into, String key, String value) {
        if (!value.isBlank()) {
            into.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of(key), Style.FACT_LABEL),
                    Nodes.label(value, Style.FACT_VALUE)));
        }
    }

    private Node tiles(Content content) {
        ProductListItem item = content.card().product();
        Quantity minimum = content.sheet().minimum();
        Quantity maximum = content.sheet().traits().maximum();
        String limits = minimum == null && maximum == null ? text.of("product.no-limits")
                : text.of("product.limits-note", words(item, minimum), words(item, maximum));
        return new FluidGrid(11.6, 4,
                figure("product.price", item.price() == null ? "–" : figures.price(item.price()), item.unit()),
                figure("product.on-hand", item.kind() == Kind.GOODS ? item.onHandWords() : "–", limits),
                figure("product.stock-value", item.stockValue().isZero() ? "–" : figures.cost(item.stockValue()),
                        item.onHand().isPositive() && !figures.costCovered().get() ? text.of("product.average-cost", figures.price(
                                UnitPrice.derived(item.stockValue(), item.onHand())), item.unit()) : ""),
                figure("product.last-sold", content.card().buyers().isEmpty() ? "–" : figures.date(content.card().buyers().stream()
                        .map(ProductCard.Buyer::last).max(Comparator.naturalOrder()).orElseThrow()),
                        text.of("product.buyers-count", figures.count(content.card().buyers().size()))));
    }

    private static String words(ProductListItem item, @Nullable Quantity quantity) {
        return quantity == null ? "–" : item.packs().words(quantity);
    }

    private static String limit(ProductListItem item, @Nullable Quantity quantity) {
        return quantity == null ? "" : item.packs().words(quantity);
    }

    private void shortage(ProductCard.Shelf shelf, Label chip) {
        if (shelf.isShort()) {
            chip.setText(text.of("product.short"));
            Style.on(chip, Style.CHIP_PROBLEM);
        }
    }

    private VBox figure(String key, String value, String note) {
        return Style.on(Nodes.column(Style.TILE, Nodes.label(text.of(key), Style.TILE_TITLE),
                Nodes.label(value, Style.TILE_VALUE), Nodes.label(note, Style.TILE_NOTE)), Style.CARD);
    }

    private Card shelves(Content content) {
        ProductListItem item = content.card().product();
        if (item.kind() == Kind.BUNDLE) {
            List<ProductCard.Part> parts = content.card().parts();
            return new Card(text.of("product.components"), sized(new TableBuilder<>("parts", FXCollections.observableList(parts))
                    .onOpen(part -> model.showProduct(part.product()))
                    .link(text.of("product.name"), 200, ProductCard.Part::name)
                    .number(text.of("product.quantity"), 90, part -> figures.quantity(part.quantity()))
                    .exact(text.of("product.unit"), 60, ProductCard.Part::unit).build(), parts.size()));
        }
        List<ProductCard.Shelf> shelves = content.card().shelves();
        return new Card(text.of("product.card.shelves"), sized(new TableBuilder<>("shelves", FXCollections.observableList(shelves))
                .text(text.of("product.warehouse"), 150, ProductCard.Shelf::name)
                .number(text.of("product.on-hand"), 120, shelf -> item.packs().words(shelf.onHand()))
                .number(text.of("product.least"), 90, shelf -> limit(item, shelf.minimum()))
                .number(text.of("product.most"), 90, shelf -> limit(item, shelf.maximum()))
                .chip(text.of("product.state"), 60, this::shortage)
                .build(), shelves.size()));
    }

    private Card variants(Content content) {
        List<ProductListItem> rows = content.card().variants();
        Card card = new Card(text.of("product.card.variants"), new VariantsPane(model, rows));
        model.gridOpen().subscribe(open -> Nodes.showIf(card, open || !rows.isEmpty()));
        return card;
    }

    private Card purchases(Content content) {
        List<ProductCard.Purchase> rows = content.card().purchases();
        return listed("product.card.purchases", "product.no-purchases", new TableBuilder<>("purchases",
                FXCollections.observableList(rows)).onOpen(row -> model.showDocument(row.document()))
                .exact(text.of("product.date"), 92, row -> figures.date(row.date()))
                .link(text.of("product.supplier"), 150, row -> row.supplier().isEmpty() ? row.number() : row.supplier())
                .number(text.of("product.quantity"), 90, row -> figures.quantity(row.quantity()) + row.unit())
                .number(text.of("product.bought-at"), 90,
                        row -> figures.costCovered().get() ? Figures.COVERED : figures.price(row.price()))
                .build(), rows.size());
    }

    private Card buyers(Content content) {
        List<ProductCard.Buyer> rows = content.card().buyers();
        ProductListItem item = content.card().product();
        return listed("product.card.buyers", "product.no-buyers", new TableBuilder<>("buyers",
                FXCollections.observableList(rows)).onOpen(row -> model.showCustomer(row.customer()))
                .link(text.of("product.customer"), 150, ProductCard.Buyer::name)
                .number(text.of("product.quantity"), 100, row -> item.packs().words(row.quantity()))
                .number(text.of("product.amount"), 96, row -> figures.money(row.net()))
                .exact(text.of("product.last"), 92, row -> figures.date(row.last()))
                .build(), rows.size());
    }

    private Card moves(Content content) {
        List<ProductCard.Move> rows = content.card().moves();
        ProductListItem item = content.card().product();
        return listed("product.card.moves", "product.no-moves", new TableBuilder<>("moves", FXCollections.observableList(rows))
                .onOpen(row -> model.showDocument(row.document()))
                .exact(text.of("product.date"), 92, row -> figures.date(row.date()))
                .link(text.of("product.number"), 140, ProductCard.Move::number)
                .exact(text.of("product.document"), 132, row -> text.of("trade.kind." + row.kind())
                        + (row.isRed() ? text.of("product.red") : ""))
                .text(text.of("product.partner"), 150, ProductCard.Move::partner)
                .text(text.of("product.warehouse"), 80, ProductCard.Move::warehouse).optional()
                .number(text.of("product.in"), 96, row -> row.quantity().isPositive() ? item.packs().words(row.quantity()) : "")
                .number(text.of("product.out"), 96,
                        row -> row.quantity().isNegative() ? item.packs().words(row.quantity().negated()) : "")
                .number(text.of("product.balance"), 106, row -> item.packs().words(row.balance()))
                .build(), rows.size());
    }

    private Card listed(String title, String none, TableView<?> table, int rows) {
        return new Card(text.of(title), rows == 0 ? Nodes.paragraph(text.of(none), Style.MUTED) : sized(table, rows));
    }

    // A short table inside a page shows all its rows; the page scrolls.
    static <T> TableView<T> sized(TableView<T> table, int rows) {
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(rows + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return table;
    }
}
