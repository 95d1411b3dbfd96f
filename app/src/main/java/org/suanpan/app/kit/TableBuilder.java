package org.suanpan.app.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.suanpan.app.base.Style;
import org.suanpan.core.base.ListQuery;

/// Builds a dense read-only table. Ctrl+C copies the chosen rows, Ctrl+Shift+C with their titles. Widths are in px at the plain font size and share what room there is.
public final class TableBuilder<T> {

    // Height of a row at the plain font size, in px.
    private static final double PLAIN_ROW = 26;
    // Words may give way to figures, down to this part of their width.
    private static final double SHRINK = 0.4;
    private static final double SCROLL_BAR = 14;
    private static final double UNSET = 80;

    private final TableView<T> table = Style.on(new TableView<>(), Style.GRID_TABLE);
    private final List<TableColumn<T, ?>> columns = new ArrayList<>();
    private final Map<TableColumn<T, ?>, Plan> plans = new HashMap<>();
    private final List<TableColumn<T, ?>> optional = new ArrayList<>();
    private final Map<TableColumn<T, ?>, CopiedRows.Column<T>> copied = new HashMap<>();
    private Consumer<T> open = _ -> {};

    public TableBuilder(String id, ObservableList<T> rows) {
        table.setId(id);
        table.setItems(rows);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    /// What Enter, a double click and the identity column do.
    public TableBuilder<T> onOpen(Consumer<T> action) {
        open = action;
        return this;
    }

    public TableBuilder<T> text(String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = column(title, width, true);
        copied.put(column, new CopiedRows.Column<>(title, false, value));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return this;
    }

    /// Words of a known length, such as a day or a telephone number: never cut.
    public TableBuilder<T> exact(String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = column(title, width, false);
        copied.put(column, new CopiedRows.Column<>(title, false, value));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return this;
    }

    public TableBuilder<T> link(String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = column(title, width, true);
        copied.put(column, new CopiedRows.Column<>(title, false, value));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(_ -> new Cells.Link<>(row -> open.accept(row)));
        return this;
    }

    /// Right-aligned with its header.
    public TableBuilder<T> number(String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = column(title, width, false);
        copied.put(column, new CopiedRows.Column<>(title, true, value));
        Style.on(titleOf(column), Style.CELL_NUMBER).setAlignment(Pos.CENTER_RIGHT);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(_ -> new Cells.Number<>());
        return this;
    }

    public TableBuilder<T> chip(String title, double width, BiConsumer<T, Label> dress) {
        TableColumn<T, T> column = column(title, width, false);
        copied.put(column, new CopiedRows.Column<>(title, false, row -> {
            Label words = new Label();
            dress.accept(row, words);
            return words.getText();
        }));
        titleOf(column).setAlignment(Pos.CENTER);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cells.Chip<>(dress));
        return this;
    }

    /// The column added last is left out where the table is too narrow for all; the first so marked goes last.
    public TableBuilder<T> optional() {
        optional.add(columns.getLast());
        return this;
    }

    /// Lets the header of the column added last choose the order `value`, fulfilled by the query; an arrow shows which.
    public <O> TableBuilder<T> sortedBy(O value, Property<O> order) {
        Label title = titleOf(columns.getLast());
        String words = title.getText();
        Style.on(title, Style.LINK);
        order.subscribe(now -> title.setText(value.equals(now) ? words + " ▾" : words));
        title.setOnMouseClicked(_ -> order.setValue(value));
        return this;
    }

    /// Lets the header of the column added last order the whole list by `first.column()`, with Shift+click after the
    /// columns already chosen; an arrow shows the way, a digit the rank among several.
    public TableBuilder<T> ordered(ListQuery.Sort first, Property<ListQuery> query) {
        Label title = titleOf(columns.getLast());
        String words = title.getText();
        Style.on(title, Style.LINK);
        query.subscribe(now -> title.setText(words + mark(now.sorts(), first.column())));
        title.setOnMouseClicked(click -> query.setValue(click.isShiftDown() ? query.getValue().alsoSortedBy(first)
                : query.getValue().sortedBy(first)));
        return this;
    }

    private static String mark(List<ListQuery.Sort> sorts, String column) {
        int at = sorts.stream().map(ListQuery.Sort::column).toList().indexOf(column);
        if (at < 0) {
            return "";
        }
        return (sorts.get(at).descending() ? " ▾" : " ▴") + (sorts.size() > 1 ? at + 1 : "");
    }

    public TableView<T> build() {
        table.getColumns().setAll(columns);
        table.widthProperty().subscribe(_ -> fit());
        table.fixedCellSizeProperty().subscribe(_ -> fit());
        table.setRowFactory(_ -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                open.accept(chosen);
            } else if (event.getCode() == KeyCode.C && event.isShortcutDown() && chosen != null) {
                event.consume();
                Clipboard.getSystemClipboard().setContent(chosenRows().content(event.isShiftDown()));
            }
        });
        return table;
    }

    // The chosen rows with the columns that are shown, in the order they are shown.
    private CopiedRows<T> chosenRows() {
        return new CopiedRows<>(
                table.getVisibleLeafColumns().stream().map(c -> Objects.requireNonNull(copied.get(c))).toList(),
                table.getSelectionModel().getSelectedIndices().stream().sorted().map(table.getItems()::get).toList());
    }

    // Widths are ours and not a resize policy's: figures keep theirs, words share what is left.
    private void fit() {
        double scale = table.getFixedCellSize() > 0 ? table.getFixedCellSize() / PLAIN_ROW : 1;
        double room = table.getWidth() - SCROLL_BAR * scale;
        if (room <= 0) {
            return;
        }
        double least = plans.values().stream().mapToDouble(plan -> plan.least() * scale).sum();
        for (TableColumn<T, ?> column : optional.reversed()) {
            boolean shown = least <= room;
            column.setVisible(shown);
            least -= shown ? 0 : plan(column).least() * scale;
        }
        List<TableColumn<T, ?>> shown = columns.stream().filter(TableColumn::isVisible).toList();
        double spare = Math.max(0, room - shown.stream().mapToDouble(c -> plan(c).least() * scale).sum());
        double growing = shown.stream().map(this::plan).filter(Plan::grows).mapToDouble(Plan::width).sum();
        for (TableColumn<T, ?> column : shown) {
            Plan plan = plan(column);
            double more = plan.grows() ? spare * plan.width() / growing : 0;
            double width = Math.floor(plan.least() * scale + more);
            resize(column, width);
        }
    }

    private Plan plan(TableColumn<T, ?> column) {
        return Objects.requireNonNull(plans.get(column));
    }

    // A table takes a width of exactly 80 for "not set" and sizes such a column by its content: it builds and styles
    // thirty cells a column for that.
    private static void resize(TableColumn<?, ?> column, double width) {
        column.setPrefWidth(width == UNSET ? UNSET + 1 : width);
    }

    // Width in px at the plain font size; a column that grows may also give way.
    private record Plan(double width, boolean grows) {

        double least() {
            return grows ? Math.min(width, width * SHRINK + 40) : width;
        }
    }

    static Label titleOf(TableColumn<?, ?> column) {
        return (Label) column.getGraphic();
    }

    private <S> TableColumn<T, S> column(String title, double width, boolean grows) {
        TableColumn<T, S> column = new TableColumn<>();
        resize(column, width);
        Label words = Style.on(new Label(title), Style.HEADER_SORT);
        words.setMaxWidth(Double.MAX_VALUE);
        // The title is a node of the full width, so that it can stand at the right above figures.
        words.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(words);
        column.setSortable(false);
        column.setReorderable(false);
        columns.add(column);
        plans.put(column, new Plan(width, grows));
        return column;
    }
}
