package org.suanpan.app.kit.list;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;

/// Orders the list by a column and narrows it by a condition on that column. Enter takes it over.
final class FunnelCard extends VBox {

    /// Whether rows must have a value.
    private enum Presence { ANY, PRESENT, EMPTY }

    private final ListState state;
    private final List<ListColumn> columns;
    private final Text text;
    private final Runnable close;
    private final ObjectProperty<ListColumn> column;
    private final ObjectProperty<Presence> presence = new SimpleObjectProperty<>(Presence.ANY);
    private final ValuesCondition values;
    private final RangeCondition range;
    private final ComboBox<ListColumn> chooser;
    private final Node presences;
    // Shift makes an order the least important step instead of the only one.
    private boolean adding;

    FunnelCard(ListState state, List<ListColumn> columns, Runnable close) {
        this.state = state;
        this.columns = columns;
        this.text = state.desk().text();
        this.close = close;
        column = new SimpleObjectProperty<>(columns.getFirst());
        values = new ValuesCondition(state);
        range = new RangeCondition(state);
        Style.on(this, Style.FLOAT_CARD);
        setId("funnel");
        chooser = Choices.box("funnel-column", columns, ListColumn::title, column);
        chooser.setMinWidth(0);
        chooser.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        presences = Choices.segments("funnel-presence", List.of(Presence.values()), p -> text.of("list.presence." + p),
                presence);
        column.addListener((_, _, now) -> fill(now));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> adding = event.isShiftDown());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            adding = event.isShiftDown();
            if (adding && event.getCode() == KeyCode.SPACE && event.getTarget() instanceof ButtonBase button) {
                // A button by itself takes the key only without Shift.
                button.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof ButtonBase)
                    && !chooser.isFocused()) {
                apply();
                event.consume();
            }
        });
    }

    void open(ListColumn wanted) {
        boolean covered = state.desk().figures().costCovered().get();
        chooser.getItems().setAll(columns.stream().filter(c -> !covered || !c.kind().isCost()).toList());
        column.set(chooser.getItems().contains(wanted) ? wanted : columns.getFirst());
        fill(column.get());
        condition().start().requestFocus();
    }

    ListColumn column() {
        return column.get();
    }

    private Condition condition() {
        ListKind kind = column.get().kind();
        return kind == ListKind.WORDS || kind == ListKind.CHOICE ? values : range;
    }

    private void fill(ListColumn now) {
        ColumnTest test = state.query().get().testOf(now.key()).orElse(null);
        presence.set(test instanceof ColumnTest.Present is ? is.present() ? Presence.PRESENT : Presence.EMPTY
                : Presence.ANY);
        condition().show(now, test);
        Node clear = Nodes.id(Nodes.link(text.of("list.clear-one"), () -> take(null)), "funnel-clear");
        Nodes.showIf(clear, test != null);
        Nodes.showIf(presences, now.kind().mayBeEmpty());
        getChildren().setAll(Nodes.row(Style.FLOAT_HEAD, chooser,
                Nodes.id(Nodes.iconButton(MaterialDesignS.SORT_ASCENDING, text.of("list.ascending"), () -> order(false)),
                        "funnel-up"),
                Nodes.id(Nodes.iconButton(MaterialDesignS.SORT_DESCENDING, text.of("list.descending"),
                        () -> order(true)), "funnel-down")),
                condition().node(), presences,
                Nodes.row(Style.ACTIONS, clear, Nodes.spacer(),
                        Nodes.id(Nodes.button(text.of("list.apply"), this::apply, Style.PRIMARY), "funnel-apply")));
    }

    private void order(boolean descending) {
        ListQuery now = state.query().get();
        ListQuery.Sort step = new ListQuery.Sort(column.get().key(), descending);
        List<ListQuery.Sort> steps = new ArrayList<>(adding ? now.sorts() : List.of());
        steps.removeIf(s -> s.column().equals(step.column()));
        steps.add(step);
        state.query().set(new ListQuery(now.text(), now.filters(), steps));
        close.run();
    }

    private void apply() {
        if (presence.get() != Presence.ANY) {
            take(new ColumnTest.Present(presence.get() == Presence.PRESENT));
        } else if (condition().isComplete()) {
            take(condition().test());
        }
    }

    private void take(@Nullable ColumnTest test) {
        state.narrow(column.get().key(), test);
        close.run();
    }
}
