package org.suanpan.app.trade.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentQueries.Named;

/// State of the form of opening debts (期初应收/应付明细): each row becomes one document. A draft that is opened here is its only
/// row and stays that draft until it is saved.
final class OpeningViewModel {

    private static final int MOST = 8;

    private final Desk desk;
    private final TradePorts ports;
    private final DocumentKind kind;
    private final @Nullable DocumentId draft;
    private final GridModel<OpeningRow> rows = new GridModel<>(OpeningRow::blank, OpeningRow::isBlank);
    private final ObservableList<String> message = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    OpeningViewModel(Desk desk, TradePorts ports, Screen.Write write) {
        this.desk = desk;
        this.ports = ports;
        this.kind = write.kind();
        this.draft = write.draft();
        rows.follow((_, now) -> dated(now));
        if (draft != null) {
            Document stored = ports.documents().get(draft);
            rows.load(List.of(row(stored)));
        }
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
        desk.work().write(desk.text().of("trade.saving"), () -> saved(typed)).busy(busy).onSuccess(this::tell).run();
    }

    private record Outcome(List<OpeningRow> left, List<String> refusals, int posted, Money amount) {}

    private Outcome saved(List<OpeningRow> typed) {
        List<OpeningRow> left = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        Money amount = Money.ZERO;
        for (OpeningRow row : typed) {
            try {
                post(row, typed.indexOf(row) == 0);
                amount = amount.plus(row.amount() == null ? Money.ZERO : row.amount());
            } catch (Rejected wrong) {
                left.add(row);
                refusals.add(desk.text().of("opening.refused", left.size(), row.name(), desk.text().of(wrong.problem())));
            }
        }
        return new Outcome(left, refusals, typed.size() - left.size(), amount);
    }

    private void post(OpeningRow row, boolean first) {
        var typed = row.draft(kind, desk.asOf().today());
        if (row.partner() == 0) {
            throw new Rejected(isCustomers() ? "opening.customer-missing" : "opening.supplier-missing");
        }
        if (draft != null && first && ports.documents().get(draft).number().text().isEmpty()) {
            ports.trading().changeDraft(draft, ports.documents().get(draft).version(), typed, Actor.OWNER);
            ports.trading().postDraft(draft, Actor.OWNER);
        } else {
            ports.trading().post(typed, Actor.OWNER, UUID.randomUUID().toString());
        }
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
