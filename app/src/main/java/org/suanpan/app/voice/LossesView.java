package org.suanpan.app.voice;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.voice.Loss;
import org.suanpan.core.voice.LossSum;

/// Why customers were lost: the sums by reason, Enter narrows the customers below to one.
final class LossesView extends VBox {

    private static final double HEAD_ROWS = 1.35;

    LossesView(LossesViewModel model) {
        Text text = model.desk().text();
        Figures figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("losses");
        ObservableList<LossSum> sums = FXCollections.observableArrayList();
        ObservableList<Loss> rows = FXCollections.observableArrayList();
        TableView<LossSum> reasons = new TableBuilder<>("start", sums)
                .onOpen(sum -> model.reason().set(sum.reason()))
                .link(text.of("loss.reason"), 160, sum -> text.of("loss.reason." + sum.reason()))
                .number(text.of("loss.customers"), 80, sum -> figures.count(sum.customers()))
                .number(text.of("loss.year-sales"), 140, sum -> figures.money(sum.yearSales()))
                .build();
        TableView<Loss> customers = new TableBuilder<>("lost", rows)
                .onOpen(model::open)
                .exact(text.of("voice.day"), 92, loss -> figures.date(loss.day()))
                .link(text.of("party.name"), 180, Loss::name)
                .text(text.of("loss.reason"), 110, loss -> text.of("loss.reason." + loss.reason()))
                .number(text.of("loss.year-sales"), 130, loss -> figures.money(loss.yearSales()))
                .text(text.of("party.rep"), 80, Loss::rep).optional()
                .text(text.of("loss.words"), 280, Loss::words)
                .build();
        customers.setPlaceholder(new EmptyState(MaterialDesignA.ACCOUNT_OFF_OUTLINE, text.of("loss.none"),
                Nodes.button(text.of("loss.new"), model::add, Style.PRIMARY)));
        Hyperlink every = Nodes.id(Nodes.link(text.of("loss.every"), () -> model.reason().set(null)), "every-reason");
        Runnable show = () -> {
            sums.setAll(LossSum.of(model.all()));
            rows.setAll(model.shown());
            reasons.setPrefHeight(reasons.getFixedCellSize() * (sums.size() + HEAD_ROWS) + 2);
            reasons.setMinHeight(reasons.getPrefHeight());
            Nodes.showIf(reasons, !sums.isEmpty());
            Nodes.showIf(every, model.reason().get() != null);
        };
        model.read().value().subscribe(show);
        model.reason().subscribe(show);
        VBox page = Nodes.column(Style.LIST_PAGE, reasons, customers);
        VBox.setVgrow(customers, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("loss.title"), Nodes.button(text.of("loss.new"), MaterialDesignP.PLUS, model::add, Style.PRIMARY)),
                Nodes.row(Style.FILTER_BAR, Choices.segments("days", List.of(30, 90, 365), days -> text.of("satisfied.days", String.valueOf(days)),
                        model.days()), every), page);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.N) {
                model.add();
                event.consume();
            }
        });
    }
}
