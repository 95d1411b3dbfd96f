package org.suanpan.app.kit.grid;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.stage.Popup;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;

/// The choices under a look-up cell: at most eight, chosen by figure, arrow or Enter.
final class ChoicePopup<R> {

    private static final int MOST = 8;
    private static final double ROW = 30;
    private static final double PICTURE = 26;

    private final ListView<GridChoice<R>> list = Style.on(new ListView<>(), Style.CHOICES);
    private final Popup popup = new Popup();

    ChoicePopup(Runnable chosen) {
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefWidth(460);
        list.setCellFactory(_ -> new ChoiceCell<>());
        list.setOnMouseClicked(_ -> chosen.run());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    void show(Node anchor, List<GridChoice<R>> choices) {
        if (choices.isEmpty() || anchor.getScene() == null) {
            hide();
            return;
        }
        list.getItems().setAll(choices.subList(0, Math.min(MOST, choices.size())));
        list.getSelectionModel().select(0);
        list.setPrefHeight(ROW * list.getItems().size() + 4);
        Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
        if (place != null && !popup.isShowing()) {
            popup.show(anchor, place.getMinX(), place.getMaxY() + 2);
        }
    }

    void hide() {
        popup.hide();
        list.getItems().clear();
    }

    boolean isShowing() {
        return !list.getItems().isEmpty();
    }

    void move(int by) {
        int size = list.getItems().size();
        list.getSelectionModel().select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size));
    }

    Optional<GridChoice<R>> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// The choice with this figure, from 1.
    Optional<GridChoice<R>> number(int figure) {
        return figure >= 1 && figure <= list.getItems().size()
                ? Optional.of(list.getItems().get(figure - 1))
                : Optional.empty();
    }

    private static final class ChoiceCell<R> extends ListCell<GridChoice<R>> {

        @Override
        protected void updateItem(GridChoice<R> choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            Label number = Nodes.label(String.valueOf(getIndex() + 1), Style.KEYCAP);
            var row = Nodes.row(Style.ROW, number, Nodes.label(choice.title()), Nodes.spacer(),
                    Nodes.label(choice.note(), Style.MUTED));
            setGraphic(row);
            if (choice.picture() != null) {
                choice.picture().accept(image -> {
                    ImageView view = new ImageView(image);
                    view.setFitHeight(PICTURE);
                    view.setFitWidth(PICTURE);
                    view.setPreserveRatio(true);
                    row.getChildren().add(1, view);
                });
            }
        }
    }
}
