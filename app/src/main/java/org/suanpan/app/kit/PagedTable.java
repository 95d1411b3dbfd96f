package org.suanpan.app.kit;

import java.util.List;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Style;

/// A table over one page of a longer list: totals of the whole filter under their columns, and the way to the other
/// pages.
public final class PagedTable<T, S> extends VBox {

    private final TableView<T> table;
    private final PagedList<T, S> list;
    private final Desk desk;
    private final TotalsRow sums;
    private final StackPane front;
    private final Node pager;
    private final Function<S, List<String>> totals;

    /// `totals` makes the words of the totals row, one for each column, empty where there is none.
    public PagedTable(Desk desk, TableView<T> table, PagedList<T, S> list, Function<S, List<String>> totals) {
        this.desk = desk;
        this.table = table;
        this.list = list;
        Style.on(this, Style.LIST_PAGE);
        front = new StackPane(table);
        VBox.setVgrow(front, javafx.scene.layout.Priority.ALWAYS);
        sums = new TotalsRow(table);
        this.totals = totals;
        list.totals().subscribe(_ -> refreshTotals());
        pager = pager();
        getChildren().addAll(front, sums, pager);
    }

    /// What stands in the table's place while the list is empty: nothing there yet, or nothing that fits the filter.
    public PagedTable<T, S> whenEmpty(Node nothingYet) {
        table.setPlaceholder(nothingYet);
        sums.visibleProperty().bind(Bindings.isNotEmpty(list.rows()));
        return this;
    }

    /// A click on the sum under the column `key` leads somewhere, and Enter on it; with Ctrl the tab in front stays.
    public PagedTable<T, S> leads(String key, Runnable where) {
        sums.leads(key, staying -> {
            if (staying) {
                desk.navigator().behind(where);
            } else {
                where.run();
            }
        });
        return this;
    }

    /// Writes the totals anew, when only their form has changed.
    public void refreshTotals() {
        S now = list.totals().get();
        sums.show(now == null ? List.of() : totals.apply(now));
    }

    /// Leaves out totals and pages where height is short for a while.
    public void rowsOnly(boolean on) {
        sums.setManaged(!on);
        pager.setManaged(!on);
        pager.setVisible(!on);
    }

    private Node pager() {
        Button before = Nodes.iconButton(MaterialDesignC.CHEVRON_LEFT, desk.text().of("base.page-before"),
                list::previous);
        Button after = Nodes.iconButton(MaterialDesignC.CHEVRON_RIGHT, desk.text().of("base.page-after"), list::next);
        before.setFocusTraversable(false);
        after.setFocusTraversable(false);
        Label where = Nodes.label("", Style.MUTED);
        where.textProperty().bind(Bindings.createStringBinding(this::where, list.total(), list.offset(),
                Bindings.size(list.rows())));
        before.disableProperty().bind(Bindings.createBooleanBinding(() -> !list.hasPrevious(), list.offset()));
        after.disableProperty().bind(Bindings.createBooleanBinding(() -> !list.hasNext(), list.offset(),
                list.total()));
        Label failed = Nodes.label("", Style.PROBLEM_TEXT);
        list.live().failed().subscribe(problem -> failed.setText(problem == null ? "" : desk.text().of(problem)));
        return Nodes.row(Style.PAGER, failed, Nodes.spacer(), where, before, after);
    }

    private String where() {
        if (list.total().get() == 0) {
            return desk.text().of("base.page-empty");
        }
        return desk.text().of("base.page-where", desk.figures().count(list.offset().get() + 1L),
                desk.figures().count(list.offset().get() + (long) list.rows().size()),
                desk.figures().count(list.total().get()));
    }
}
