package org.suanpan.app.followup;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.followup.Due;

/// On the first page: whom one wanted to come back to today or before. Enter opens the card, D marks it done and asks for the next
/// day, S puts it off till tomorrow. Not there while nobody waits.
final class DuePane extends VBox {

    private static final double HEAD_ROWS = 1.35;

    private final DueViewModel model;
    private final Text text;

    DuePane(DueViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("due");
        ObservableList<Due> rows = FXCollections.observableArrayList();
        TableView<Due> table = table(rows);
        getChildren().addAll(Nodes.row(Style.CARD_HEAD, Nodes.label(text.of("followup.due"), Style.CARD_TITLE), Nodes.spacer(),
                Nodes.label(text.of("followup.due-keys"), Style.MUTED, Style.SMALL)), table);
        LiveValue<List<Due>> live = model.due();
        live.value().subscribe(read -> {
            rows.setAll(read == null ? List.of() : read);
            table.setPrefHeight(table.getFixedCellSize() * (rows.size() + HEAD_ROWS) + 2);
            table.setMinHeight(table.getPrefHeight());
            Nodes.showIf(this, !rows.isEmpty());
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                live.shown();
            } else {
                live.hidden();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Due due = table.getSelectionModel().getSelectedItem();
            if (due != null && !event.isShortcutDown() && !event.isAltDown() && acts(event.getCode(), due)) {
                event.consume();
            }
        });
    }

    private boolean acts(KeyCode code, Due due) {
        switch (code) {
            case D -> model.done(due);
            case S -> model.tomorrow(due);
            default -> {
                return false;
            }
        }
        return true;
    }

    private TableView<Due> table(ObservableList<Due> rows) {
        return new TableBuilder<>("due-table", rows)
                .onOpen(model::open)
                .link(text.of("party.name"), 190, Due::name)
                .exact(text.of("party.phone"), 120, Due::phone)
                .chip(text.of("followup.when"), 96, this::when)
                .text(text.of("followup.what"), 240, due -> due.what().isEmpty() ? due.lastResult() : due.what())
                .text(text.of("party.rep"), 84, Due::rep).optional()
                .way(text.of("followup.done"), model::done)
                .way(text.of("followup.tomorrow"), model::tomorrow)
                .build();
    }

    private void when(Due due, Label chip) {
        long late = model.late(due);
        chip.setText(late == 0 ? text.of("followup.today") : text.of("followup.late", String.valueOf(late)));
        Style.choose(chip, late == 0 ? Style.CHIP_ACCENT : Style.CHIP_PROBLEM, Style.CHIP_ACCENT, Style.CHIP_PROBLEM);
    }
}
