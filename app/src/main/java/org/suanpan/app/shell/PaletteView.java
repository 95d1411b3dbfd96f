package org.suanpan.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.shell.PaletteViewModel.Hit;

/// One box that reaches everything. Lies over the window; Esc or a click beside it closes it.
final class PaletteView extends StackPane {

    private final TextField field = Nodes.id(Style.on(new TextField(), Style.PALETTE_FIELD), "palette-field");
    private final ListView<Hit> list = Nodes.id(Style.on(new ListView<>(), Style.PALETTE_LIST), "palette-list");
    private final PaletteViewModel model;

    PaletteView(PaletteViewModel model, Text text) {
        this.model = model;
        Style.on(this, Style.OVERLAY);
        setAlignment(Pos.TOP_CENTER);
        field.setPromptText(text.of("shell.palette.prompt"));
        field.textProperty().bindBidirectional(model.query());
        list.setFocusTraversable(false);
        list.setPlaceholder(Nodes.label(text.of("shell.palette.nothing"), Style.MUTED));
        list.setCellFactory(_ -> new HitCell());
        model.hits().subscribe(this::refresh);
        refresh();
        VBox box = Nodes.column(Style.PALETTE, field, list,
                Nodes.label(text.of("shell.palette.hint"), Style.MUTED, Style.SMALL));
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                model.open().set(false);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
        model.open().subscribe(open -> {
            if (open) {
                list.getSelectionModel().selectFirst();
                field.requestFocus();
            }
        });
    }

    // A list of its own: the selection follows only after the list view has heard of its new items.
    private void refresh() {
        list.getItems().setAll(model.hits());
        list.getSelectionModel().selectFirst();
    }

    private void steer(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> go(at + 1);
            case UP -> go(at - 1);
            case ESCAPE -> model.open().set(false);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int to) {
        if (!list.getItems().isEmpty()) {
            int at = Math.floorMod(to, list.getItems().size());
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 4));
        }
    }

    private void choose() {
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            model.choose(hit);
        }
    }

    private final class HitCell extends ListCell<Hit> {

        HitCell() {
            Style.on(this, Style.PALETTE_ROW);
            setOnMouseClicked(_ -> choose());
        }

        @Override
        protected void updateItem(Hit item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            setGraphic(Nodes.row(Style.ROW, Nodes.icon(item.icon()), Nodes.label(item.title()), Nodes.spacer(),
                    Nodes.label(item.note(), Style.PALETTE_KEYS)));
        }
    }
}
