package org.suanpan.app.kit;

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
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.core.base.ListQuery;

/// Builds a dense read-only table. Ctrl+C copies the chosen rows, Ctrl+Shift+C with their titles. Widths are in px at
/// the plain font size and share what room there is.
public final class TableBuilder<T> {

    private final TableView<T> table = Style.on(new TableView<>(), Style.GRID_TABLE);
    private final ColumnWidths<T> widths = new ColumnWidths<>(table);
    private final Map<TableColumn<T, ?>, CopiedRows.Column<T>> copied = new HashMap<>();
    private final Map<TableColumn<?, ?>, Consumer<T>> ways = new HashMap<>();
    private final ContextMenu menu = new ContextMenu();
    private Consumer<Runnable> behind = Runnable::run;
    private Consumer<T> open = _ -> {};
    private @Nullable CellBlock<T> cells;
    private @Nullable ObservableValue<Integer> frozen;
    private @Nullable TableColumn<T, ?> identity;
    private boolean celled;

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
        return link(column(title, width, true), title, value);
    }

    /// A link whose words have a known length, such as a number: never cut.
    public TableBuilder<T> exactLink(String title, double width, Function<T, String> value) {
        return link(column(title, width, false), title, value);
    }

    private TableBuilder<T> link(TableColumn<T, String> column, String title, Function<T, String> value) {
        copied.put(column, new CopiedRows.Column<>(title, false, value));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(_ -> new Cells.Link<>((row, staying) -> go(open, row, staying), false));
        identity = identity == null ? column : identity;
        return this;
    }

    /// A click on a cell of the column added last leads somewhere, and Enter while that cell is chosen; with Ctrl the tab
    /// in front stays.
    @SuppressWarnings("unchecked") // what leads somewhere was made of words
    public TableBuilder<T> leads(Consumer<T> where) {
        TableColumn<T, String> column = (TableColumn<T, String>) widths.last();
        boolean figure = ColumnTitle.of(column).isFigure();
        column.setCellFactory(_ -> new Cells.Link<>((row, staying) -> go(where, row, staying), figure));
        ways.put(column, where);
        return this;
    }

    /// How something is opened with the tab in front staying there.
    public TableBuilder<T> behind(Consumer<Runnable> stays) {
        behind = stays;
        return this;
    }

    /// Where one can go from a row besides, in the menu of the row.
    public TableBuilder<T> way(String words, Consumer<T> where) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                where.accept(chosen);
            }
        });
        menu.getItems().add(item);
        return this;
    }

    private void go(Consumer<T> where, T row, boolean staying) {
        if (staying) {
            behind.accept(() -> where.accept(row));
        } else {
            where.accept(row);
        }
    }

    // Where the chosen cell leads, else what opens the row.
    private Consumer<T> chosenWay() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        Consumer<T> way = at.getTableColumn() == null ? null : ways.get(at.getTableColumn());
        return way == null || String.valueOf(at.getTableColumn().getCellData(at.getRow())).isBlank() ? open : way;
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

    /// A muted word before those of the column added last, in the rows for which `word` gives one.
    @SuppressWarnings("unchecked") // what stands beside it was made of words
    public TableBuilder<T> beside(Function<T, String> word) {
        TableColumn<T, String> column = (TableColumn<T, String>) widths.last();
        CopiedRows.Column<T> alone = Objects.requireNonNull(copied.get(column));
        copied.put(column, new CopiedRows.Column<>(alone.title(), false, row -> (word.apply(row) + " " + alone.words().apply(row)).strip()));
        column.setCellFactory(_ -> new Cells.Beside<>(word));
        return this;
    }

    /// A box to tick; rows of which `ticked` answers null have none.
    public TableBuilder<T> tick(String title, double width, Function<T, @Nullable Boolean> ticked, Consumer<T> toggle) {
        TableColumn<T, T> column = column(title, width, false);
        copied.put(column, new CopiedRows.Column<>(title, false, row -> Boolean.TRUE.equals(ticked.apply(row)) ? "✓" : ""));
        titleOf(column).setAlignment(Pos.CENTER);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cells.Tick<>(ticked, toggle));
        return this;
    }

    /// A small picture, not shown until somebody wants the column; `ask` is given a row and who waits for its picture.
    public TableBuilder<T> picture(String title, double width, BiConsumer<T, Consumer<Image>> ask) {
        TableColumn<T, T> column = column(title, width, false);
        widths.lastIsHidden();
        copied.put(column, new CopiedRows.Column<>(title, false, _ -> ""));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cells.Picture<>(ask));
        return this;
    }

    /// The column added last is left out where the table is too narrow for all; the first so marked goes last.
    public TableBuilder<T> optional() {
        widths.lastIsOptional();
        return this;
    }

    /// Lets the header of the column added last order the whole list by `first.column()`, with Shift+click after the
    /// columns already chosen; an arrow shows the way, a digit the rank among several.
    public TableBuilder<T> ordered(ListQuery.Sort first, Property<ListQuery> query) {
        Label title = titleOf(widths.last());
        String words = title.getText();
        ColumnTitle.of(widths.last()).order();
        query.subscribe(now -> title.setText(words + mark(now.sorts(), first.column())));
        title.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                query.setValue(click.isShiftDown() ? query.getValue().alsoSortedBy(first)
                        : query.getValue().sortedBy(first));
            }
        });
        return this;
    }

    private static String mark(List<ListQuery.Sort> sorts, String column) {
        int at = sorts.stream().map(ListQuery.Sort::column).toList().indexOf(column);
        if (at < 0) {
            return "";
        }
        return (sorts.get(at).descending() ? " ▾" : " ▴") + (sorts.size() > 1 ? at + 1 : "");
    }

    /// Names the column added last, so that what somebody does to it can be kept.
    public TableBuilder<T> key(String key) {
        widths.last().setId(key);
        return this;
    }

    /// Lets the named columns be moved, resized and hidden, as `places` says and keeps.
    public TableBuilder<T> placed(Property<List<ColumnPlace>> places) {
        widths.keep(places);
        return this;
    }

    /// Lets single cells be chosen, and keeps so many columns from the left in sight.
    public TableBuilder<T> celled(ObservableValue<Integer> count) {
        celled = true;
        frozen = count;
        return this;
    }

    /// How many columns there are up to the one that names the row.
    public int identityAt() {
        return identity == null ? 0 : widths.place(identity) + 1;
    }

    public TableView<T> build() {
        widths.start();
        if (celled) {
            cells = new CellBlock<>(table, identity == null ? table.getColumns().getFirst() : identity);
            new FrozenColumns<>(table, Objects.requireNonNull(frozen));
        }
        if (!menu.getItems().isEmpty()) {
            table.setContextMenu(menu);
        }
        table.setRowFactory(_ -> {
            TableRow<T> row = new TableRow<>();
            if (cells != null) {
                cells.tinted(row);
            }
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
                go(chosenWay(), chosen, event.isShortcutDown());
            } else if (event.getCode() == KeyCode.C && event.isShortcutDown() && chosen != null) {
                event.consume();
                Clipboard.getSystemClipboard().setContent(chosenRows().content(event.isShiftDown()));
            }
        });
        return table;
    }

    // The chosen rows with the columns that are shown, in the order they are shown.
    private CopiedRows<T> chosenRows() {
        CellBlock<T> block = cells;
        return new CopiedRows<>(block == null
                ? table.getVisibleLeafColumns().stream().map(c -> Objects.requireNonNull(copied.get(c))).toList()
                : block.columns().stream().map(c -> block.copied(c, Objects.requireNonNull(copied.get(c)))).toList(),
                table.getSelectionModel().getSelectedIndices().stream().sorted().map(table.getItems()::get).toList());
    }

    static Label titleOf(TableColumn<?, ?> column) {
        return ColumnTitle.of(column).label();
    }

    private <S> TableColumn<T, S> column(String title, double width, boolean grows) {
        TableColumn<T, S> column = new TableColumn<>();
        column.setGraphic(new ColumnTitle(title, column));
        column.setSortable(false);
        column.setReorderable(false);
        widths.add(column, width, grows);
        return column;
    }
}
