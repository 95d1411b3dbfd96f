package org.suanpan.app.closing;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.closing.ClosingQueries.Event;
import org.suanpan.core.closing.Outlook;
import org.suanpan.core.trade.closing.Closing;

/// The closed months with what they came to, opening the newest of them, and who did what when.
final class ClosedPane extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    // The height of a table's header in rows, and how many rows are seen at once.
    private static final double HEAD_ROWS = 1.35;
    private static final int MOST_ROWS = 12;

    private final ClosingViewModel model;
    private final Text text;
    private final Figures figures;
    private final ObservableList<Closing> closed = FXCollections.observableArrayList();
    private final ObservableList<Event> history = FXCollections.observableArrayList();
    private final Button reopen;

    ClosedPane(ClosingViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.CARDS);
        reopen = Nodes.id(Nodes.button("", MaterialDesignL.LOCK_OPEN_OUTLINE, () -> model.reopening().set(true)), "reopen");
        Card months = new Card(text.of("closing.closed"), Nodes.column(Style.COLUMN_TIGHT, why(), months()), reopen);
        Card events = new Card(text.of("closing.history"), events());
        getChildren().addAll(months, events);
        setSpacing(GAP);
        model.outlook().value().subscribe(now -> refresh(now, months, events));
        figures.costCovered().subscribe(() -> refresh(model.outlook().value().get(), months, events));
        model.reopening().subscribe(_ -> refresh(model.outlook().value().get(), months, events));
    }

    private static final double GAP = 12;

    private void refresh(@org.jspecify.annotations.Nullable Outlook now, Node months, Node events) {
        if (now != null) {
            closed.setAll(now.closed());
            history.setAll(now.history());
        }
        YearMonth newest = model.newest();
        reopen.setText(newest == null ? "" : text.of("closing.reopen", newest));
        Nodes.showIf(reopen, newest != null && !model.reopening().get());
        Nodes.showIf(months, !closed.isEmpty());
        Nodes.showIf(events, !history.isEmpty());
    }

    /// Stands open while the reason is typed.
    private Node why() {
        TextField reason = Nodes.id(new TextField(), "reopen-reason");
        reason.setPromptText(text.of("closing.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reason());
        reason.setOnAction(_ -> model.reopen());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button act = Nodes.id(Nodes.button(text.of("closing.reopen.act"), model::reopen, Style.PRIMARY), "reopen-act");
        act.disableProperty().bind(model.busy());
        Label label = Nodes.label(text.of("closing.reason"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(reason);
        VBox why = Nodes.column(Style.COLUMN_TIGHT, Nodes.row(Style.ROW, label, reason,
                Nodes.button(text.of("base.cancel"), () -> model.reopening().set(false)), act),
                Nodes.paragraph(text.of("closing.reopen.help", model.backupFolder()), Style.MUTED, Style.SMALL));
        model.reopening().subscribe(on -> {
            Nodes.showIf(why, on);
            if (on) {
                reason.requestFocus();
            }
        });
        return why;
    }

    private Node months() {
        return sized(new TableBuilder<>("closed-months", closed)
                .exact(text.of("closing.month"), 76, c -> c.month().toString())
                .number(text.of("closing.sales"), 104, c -> figures.money(c.revenue()))
                .number(text.of("closing.margin"), 100, c -> figures.cost(c.margin()))
                .number(text.of("closing.receivable"), 104, c -> figures.money(c.receivable()))
                .number(text.of("closing.payable"), 104, c -> figures.money(c.payable()))
                .number(text.of("closing.cash"), 104, c -> figures.money(c.cash()))
                .number(text.of("closing.stock"), 104, c -> figures.cost(c.stock()))
                .exact(text.of("closing.when"), 126, c -> when(c.at())).optional()
                .text(text.of("closing.who"), 70, c -> who(c.actor())).optional()
                .build(), closed);
    }

    private Node events() {
        return sized(new TableBuilder<>("closing-events", history)
                .exact(text.of("closing.when"), 126, e -> when(e.at()))
                .exact(text.of("closing.what"), 76, e -> text.of(e.isClosing() ? "closing.closing" : "closing.opening"))
                .exact(text.of("closing.month"), 76, e -> e.month().toString())
                .text(text.of("closing.who"), 80, e -> who(e.actor()))
                .text(text.of("closing.reason"), 320, Event::reason)
                .build(), history);
    }

    private String who(String actor) {
        return actor.equals("owner") ? text.of("closing.owner") : actor;
    }

    private static String when(Instant at) {
        return WHEN.format(at.atZone(ZoneId.systemDefault()));
    }

    private static <T> TableView<T> sized(TableView<T> table, ObservableList<T> rows) {
        rows.subscribe(() -> size(table, rows.size()));
        size(table, rows.size());
        return table;
    }

    private static void size(TableView<?> table, int rows) {
        table.prefHeightProperty().unbind();
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(Math.min(rows, MOST_ROWS) + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
    }
}
