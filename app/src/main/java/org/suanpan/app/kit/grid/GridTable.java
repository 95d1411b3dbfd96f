package org.suanpan.app.kit.grid;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.suanpan.app.base.Style;

/// The table the rows of an entry grid are seen in; its own editing and choosing are not used.
final class GridTable<R> {

    /// Rows kept in sight above the one in front.
    private static final int ABOVE = 8;

    private final EntryGrid<R> grid;
    private final TableView<R> table = Style.on(new TableView<>(), Style.GRID_TABLE, Style.ENTRY_GRID);
    private final List<GridCell<R>> cells = new ArrayList<>();
    private final GridWidths<R> widths;

    GridTable(String id, EntryGrid<R> grid, List<GridColumn<R>> columns) {
        this.grid = grid;
        table.setId(id);
        table.setFocusTraversable(false);
        table.setItems(grid.model().all());
        columns.forEach(c -> table.getColumns().add(column(c)));
        widths = new GridWidths<>(table, columns);
    }

    Node node() {
        return table;
    }

    void scrollTo(int row) {
        table.scrollTo(Math.max(0, row - ABOVE));
    }

    void layout() {
        table.layout();
    }

    void render() {
        cells.forEach(GridCell::render);
    }

    void show(String id, boolean shown) {
        widths.show(id, shown);
    }

    private TableColumn<R, R> column(GridColumn<R> of) {
        TableColumn<R, R> made = new TableColumn<>();
        Label title = Style.on(new Label(of.title()), Style.HEADER_SORT);
        title.setMaxWidth(Double.MAX_VALUE);
        title.prefWidthProperty().bind(made.widthProperty());
        title.setAlignment(of.isFigure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        made.setGraphic(title);
        made.setSortable(false);
        made.setReorderable(false);
        made.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        made.setCellFactory(_ -> {
            GridCell<R> cell = new GridCell<>(grid, of);
            cells.add(cell);
            return cell;
        });
        return made;
    }
}
