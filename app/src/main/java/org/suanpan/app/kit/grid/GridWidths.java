package org.suanpan.app.kit.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// How the columns of a grid share its width.
final class GridWidths<R> {

    private static final double SCROLL_BAR = 16;
    private static final double LEAST = 10;
    private static final double PLAIN_ROW = 28;
    // What the column of products can do without, in px at the plain font size.
    private static final double GIVES = 96;

    private final TableView<R> table;
    private final List<GridColumn<R>> columns;
    private final Set<String> away = new HashSet<>();

    GridWidths(TableView<R> table, List<GridColumn<R>> columns) {
        this.table = table;
        this.columns = columns;
        table.widthProperty().subscribe(_ -> fit());
        table.fixedCellSizeProperty().subscribe(_ -> fit());
    }

    /// A column that is away keeps its cells, at no width: the editor must not lose its own.
    void show(String id, boolean shown) {
        if (shown ? away.remove(id) : away.add(id)) {
            fit();
        }
    }

    private boolean isShown(GridColumn<R> of) {
        return !away.contains(of.id());
    }

    /// The first look-up column takes what room is left, and gives way where there is none.
    private void fit() {
        double scale = table.getFixedCellSize() > 0 ? table.getFixedCellSize() / PLAIN_ROW : 1;
        double fixed = columns.stream().filter(this::isShown).mapToDouble(c -> c.width() * scale).sum();
        double spare = Math.max(-GIVES * scale, table.getWidth() - SCROLL_BAR * scale - fixed - columns.size());
        for (int i = 0; i < columns.size(); i++) {
            boolean grows = columns.get(i).kind() == GridColumn.Kind.LOOK_UP && spare != 0;
            narrow(table.getColumns().get(i), isShown(columns.get(i)));
            if (!isShown(columns.get(i))) {
                continue;
            }
            table.getColumns().get(i).setPrefWidth(Math.floor(columns.get(i).width() * scale + (grows ? spare : 0)) + 0.5);
            spare = grows ? 0 : spare;
        }
    }

    private static void narrow(TableColumn<?, ?> column, boolean shown) {
        column.getGraphic().setVisible(shown);
        column.setMinWidth(shown ? LEAST : 0);
        column.setMaxWidth(shown ? Double.MAX_VALUE : 0);
        if (!shown) {
            column.setPrefWidth(0);
        }
    }
}
