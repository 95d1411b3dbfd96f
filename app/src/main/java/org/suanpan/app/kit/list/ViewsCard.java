package org.suanpan.app.kit.list;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// The views somebody named: choose one, give what is shown now a name, and choose the one the list begins with.
final class ViewsCard extends VBox {

    private static final double ROW = 28;
    private static final int MOST = 9;

    private final ListState state;
    private final Text text;
    private final Runnable close;
    private final TextField name = Nodes.id(new TextField(), "view-name");
    private final ListView<SavedView> list;
    private final Label none;
    private final Label keys;

    ViewsCard(ListState state, Runnable close) {
        this.state = state;
        this.text = state.desk().text();
        this.close = close;
        list = Nodes.id(Style.on(new ListView<>(state.views()), Style.OFFERS), "views-list");
        none = Nodes.paragraph(text.of("list.no-views"), Style.MUTED);
        keys = Nodes.label(text.of("list.views-keys"), Style.MUTED, Style.SMALL);
        Style.on(this, Style.FLOAT_CARD);
        setId("views");
        list.setCellFactory(_ -> new Row());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        name.setPromptText(text.of("list.view-name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> save());
        Button save = Nodes.id(Nodes.button(text.of("list.save-view"), this::save), "view-save");
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        Nodes.grow(list);
        getChildren().addAll(list, none, Nodes.row(Style.FLOAT_HEAD, name, save), keys);
        state.views().subscribe(this::size);
        size();
    }

    void open() {
        name.setText("");
        if (state.views().isEmpty()) {
            name.requestFocus();
        } else {
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        }
    }

    private void size() {
        list.setPrefHeight(ROW * Math.clamp(state.views().size(), 1, MOST) * state.desk().theme().scale().get() / 100);
        Nodes.showIf(list, !state.views().isEmpty());
        Nodes.showIf(keys, !state.views().isEmpty());
        Nodes.showIf(none, state.views().isEmpty());
    }

    private void pressed(KeyEvent event) {
        SavedView selected = list.getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> use(selected);
            case SPACE -> first(selected);
            case DELETE -> state.forget(selected);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void use(SavedView view) {
        state.use(view);
        close.run();
    }

    private void first(SavedView view) {
        state.firstView().set(view.name().equals(state.firstView().get()) ? "" : view.name());
        list.refresh();
    }

    private void save() {
        String wanted = name.getText().strip();
        if (!wanted.isEmpty()) {
            state.save(wanted);
            close.run();
        }
    }

    private final class Row extends ListCell<SavedView> {

        private final Label words = Nodes.label("");
        private final Button star = Nodes.iconButton(MaterialDesignS.STAR_OUTLINE, text.of("list.view-first"),
                () -> first(getItem()));
        private final Button remove = Nodes.iconButton(MaterialDesignC.CLOSE, text.of("list.view-forget"),
                () -> state.forget(getItem()));
        private final Node row = Nodes.row(Style.FLOAT_HEAD, words, Nodes.spacer(), star, remove);

        Row() {
            for (Button button : new Button[] {star, remove}) {
                button.setFocusTraversable(false);
                button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
            }
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    use(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable SavedView view, boolean empty) {
            super.updateItem(view, empty);
            if (empty || view == null) {
                setGraphic(null);
                return;
            }
            words.setText(view.name());
            boolean first = view.name().equals(state.firstView().get());
            star.setGraphic(Nodes.icon(first ? MaterialDesignS.STAR : MaterialDesignS.STAR_OUTLINE));
            star.setTooltip(new Tooltip(text.of("list.view-first")));
            setGraphic(row);
        }
    }
}
