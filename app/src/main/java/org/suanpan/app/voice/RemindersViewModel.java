package org.suanpan.app.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.remind.Greeting;
import org.suanpan.core.voice.remind.Greeting.Place;
import org.suanpan.core.voice.remind.Reminder;
import org.suanpan.core.voice.remind.Reminder.Kind;
import org.suanpan.core.voice.remind.VisitRhythm;

/// What is due with customers, and what is done about it.
final class RemindersViewModel {

    private static final int WEEK = 7;

    private final Desk desk;
    private final VoicePorts ports;
    private final Function<CustomerId, String> debts;
    private final int most;
    private final LiveValue<List<Reminder>> read;
    private final ObjectProperty<@Nullable Sent> sent = new SimpleObjectProperty<>();
    private final AtomicReference<Map<String, String>> visits = new AtomicReference<>(Map.of());
    private final AtomicReference<List<Festival>> unknown = new AtomicReference<>(List.of());
    private final StringProperty message = new SimpleStringProperty("");

    /// A text that lies in the clipboard, and whom it is for.
    record Sent(Reminder reminder, String words) {}

    RemindersViewModel(Desk desk, VoicePorts ports, Function<CustomerId, String> debts, int most) {
        this.desk = desk;
        this.ports = ports;
        this.debts = debts;
        this.most = most;
        read = new LiveValue<>(desk.refresh(), desk.text().of("remind.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT, Topic.LEDGER, Topic.TIER, Topic.SETTING),
                this::due);
        desk.asOf().day().addListener(_ -> read.reload());
    }

    /// With what to do on a visit to customers of each tier, by its name.
    private List<Reminder> due() {
        LocalDate day = desk.asOf().day().get();
        visits.set(ports.voice().reminders().visits(day, true).tiers().stream().collect(
                Collectors.toMap(VisitRhythm.Every::name, VisitRhythm.Every::what, (first, _) -> first)));
        unknown.set(ports.voice().reminders().unknownFestivals(day));
        return ports.voice().reminders().due(day, most);
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<Reminder>> read() {
        return read;
    }

    /// What was copied last and is not yet said to be sent; null = nothing.
    ObjectProperty<@Nullable Sent> sent() {
        return sent;
    }

    /// Why something could not be done; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// So many of each kind.
    List<Reminder> few(int each) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<Reminder> all = read.value().get();
        return all == null ? List.of() : all.stream().filter(one -> counts.merge(one.kind(), 1, Integer::sum) <= each).toList();
    }

    List<Reminder> of(@Nullable Kind kind) {
        List<Reminder> all = read.value().get();
        return all == null ? List.of() : all.stream().filter(one -> kind == null || one.kind() == kind).toList();
    }

    /// How many there are, "100+" where more may be.
    String count(@Nullable Kind kind) {
        List<Reminder> all = of(kind);
        boolean more = all.stream().map(Reminder::kind).distinct().anyMatch(each -> all.stream().filter(one -> one.kind() == each).count() >= most);
        return desk.figures().count(all.size()) + (more ? "+" : "");
    }

    List<Kind> kinds() {
        List<Kind> there = new ArrayList<>(List.of(Kind.values()));
        there.removeIf(kind -> of(kind).isEmpty());
        return there;
    }

    /// The fact in one sentence.
    String fact(Reminder one) {
        String visit = one.kind() == Kind.VISIT ? visits.get().getOrDefault(one.words(), "") : "";
        return words(one) + (visit.isEmpty() ? "" : desk.text().of("remind.visit-what", Greeting.fill(visit, Map.of(Place.NAME, one.name()))));
    }

    private String words(Reminder one) {
        if (one.kind() == Kind.FESTIVAL) {
            return gift(one);
        }
        return desk.text().of("remind.fact." + one.kind(), desk.figures().date(one.day()), desk.figures().count(one.count()),
                one.amount() == null ? "" : desk.figures().money(one.amount()),
                said(one),
                desk.figures().count(one.every(desk.asOf().day().get()))).strip();
    }

    private String said(Reminder one) {
        return switch (one.kind()) {
            case VISIT -> one.words().isEmpty() ? desk.text().of("remind.no-tier") : one.words();
            case FOLLOW_UP -> one.count() == 0 ? one.words() : desk.text().of("remind.missed", one.words()).strip();
            default -> one.words();
        };
    }

    /// `中秋送礼：月饼一盒，今年礼品额度还剩 120.00（还有 8 天，2026-09-25）`.
    private String gift(Reminder one) {
        String left = one.amount() == null ? "" : desk.text().of("remind.gifts-left", desk.figures().money(one.amount()));
        return desk.text().of("remind.fact.FESTIVAL", desk.text().of("festival." + one.festival()), one.words(), desk.figures().date(one.day()),
                desk.figures().count(one.count()), left);
    }

    void open(Reminder one) {
        desk.navigator().open(one.kind() == Kind.COMPLAINT ? new Screen.Complaint(one.source()) : new Screen.Card(one.customer()));
    }

    void all() {
        desk.navigator().open(new Screen.Reminders());
    }

    /// Done; where somebody was spoken with, what comes next is asked at once.
    void done(Reminder one) {
        if (one.kind() == Kind.COMPLAINT) {
            open(one);
            return;
        }
        doing(() -> ports.voice().reminders().done(one, Actor.OWNER), () -> {
            offerBack(one);
            if (one.kind().isFollowUp() || one.kind() == Kind.VISIT || one.kind() == Kind.SLEEPING || one.kind() == Kind.FESTIVAL) {
                desk.navigator().open(new Screen.TalkForm(one.customer(), System.nanoTime()));
            }
        });
    }

    /// Gives him something for his points, as on his card.
    void give(Reminder one) {
        desk.navigator().open(new Screen.Redeem(one.customer(), System.nanoTime()));
    }

    /// Of which festivals the days of the year were not known when last read, in one sentence; empty = of none.
    String unknown() {
        List<Festival> none = unknown.get();
        return none.isEmpty() ? "" : desk.text().of("remind.unknown", String.valueOf(desk.asOf().day().get().getYear()), none.stream()
                .map(festival -> desk.text().of("festival." + festival)).collect(Collectors.joining(desk.text().of("list.comma"))));
    }

    private void offerBack(Reminder one) {
        desk.undoing().offer(desk.text().of("remind.was-done", one.name()), () -> {
            ports.voice().reminders().notDone(one);
            return one;
        });
    }

    void tomorrow(Reminder one) {
        putOff(one, 1);
    }

    void nextWeek(Reminder one) {
        putOff(one, WEEK);
    }

    private void putOff(Reminder one, int days) {
        LocalDate to = desk.asOf().day().get().plusDays(days);
        doing(() -> ports.voice().reminders().putOff(one, to, Actor.OWNER), () -> {});
    }

    /// Words the message for the customer and hands it to `clipboard`; what has no message prepared is left alone.
    void copy(Reminder one, Consumer<String> clipboard) {
        Greeting.Kind kind = one.kind().greeting();
        if (kind != null) {
            desk.work().read(desk.text().of("remind.wording"), () -> words(one, kind)).onSuccess(words -> {
                clipboard.accept(words);
                sent.set(new Sent(one, words));
            }).onRejected(problem -> message.set(desk.text().of(problem))).run();
        }
    }

    private String words(Reminder one, Greeting.Kind kind) {
        String own = ports.voice().greeting().words(kind, "");
        String debt = kind == Greeting.Kind.PAYMENT && own.isEmpty() ? debts.apply(one.customer()) : "";
        if (!debt.isEmpty()) {
            return debt;
        }
        String person = one.kind() == Kind.BIRTHDAY ? one.words() : one.person();
        return Greeting.fill(own.isEmpty() ? desk.text().of("greeting.standard." + kind) : own, Map.of(Place.NAME, one.name(),
                Place.PERSON, person.isBlank() ? one.name() : person, Place.DAYS, desk.figures().count(one.count()),
                Place.AMOUNT, one.amount() == null ? "" : desk.figures().money(one.amount()),
                Place.DAY, day(one), Place.SHOP, desk.exports().shop().get()));
    }

    private String day(Reminder one) {
        return switch (one.kind()) {
            case DAY -> one.words();
            case FESTIVAL -> desk.text().of("festival." + one.festival());
            default -> desk.figures().date(one.day());
        };
    }

    /// It was sent: a talk is written down, and the reminder is done with.
    void confirmSent() {
        Sent last = sent.get();
        if (last != null) {
            Reminder one = last.reminder();
            doing(() -> {
                ports.following().log(new Talk(one.customer(), Talk.Way.MESSAGE, desk.asOf().day().get(), last.words(), null, ""), Actor.OWNER);
                ports.voice().reminders().done(one, Actor.OWNER);
            }, () -> sent.set(null));
        }
    }

    private void doing(Runnable body, Runnable then) {
        message.set("");
        desk.work().write(desk.text().of("remind.keeping"), () -> {
            body.run();
            return true;
        }).onSuccess(_ -> then.run()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
