package org.suanpan.app.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;

/// The header of a column: a title of the full width, so that it can stand at the right above figures, and room for a
/// small button over its free end.
public final class ColumnTitle extends StackPane {

    // Room for the arrow that shows an order, in em.
    private static final double ARROW = 1.2;
    private static final double PADDING = 1.24;

    private final Label label;
    private final String words;
    private @Nullable Region button;
    private boolean ordered;
    private boolean frozen;

    ColumnTitle(String words, TableColumn<?, ?> column) {
        this.words = words;
        label = Style.on(new Label(words), Style.HEADER_SORT);
        label.setMaxWidth(Double.MAX_VALUE);
        prefWidthProperty().bind(column.widthProperty());
        setMinWidth(0);
        getChildren().add(label);
    }

    /// The header of `column`, which a [TableBuilder] has made.
    public static ColumnTitle of(TableColumn<?, ?> column) {
        return (ColumnTitle) column.getGraphic();
    }

    public Label label() {
        return label;
    }

    /// The title without marks.
    public String words() {
        return words;
    }

    /// The words may be clicked for an order, and show it.
    void order() {
        ordered = true;
        Style.on(label, Style.LINK);
    }

    /// Puts a small button beside the words, over what room there is.
    public void add(Region beside) {
        button = beside;
        beside.setManaged(false);
        getChildren().add(beside);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (button == null) {
            return;
        }
        double width = button.prefWidth(-1);
        double height = button.prefHeight(-1);
        double free = getWidth() - width;
        double wanted = switch (label.getAlignment()) {
            case CENTER_RIGHT -> free - needed();
            case CENTER -> (getWidth() + measured()) / 2;
            default -> needed();
        };
        button.resizeRelocate(Math.max(0, Math.min(wanted, free)), (getHeight() - height) / 2, width, height);
    }

    /// Whether the column stays in sight while the others are scrolled.
    boolean isFrozen() {
        return frozen;
    }

    void frozen(boolean on) {
        frozen = on;
    }

    boolean isFigure() {
        return label.getAlignment() == Pos.CENTER_RIGHT;
    }

    /// The width in which the title is not cut.
    double needed() {
        double em = label.getFont().getSize();
        return Math.ceil(measured() + em * (PADDING + (ordered ? ARROW : 0)));
    }

    private double measured() {
        Text text = new Text(words);
        text.setFont(label.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
