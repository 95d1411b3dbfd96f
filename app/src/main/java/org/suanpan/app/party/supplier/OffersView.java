package org.suanpan.app.party.supplier;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.trade.buy.Offer;

/// One product's suppliers side by side, the cheapest last price first and marked by a word. Every figure opens where it comes from.
final class OffersView extends VBox {

    private final OffersViewModel model;
    private final Text text;

    OffersView(OffersViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("offers");
        TableView<Offer> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.compared().value().subscribe(now -> {
            table.setPlaceholder(now == null ? new StackPane() : new EmptyState(MaterialDesignT.TRUCK_OUTLINE, text.of("supplier.no-offers"),
                    Nodes.button(text.of("product.way.card"), model::openProduct)));
            if (now != null && !now.offers().isEmpty() && table.getSelectionModel().getSelectedItem() == null) {
                table.getSelectionModel().selectFirst();
            }
        });
        model.desk().figures().costCovered().addListener(_ -> table.refresh());
        getChildren().addAll(new PageHeader(text.of("supplier.compare"),
                Nodes.id(Nodes.button(text.of("product.way.card"), MaterialDesignP.PACKAGE_VARIANT_CLOSED, model::openProduct), "product-of"))
                .subtitle(model.title()),
                Nodes.column(Style.FORM_BODY, Nodes.paragraph(text.of("supplier.compare-note"), Style.MUTED, Style.SMALL)), table);
    }

    private TableView<Offer> table() {
        Figures figures = model.desk().figures();
        Prices prices = new Prices(model.desk());
        return new TableBuilder<>("start", model.rows())
                .onOpen(model::openSupplier)
                .link(text.of("supplier.name"), 200, Offer::supplierName)
                .chip(text.of("supplier.mark"), 70, this::mark)
                .number(text.of("supplier.last.GROSS"), 104, offer -> prices.words(offer.last().gross())).leads(model::openLast)
                .number(text.of("supplier.last.NET"), 104, offer -> prices.words(offer.last().net())).leads(model::openLast)
                .exact(text.of("supplier.day"), 96, offer -> figures.date(offer.last().date())).leads(model::openLast)
                .number(text.of("supplier.times"), 84, prices::times).leads(model::openPapers)
                .number(prices.title("supplier.lowest"), 118, prices::lowest).leads(model::openLowest)
                .number(prices.title("supplier.average"), 118, prices::average).leads(model::openPapers)
                .number(text.of("supplier.days"), 84, prices::days).leads(model::openDelivery)
                .number(text.of("supplier.return-rate"), 84, prices::returned).leads(model::openReturn)
                .way(text.of("supplier.way.card"), model::openSupplier)
                .way(text.of("supplier.way.last"), model::openLast)
                .way(text.of("supplier.way.papers"), model::openPapers)
                .build();
    }

    private void mark(Offer offer, Label chip) {
        chip.setText(offer.isCheapest() ? text.of("supplier.cheapest") : "");
        Style.choose(chip, Style.CHIP_OK, Style.CHIP_OK);
    }
}
