package org.suanpan.app.trade.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;

/// State of the form of opening debts (期初应收/应付明细): each row becomes one document, and is kept as a draft until then. A draft
/// that is opened here brings the other drafts of its kind: they were typed together.
final class OpeningViewModel {

    private static final int MOST = 8;
    private static final long KEEP_MILLIS = 2_000;

    private final Desk desk;
    private final TradePorts ports;
    private final DocumentKind kind;
    private final KeptRows drafts;
    private final Runnable keepSoon;
    private final GridModel<OpeningRow> rows = new GridModel<>(OpeningRow::blank, OpeningRow::isBlank);
    private final ObservableList<String> message = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    OpeningViewModel(Desk desk, TradePorts ports, Screen.Write write) {
        this.desk = desk;
        this.ports = ports;
        this.kind = write.kind();
        this.drafts = new KeptRows(ports);
        this.keepSoon = desk.work().promised(KEEP_MILLIS, this::keep);
        rows.follow((_, now) -> dated(now));
        if (write.draft() != null) {
            rows.load(drafts.readAll(kind).stream().map(this::row).toList());
        }
        rows.all().addListener((ListChangeListener<OpeningRow>) _ -> keepLater());
        rows.whileTyping(this::keepLater);
    }

    private void keepLater() {
        if (!busy.get()) {
            keepSoon.run();
        }
    }

    private void keep() {
        List<Draft> typed = drafts(rows.asTyped());
        if (busy.get()) {
            return;
        }
        desk.work().write(desk.text().of("trade.keeping"), () -> {
            drafts.keep(typed);
            return true;
        }).onSuccess(_ -> kept.set(typed.isEmpty() ? "" : desk.text().of("trade.kept")))
                .onRejected(problem -> kept.set(desk.text().of(problem))).run();
    }

    private List<Draft> drafts(List<OpeningRow> typed) {
        return typed.stream().map(row -> row.draft(kind, desk.asOf().today())).toList();
    }

    /// Whether what is typed was kept, in words.
    ReadOnlyStringProperty kept() {
        return kept.getReadOnlyProperty();
    }

    private OpeningRow row(Document stored) {
        var typed = stored.typed();
        Money amount = typed.settling().money();
        OpeningRow row = OpeningRow.blank().date(typed.date()).due(typed.due()).amount(amount.isZero() ? null : amount)
                .remark(typed.remark());
        if (typed.customer() != null) {
            return row.partner(typed.customer().value(), ports.customers().get(typed.customer()).name());
        }
        return typed.supplier() == null ? row
                : row.partner(typed.supplier().value(), ports.suppliers().get(typed.supplier()).name());
    }

    Desk desk() {
        return desk;
    }

    DocumentKind kind() {
        return kind;
    }

    boolean isCustomers() {
        return kind == DocumentKind.OPENING_RECEIVABLE;
    }

    GridModel<OpeningRow> rows() {
        return rows;
    }

    /// Why rows were not saved, one sentence each; empty when nothing was refused.
    ObservableList<String> message() {
        return message;
    }

    /// What was saved last; empty before.
    ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }

    /// What all rows together come to.
    Money total() {
        return rows.filled().stream().map(row -> row.amount() == null ? Money.ZERO : row.amount()).reduce(Money.ZERO, Money::plus);
    }

    /// A row that was begun has the day of the row above, the first one today's.
    private List<OpeningRow> dated(List<OpeningRow> now) {
        List<OpeningRow> dated = new ArrayList<>();
        LocalDate day = desk.asOf().today();
        for (OpeningRow row : now) {
            dated.add(row.isBlank() || row.date() != null ? row : row.date(day));
            LocalDate own = dated.getLast().date();
            day = own == null ? day : own;
        }
        return dated;
    }

    void partners(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> isCustomers()
                ? ports.queries().customers(typed, MOST) : ports.queries().suppliers(typed, MOST)).onSuccess(answer).run();
    }

    /// Each row by itself: what can't be posted stays and says why.
    void save() {
        List<OpeningRow> typed = rows.filled();
        if (typed.isEmpty() || busy.get()) {
            return;
        }
        message.clear();
        done.set("");
        desk.work().write(desk.text().of("trade.saving"), () -> saved(typed)).busy(busy).onSuccess(this::tell)
                .onRejected(problem -> message.setAll(desk.text().of(problem))).run();
    }

    private record Outcome(List<OpeningRow> left, List<String> refusals, int posted, Money amount) {}

    private Outcome saved(List<OpeningRow> typed) {
        List<OpeningRow> left = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        Money amount = Money.ZERO;
        drafts.keep(drafts(typed));
        for (int i = 0; i < typed.size(); i++) {
            OpeningRow row = typed.get(i);
            try {
                if (row.partner() == 0) {
                    throw new Rejected(isCustomers() ? "opening.customer-missing" : "opening.supplier-missing");
                }
                drafts.post(i);
                amount = amount.plus(row.amount() == null ? Money.ZERO : row.amount());
            } catch (Rejected wrong) {
                left.add(row);
                refusals.add(desk.text().of("opening.refused", left.size(), row.name(), desk.text().of(wrong.problem())));
            }
        }
        drafts.forgetPosted();
        return new Outcome(left, refusals, typed.size() - left.size(), amount);
    }

    private void tell(Outcome outcome) {
        rows.load(outcome.left());
        message.setAll(outcome.refusals());
        if (outcome.posted() > 0) {
            done.set(desk.text().of("opening.done", outcome.posted(), desk.figures().yuan(outcome.amount())));
        }
    }

    void showAll() {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.MONEY, "kind", kind.name()));
    }
}
