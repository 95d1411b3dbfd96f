package org.suanpan.app.closing.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.grid.Arithmetic;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.trade.closing.day.DayClosing;
import org.suanpan.core.trade.closing.day.DayEnd;
import org.suanpan.core.trade.closing.day.DayEnd.Count;
import org.suanpan.core.trade.closing.day.DayEnd.Items;
import org.suanpan.core.trade.closing.day.DayEnd.Standing;

/// State of the screen that closes days. What is typed stays while figures are read anew.
final class DayViewModel {

    private static final int MOST = 60;
    private static final Set<Topic> TOPICS = Set.of(Topic.DOCUMENT, Topic.LEDGER, Topic.SETTING);

    /// The accounts on the chosen day, the closings before, and up to which day everything is locked; null = no day is.
    record Outlook(LocalDate day, List<Standing> standings, List<DayClosing> closings, @Nullable LocalDate through) {}

    private final Desk desk;
    private final DayEnd dayEnd;
    private final ObjectProperty<LocalDate> day;
    private final LiveValue<Outlook> outlook;
    private final Map<AccountId, StringProperty> counted = new HashMap<>();
    private final Notes notes = new Notes();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty reopening = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");

    DayViewModel(Desk desk, DayEnd dayEnd) {
        this.desk = desk;
        this.dayEnd = dayEnd;
        this.day = new SimpleObjectProperty<>(desk.asOf().today());
        outlook = LiveValue.prepared(desk.refresh(), desk.text().of("day.reading"), TOPICS, () -> {
            LocalDate chosen = day.get();
            return () -> new Outlook(chosen, dayEnd.standings(chosen), dayEnd.closings(MOST), dayEnd.closedThrough().orElse(null));
        });
        day.addListener((_, before, now) -> {
            if (now == null) {
                day.set(before);
            } else if (!now.equals(before)) {
                outlook.reload();
            }
        });
        notes.whenTyped(this::noted);
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    LiveValue<Outlook> outlook() {
        return outlook;
    }

    /// What was counted of an account, as typed; blank = not counted.
    StringProperty counted(AccountId account) {
        return counted.computeIfAbsent(account, _ -> new SimpleStringProperty(""));
    }

    Notes notes() {
        return notes;
    }

    /// Why something was refused; empty when nothing was.
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /// What was done last; empty before.
    ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }

    /// On while the reason of a reopening is typed.
    BooleanProperty reopening() {
        return reopening;
    }

    StringProperty reason() {
        return reason;
    }

    /// Notes and coins are those of the first cash account.
    Optional<Standing> cash() {
        Outlook now = outlook.value().get();
        return now == null ? Optional.empty()
                : now.standings().stream().filter(standing -> standing.kind() == Accounts.Kind.CASH).findFirst();
    }

    private void noted() {
        cash().ifPresent(till -> notes.total().ifPresent(total -> counted(till.account()).set(total.toString())));
    }

    /// What was counted above or below the books; empty while nothing is, or nothing that is a sum.
    Optional<Money> difference(Standing standing) {
        try {
            String typed = counted(standing.account()).get();
            return typed.isBlank() ? Optional.empty() : Optional.of(amount(typed).minus(standing.book()));
        } catch (Rejected half) {
            return Optional.empty();
        }
    }

    private static Money amount(String typed) {
        return Money.parse(Arithmetic.value(typed.strip(), ""));
    }

    /// Whether the chosen day is locked already.
    boolean isLocked() {
        Outlook now = outlook.value().get();
        return now != null && now.through() != null && !now.day().isAfter(now.through());
    }

    void close() {
        Outlook now = outlook.value().get();
        if (now == null || busy.get()) {
            return;
        }
        message.set("");
        done.set("");
        List<Count> counts = new ArrayList<>();
        try {
            for (Standing standing : now.standings()) {
                String typed = counted(standing.account()).get();
                if (!typed.isBlank()) {
                    Money sum = amount(typed);
                    boolean byNotes = cash().filter(standing::equals).isPresent() && notes.total().filter(sum::equals).isPresent();
                    counts.add(new Count(standing.account(), sum, byNotes ? notes.words() : ""));
                }
            }
        } catch (Rejected wrong) {
            refused(wrong.problem());
            return;
        }
        LocalDate chosen = now.day();
        Items items = new Items(desk.text().of("day.item-surplus"), desk.text().of("day.item-shortage"), desk.text().of("day.remark", chosen));
        desk.work().write(desk.text().of("day.closing"), () -> dayEnd.close(chosen, counts, items, Actor.OWNER)).busy(busy)
                .onSuccess(this::closed).onRejected(this::refused).run();
    }

    private void closed(DayClosing closing) {
        notes.clear(); // first: what is left of them while they go would stand as counted
        counted.values().forEach(typed -> typed.set(""));
        Money difference = closing.difference();
        done.set(difference.isZero() ? desk.text().of("day.done-even", closing.day())
                : desk.text().of(difference.isNegative() ? "day.done-short" : "day.done-over", closing.day(),
                        desk.figures().money(difference.abs())));
    }

    void reopen() {
        Outlook now = outlook.value().get();
        LocalDate through = now == null ? null : now.through();
        if (through == null || busy.get()) {
            return;
        }
        message.set("");
        done.set("");
        String why = reason.get();
        desk.work().write(desk.text().of("day.opening"), () -> {
            dayEnd.reopen(through, why, Actor.OWNER);
            return through;
        }).busy(busy).onSuccess(opened -> {
            reason.set("");
            reopening.set(false);
            done.set(desk.text().of("day.reopened", opened));
            day.set(opened);
        }).onRejected(this::refused).run();
    }

    void openBooked(DayClosing closing) {
        closing.counts().stream().map(DayClosing.Counted::document).filter(document -> document != null).findFirst()
                .ifPresent((DocumentId document) -> desk.navigator().open(new Screen.Paper(document)));
    }

    private void refused(Problem problem) {
        message.set(desk.text().of(problem));
    }
}
