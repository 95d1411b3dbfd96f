package org.suanpan.app.price;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.price.promotion.PromotionResult;
import org.suanpan.core.price.promotion.PromotionResult.Given;

/// What the chosen promotion has come to: what was given away, what its goods sold before and since, and on which documents.
final class ResultPane extends VBox {

    private static final double HEIGHT = 190;

    private final Text text;
    private final Figures figures;
    private final ObservableList<Given> documents = FXCollections.observableArrayList();
    private final Label cost = Nodes.label("", Style.STRONG);
    private final Label sales = Nodes.label("");

    ResultPane(PromotionsViewModel model, Text text) {
        this.text = text;
        this.figures = model.desk().figures();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("promotion-result");
        TableView<Given> table = new TableBuilder<>("promotion-documents", documents).onOpen(model::open)
                .exactLink(text.of("price.result-document"), 150, Given::number)
                .exact(text.of("price.result-date"), 100, given -> figures.date(given.date()))
                .number(text.of("price.result-given"), 110, given -> figures.money(given.givenAway()))
                .number(text.of("price.result-gifts"), 110, given -> figures.cost(given.giftCost())).build();
        table.setPlaceholder(Nodes.label(text.of("price.result-none"), Style.MUTED));
        table.setPrefHeight(HEIGHT);
        getChildren().addAll(Nodes.id(cost, "promotion-cost"), Nodes.id(sales, "promotion-sales"), table);
        model.result().subscribe(this::show);
    }

    private void show(@Nullable PromotionResult result) {
        Nodes.showIf(this, result != null);
        documents.setAll(result == null ? List.of() : result.documents());
        if (result != null) {
            cost.setText(text.of("price.result-cost", figures.date(result.from()), figures.date(result.to()),
                    figures.money(result.givenAway()), figures.cost(result.giftCost())));
            sales.setText(text.of("price.result-sales", figures.money(result.sales()), figures.money(result.before()),
                    figures.money(result.extra())));
        }
    }
}
