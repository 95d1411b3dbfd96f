package org.suanpan.app.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

/// Widths, order and visibility of a table's columns. They are ours and not a resize policy's: figures keep their
/// width, words share what is left, and what somebody chose by hand comes before both.
final class ColumnWidths<T> {

    // The plain font size, in px.
    private static final double PLAIN_FONT = 13;
    // Words may give way to figures, down to this part of their width.
    private static final double SHRINK = 0.4;
    private static final double SCROLL_BAR = 14;
    private static final double UNSET = 80;

    private final TableView<T> table;
    private final List<TableColumn<T, ?>> built = new ArrayList<>();
    private final Map<TableColumn<T, ?>, Plan> plans = new HashMap<>();
    // Not shown until somebody wants them.
    private final Set<TableColumn<T, ?>> hidden = new HashSet<>();
    private final List<TableColumn<T, ?>> optional = new ArrayList<>();
    private final Map<String, ColumnPlace> chosen = new HashMap<>();
    private @Nullable Property<List<ColumnPlace>> places;
    private boolean arranging;

    ColumnWidths(TableView<T> table) {
        this.table = table;
    }

    void add(TableColumn<T, ?> column, double width, boolean grows) {
        resize(column, width);
        built.add(column);
        plans.put(column, new Plan(width, grows));
    }

    TableColumn<T, ?> last() {
        return built.getLast();
    }

    int place(TableColumn<T, ?> column) {
        return built.indexOf(column);
    }

    void lastIsHidden() {
        hidden.add(built.getLast());
    }

    void lastIsOptional() {
        optional.add(built.getLast());
    }

    /// Follows what somebody does to the columns and keeps it in `kept`; columns without an id stay as they are.
    void keep(Property<List<ColumnPlace>> kept) {
        places = kept;
    }

    void start() {
        table.getColumns().setAll(built);
        table.widthProperty().subscribe(_ -> fit());
        table.fixedCellSizeProperty().subscribe(_ -> fit());
        ColumnTitle.of(built.getFirst()).label().fontProperty().subscribe(_ -> fit());
        Property<List<ColumnPlace>> kept = places;
        if (kept == null) {
            return;
        }
        for (TableColumn<T, ?> column : built) {
            column.setReorderable(column.getId() != null);
            column.widthProperty().addListener(_ -> resized(column));
        }
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) _ -> moved());
        kept.addListener(_ -> fit());
    }

    /// Arranges the columns for the table's width.
    private void fit() {
        double scale = scale();
        double room = table.getWidth() - SCROLL_BAR * scale;
        if (room <= 0 || arranging) {
            return;
        }
        arranging = true;
        arrange();
        double least = built.stream().filter(this::mayShow).mapToDouble(c -> least(c, scale)).sum();
        for (TableColumn<T, ?> column : built) {
            column.setVisible(mayShow(column));
        }
        for (TableColumn<T, ?> column : optional.reversed()) {
            if (shown(column) == null) {
                boolean fits = least <= room;
                column.setVisible(fits);
                least -= fits ? 0 : least(column, scale);
            }
        }
        List<TableColumn<T, ?>> shown = built.stream().filter(TableColumn::isVisible).toList();
        double spare = Math.max(0, room - shown.stream().mapToDouble(c -> least(c, scale)).sum());
        double growing = shown.stream().filter(this::grows).mapToDouble(c -> plan(c).width()).sum();
        for (TableColumn<T, ?> column : shown) {
            double more = grows(column) ? spare * plan(column).width() / growing : 0;
            resize(column, Math.floor(least(column, scale) + more));
        }
        arranging = false;
    }

    // Puts the columns in the order somebody chose; those not named there stay behind the column before them.
    private void arrange() {
        chosen.clear();
        List<ColumnPlace> wanted = places == null ? List.of() : places.getValue();
        wanted.forEach(place -> chosen.put(place.key(), place));
        List<TableColumn<T, ?>> order = new ArrayList<>(wanted.stream()
                .flatMap(place -> built.stream().filter(c -> place.key().equals(c.getId()))).toList());
        for (int i = 0; i < built.size(); i++) {
            TableColumn<T, ?> column = built.get(i);
            if (!order.contains(column)) {
                order.add(i == 0 ? 0 : order.indexOf(built.get(i - 1)) + 1, column);
            }
        }
        if (!order.equals(table.getColumns())) {
            table.getColumns().setAll(order);
        }
    }

    private void resized(TableColumn<T, ?> column) {
        if (!arranging && table.getWidth() > 0 && column.getId() != null && column.isVisible()) {
            ColumnPlace before = chosen.get(column.getId());
            chosen.put(column.getId(), new ColumnPlace(column.getId(), column.getWidth() / scale(),
                    before == null ? null : before.shown()));
            tell();
        }
    }

    private void moved() {
        if (!arranging) {
            tell();
        }
    }

    private void tell() {
        arranging = true;
        Objects.requireNonNull(places).setValue(table.getColumns().stream().map(TableColumn::getId)
                .filter(Objects::nonNull)
                .map(key -> chosen.getOrDefault(key, new ColumnPlace(key, 0, null))).toList());
        arranging = false;
    }

    private double scale() {
        return ColumnTitle.of(built.getFirst()).label().getFont().getSize() / PLAIN_FONT;
    }

    private boolean mayShow(TableColumn<T, ?> column) {
        return hidden.contains(column) ? Boolean.TRUE.equals(shown(column)) : !Boolean.FALSE.equals(shown(column));
    }

    private @Nullable Boolean shown(TableColumn<T, ?> column) {
        ColumnPlace place = chosen.get(column.getId());
        return place == null ? null : place.shown();
    }

    private double width(TableColumn<T, ?> column) {
        ColumnPlace place = chosen.get(column.getId());
        return place == null ? 0 : place.width();
    }

    private boolean grows(TableColumn<T, ?> column) {
        return plan(column).grows() && width(column) == 0;
    }

    private double least(TableColumn<T, ?> column, double scale) {
        double own = width(column);
        return own > 0 ? own * scale
                : Math.max(plan(column).least() * scale, ColumnTitle.of(column).needed());
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
}
