package org.suanpan.app.kit;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;

/// How a table cell shows its value.
final class Cells {

    private Cells() {}

    /// Right-aligned digits; below zero in the colour of problems.
    static final class Number<T> extends TableCell<T, String> {

        Number() {
            Style.on(this, Style.CELL_NUMBER);
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            pseudoClassStateChanged(Style.NEGATIVE, !empty && item != null && item.startsWith("-"));
        }
    }

    /// Words with a muted one before them.
    static final class Beside<T> extends TableCell<T, String> {

        private final javafx.scene.control.Label muted = Nodes.label("", Style.MUTED);
        private final Function<T, String> word;

        Beside(Function<T, String> word) {
            this.word = word;
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            muted.setText(empty ? "" : word.apply(getTableView().getItems().get(getIndex())));
            setText(empty ? null : item);
            setGraphic(muted.getText().isEmpty() ? null : muted);
        }
    }

    /// Words or a figure that lead somewhere; with Ctrl the tab in front stays.
    static final class Link<T> extends TableCell<T, String> {

        private final Hyperlink link = Style.on(new Hyperlink(), Style.CELL_LINK);

        /// `open` is told the row and whether Ctrl was held. A figure is no louder than its neighbours.
        Link(BiConsumer<T, Boolean> open, boolean figure) {
            if (figure) {
                Style.on(this, Style.CELL_NUMBER);
                Style.on(link, Style.CELL_FIGURE);
            }
            link.setFocusTraversable(false);
            boolean[] staying = new boolean[1];
            link.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> staying[0] = event.isShortcutDown());
            link.setOnAction(_ -> {
                link.setVisited(false);
                if (getTableRow() != null && getTableRow().getItem() != null) {
                    open.accept(getTableRow().getItem(), staying[0]);
                }
            });
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            link.setText(empty ? "" : item);
            setGraphic(empty || item == null || item.isBlank() ? null : link);
            pseudoClassStateChanged(Style.NEGATIVE, !empty && item != null && item.startsWith("-"));
        }
    }

    /// A small picture that arrives a moment later; a cell that shows another row by then leaves it.
    static final class Picture<T> extends TableCell<T, T> {

        private static final double EDGE = 22;

        private final ImageView view = new ImageView();
        private final BiConsumer<T, Consumer<Image>> ask;

        Picture(BiConsumer<T, Consumer<Image>> ask) {
            this.ask = ask;
            view.setFitWidth(EDGE);
            view.setFitHeight(EDGE);
            view.setPreserveRatio(true);
            Style.on(this, Style.CELL_CENTRE);
            setGraphic(view);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            view.setImage(null);
            if (!empty && item != null) {
                ask.accept(item, image -> {
                    if (item.equals(getItem())) {
                        view.setImage(image);
                    }
                });
            }
        }
    }

    /// A box that is ticked or not; a row that cannot be has none.
    static final class Tick<T> extends TableCell<T, T> {

        private final CheckBox box = new CheckBox();
        private final Function<T, @Nullable Boolean> ticked;

        Tick(Function<T, @Nullable Boolean> ticked, Consumer<T> toggle) {
            this.ticked = ticked;
            Style.on(this, Style.CELL_CENTRE);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> {
                if (getItem() != null) {
                    toggle.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            Boolean now = empty || item == null ? null : ticked.apply(item);
            box.setSelected(Boolean.TRUE.equals(now));
            setGraphic(now == null ? null : box);
        }
    }

    /// Words in a coloured frame; `dress` sets the words and returns the kind of chip.
    static final class Chip<T> extends TableCell<T, T> {

        private final javafx.scene.control.Label chip = Style.on(new javafx.scene.control.Label(), Style.CHIP);
        private final BiConsumer<T, javafx.scene.control.Label> dress;

        Chip(BiConsumer<T, javafx.scene.control.Label> dress) {
            this.dress = dress;
            Style.on(this, Style.CELL_CENTRE);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            chip.setText("");
            Style.only(chip, Style.CHIP);
            dress.accept(item, chip);
            setGraphic(chip.getText().isEmpty() ? null : chip);
        }
    }
}
