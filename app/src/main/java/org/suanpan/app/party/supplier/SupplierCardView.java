package org.suanpan.app.party.supplier;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.attach.ShelfCard;
import org.suanpan.app.kit.both.BothLine;
import org.suanpan.app.party.RecordPane;
import org.suanpan.core.party.supplier.SupplierCard;
import org.suanpan.core.trade.buy.Offer;

/// Everything about one supplier. F2 changes it, F8 pays; on goods Enter opens the product, F9 compares its suppliers.
final class SupplierCardView extends VBox {

    // The header's height in rows.
    private static final double HEAD_ROWS = 1.35;

    private final SupplierCardViewModel model;
    private final Text text;
    private final Figures figures;
    private final Prices prices;
    private final ShelfCard files;

    SupplierCardView(SupplierCardViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.prices = new Prices(model.desk());
        Style.on(this, Style.PAGE);
        setId("supplier-card");
        files = new ShelfCard(model.shelf(), this);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F8) {
                model.pay();
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                model.record().edit();
                event.consume();
            }
        });
        model.content().value().subscribe(this::refresh);
        model.content().failed().subscribe(this::refresh);
        figures.costCovered().subscribe(this::refresh);
    }

    private void refresh() {
        SupplierCardViewModel.Content content = model.content().value().get();
        var problem = model.content().failed().get();
        if (problem != null) {
            getChildren().setAll(new EmptyState(MaterialDesignA.ALERT_OUTLINE, text.of(problem),
                    Nodes.button(text.of("supplier.back-to-list"), model::showList)));
        } else if (content != null) {
            var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, tiles(content.card()), new RecordPane(model.record()), goods(content), files,
                    recent(content.card())));
            VBox.setVgrow(body, Priority.ALWAYS);
            getChildren().setAll(header(content.card()), body);
        }
    }

    private Node header(SupplierCard card) {
        HBox head = Nodes.row(Style.PAGE_HEADER, Nodes.label(card.supplier().name(), Style.PAGE_TITLE), Nodes.spacer(),
                Nodes.id(Nodes.button(text.of("supplier.pay"), model::pay), "pay"),
                Nodes.id(Nodes.button(text.of("owing.way.statement"), model::showStatement), "statement-of"),
                Nodes.id(Nodes.button(text.of("supplier.way.papers"), model::showPapers), "papers-of"));
        FlowPane who = Nodes.wrap(Style.FACTS);
        fact(who, "party.code", card.supplier().code());
        fact(who, "party.person", card.supplier().contact().person());
        fact(who, "party.phone", card.supplier().contact().phone());
        fact(who, "party.address", card.supplier().contact().address());
        fact(who, "party.field.CREDIT_DAYS", card.supplier().creditDays() == 0 ? "" : String.valueOf(card.supplier().creditDays()));
        return Nodes.column(Style.COLUMN_TIGHT, head, who, new BothLine(model.both()));
    }

    private void fact(FlowPane into, String key, String value) {
        if (!value.isBlank()) {
            into.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of(key), Style.FACT_LABEL), Nodes.label(value, Style.FACT_VALUE)));
        }
    }

    private Node tiles(SupplierCard card) {
        VBox payable = tile("supplier.payable", figures.shortYuan(card.figures().payable()), text.of("party.card.none-overdue"));
        if (card.figures().overdue().isPositive()) {
            payable.getChildren().set(2, Nodes.label(text.of("party.card.overdue", figures.shortYuan(card.figures().overdue())),
                    Style.SMALL, Style.PROBLEM_TEXT));
        }
        return new FluidGrid(11.6, 4, payable,
                tile("supplier.bought", figures.shortYuan(card.figures().bought()),
                        text.of("supplier.purchases-all", figures.count(card.figures().purchases()))),
                tile("supplier.returned", figures.shortYuan(card.returned()), text.of("supplier.returned-of",
                        figures.percent(card.returned(), card.figures().bought().plus(card.returned())))),
                tile("supplier.last-buy", card.figures().lastBuy() == null ? "–" : figures.date(card.figures().lastBuy()),
                        card.firstBuy() == null ? "" : text.of("party.card.since", figures.date(card.firstBuy()))));
    }

    private VBox tile(String key, String value, String note) {
        return Style.on(Nodes.column(Style.TILE, Nodes.label(text.of(key), Style.TILE_TITLE), Nodes.label(value, Style.TILE_VALUE),
                Nodes.label(note, Style.TILE_NOTE)), Style.CARD);
    }

    private Node goods(SupplierCardViewModel.Content content) {
        if (content.goods().isEmpty()) {
            return new Card(text.of("supplier.goods"), Nodes.paragraph(text.of("supplier.no-goods"), Style.MUTED));
        }
        TableView<Offer> table = new TableBuilder<>("supplier-goods", FXCollections.observableList(content.goods()))
                .onOpen(offer -> model.showProduct(offer.product()))
                .link(text.of("product.name"), 210, Offer::name)
                .exact(text.of("product.unit"), 48, Offer::unit)
                .number(text.of("supplier.last.GROSS"), 96, offer -> prices.words(offer.last().gross()))
                .leads(offer -> model.showDocument(offer.last().document()))
                .number(text.of("supplier.last.NET"), 96, offer -> prices.words(offer.last().net())).optional()
                .exact(text.of("supplier.day"), 92, offer -> figures.date(offer.last().date()))
                .number(text.of("supplier.times"), 80, prices::times)
                .number(prices.title("supplier.average"), 110, prices::average).optional()
                .number(text.of("supplier.days"), 80, prices::days)
                .number(text.of("supplier.return-rate"), 80, prices::returned).optional()
                .way(text.of("product.way.card"), offer -> model.showProduct(offer.product()))
                .way(text.of("supplier.compare"), offer -> model.compare(offer.product()))
                .build();
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Offer chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.F9 && chosen != null) {
                model.compare(chosen.product());
                event.consume();
            }
        });
        return new Card(text.of("supplier.goods"), sized(table, content.goods().size()), Nodes.label(text.of("supplier.goods-keys"), Style.MUTED, Style.SMALL));
    }

    private Node recent(SupplierCard card) {
        if (card.recent().isEmpty()) {
            return new Card(text.of("party.card.recent"), Nodes.paragraph(text.of("party.card.no-sales"), Style.MUTED));
        }
        TableView<SupplierCard.Recent> table = new TableBuilder<>("recent", FXCollections.observableList(card.recent()))
                .onOpen(one -> model.showDocument(one.document()))
                .exact(text.of("party.card.date"), 100, one -> figures.date(one.date()))
                .exactLink(text.of("party.card.number"), 160, SupplierCard.Recent::number)
                .exact(text.of("party.card.kind"), 130, one -> text.of("trade.kind." + one.kind()))
                .number(text.of("party.card.amount"), 120, one -> figures.money(one.amount()))
                .build();
        return new Card(text.of("party.card.recent"), sized(table, card.recent().size()));
    }

    // A short table inside a page shows all its rows; the page scrolls.
    private static <T> TableView<T> sized(TableView<T> table, int rows) {
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(rows + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return table;
    }
}
