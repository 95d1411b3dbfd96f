package org.suanpan.app.commission;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.commission.TrialViewModel.By;
import org.suanpan.app.commission.TrialViewModel.Shown;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;

/// A plan tried out over past months beside the real one. F9 tries, Enter goes into a row down to the documents, Backspace out again.
final class TrialPane extends VBox {

    private final TrialViewModel model;
    private final Text text;
    private final Figures figures;

    TrialPane(TrialViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        setId("trial");
        TableView<Shown> table = table();
        VBox list = Nodes.column(Style.LIST_PAGE, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        Node out = Nodes.id(Nodes.button(text.of("commission.trial-out"), MaterialDesignA.ARROW_UP_LEFT, model::out), "trial-out");
        Node where = Acts.strip("trial-where", Style.STRIP_OK, model.where());
        model.where().subscribe(now -> Nodes.showIf(out, !now.isEmpty()));
        getChildren().addAll(Acts.strip("trial-message", Style.STRIP_PROBLEM, model.message()), bar(out),
                Acts.strip("trial-said", Style.STRIP_OK, model.said()), Acts.strip("trial-cliffs", Style.STRIP_CAUTION, model.cliffs()), where, list);
    }

    private Node bar(Node out) {
        var source = Nodes.label("", Style.STRONG);
        source.textProperty().bind(model.source());
        Node edited = Nodes.link(text.of("commission.trial-edited"), model::useForm);
        model.source().subscribe(now -> Nodes.showIf(edited, !now.equals(text.of("commission.trial-edited"))));
        return Nodes.wrap(Style.FILTER_BAR, Nodes.row(Style.ROW, Nodes.label(text.of("commission.trial-plan"), Style.MUTED), source,
                Nodes.id(Nodes.button(text.of("commission.trial-file"), MaterialDesignF.FILE_OUTLINE, model::chooseFile), "trial-file"),
                edited),
                Nodes.row(Style.ROW, Choices.box("trial-from", model.months(), Object::toString, model.from()), Nodes.label("–", Style.MUTED),
                        Choices.box("trial-to", model.months(), Object::toString, model.to())),
                Nodes.id(Nodes.button(text.of("commission.trial-run"), MaterialDesignS.SCALE_BALANCE, model::run, Style.PRIMARY), "trial-run"),
                Choices.segments("trial-by", List.of(By.values()), by -> text.of("commission.trial-by." + by), model.by()), out);
    }

    private TableView<Shown> table() {
        TableView<Shown> table = new TableBuilder<>("start", model.rows())
                .onOpen(model::into)
                .link(text.of("commission.trial-what"), 260, Shown::name)
                .number(text.of("commission.column.base"), 130, row -> figures.money(row.base()))
                .number(text.of("commission.trial-real"), 130, row -> figures.money(row.real()))
                .number(text.of("commission.trial-trial"), 130, row -> figures.money(row.trial()))
                .number(text.of("commission.trial-change"), 130, row -> model.signed(row.change()))
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignS.SCALE_BALANCE, text.of("commission.trial-none")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && model.out()) {
                event.consume();
            }
        });
        return table;
    }
}
