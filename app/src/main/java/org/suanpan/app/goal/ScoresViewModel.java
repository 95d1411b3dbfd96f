package org.suanpan.app.goal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.goal.score.Board;
import org.suanpan.core.goal.score.Evidence;
import org.suanpan.core.goal.score.PersonScore;
import org.suanpan.core.goal.score.ScoreCard;
import org.suanpan.core.goal.score.ScoreMetric;
import org.suanpan.core.goal.score.Scoring;
import org.suanpan.core.goal.score.StarOfMonth;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Right;

/// State of scorecards, ranking and star. Whoever may not see what others earn gets the ranking and his own card.
final class ScoresViewModel {

    /// What may be looked at.
    enum Part { BOARD, CARDS, STAR, SETUP }

    /// `star` null for whoever may not see it.
    record Read(Board board, List<PersonScore> cards, @Nullable StarOfMonth star, ScoreCard next) {}

    /// One line of the card as it is typed.
    record Entry(ScoreMetric metric, String weight, String target) {}

    private final Desk desk;
    private final Scoring scores;
    private final LiveValue<Read> read;
    private final ObjectProperty<YearMonth> month;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.BOARD);
    private final ObjectProperty<@Nullable SalesRepId> chosen = new SimpleObjectProperty<>();
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");

    ScoresViewModel(Desk desk, GoalPorts ports) {
        this.desk = desk;
        this.scores = ports.scores();
        this.month = new SimpleObjectProperty<>(YearMonth.from(desk.asOf().day().get()));
        this.read = LiveValue.prepared(desk.refresh(), desk.text().of("score.reading"), Set.of(Topic.SETTING, Topic.DOCUMENT, Topic.LEDGER, Topic.CUSTOMER,
                Topic.TIER, Topic.IMPORT, Topic.COMMISSION), this::reading);
        month.addListener(_ -> read.reload());
    }

    private Callable<Read> reading() {
        YearMonth wanted = month.get();
        SalesRepId own = desk.here().rep();
        return () -> new Read(scores.board(wanted), seesAll() ? scores.all(wanted, desk.here())
                : own == null ? List.of() : List.of(scores.of(own, wanted, desk.here())), seesAll() ? scores.star(wanted, desk.here()) : null,
                scores.card(YearMonth.from(desk.asOf().today()).plusMonths(1)));
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    ObjectProperty<YearMonth> month() {
        return month;
    }

    ObjectProperty<Part> part() {
        return part;
    }

    /// Whose card is open.
    ObjectProperty<@Nullable SalesRepId> chosen() {
        return chosen;
    }

    StringProperty message() {
        return message;
    }

    StringProperty done() {
        return done;
    }

    boolean seesAll() {
        return desk.here().allows(Right.PAY);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(Part.BOARD, Part.CARDS));
        if (seesAll()) {
            parts.add(Part.STAR);
        }
        if (desk.here().allows(Right.SETTINGS)) {
            parts.add(Part.SETUP);
        }
        return parts;
    }

    /// The last months, the newest first.
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth now = YearMonth.from(desk.asOf().day().get());
        for (int back = 0; back < 12; back++) {
            months.add(now.minusMonths(back));
        }
        return months;
    }

    @Nullable PersonScore card() {
        Read now = read.value().get();
        SalesRepId wanted = chosen.get();
        if (now == null || now.cards().isEmpty()) {
            return null;
        }
        return now.cards().stream().filter(one -> one.rep().id().equals(wanted)).findFirst().orElse(now.cards().getFirst());
    }

    /// From the ranking to the card, where it may be seen.
    void openCard(SalesRepId rep) {
        if (seesAll() || rep.equals(desk.here().rep())) {
            chosen.set(rep);
            part.set(Part.CARDS);
        }
    }

    void open(Evidence one) {
        desk.navigator().open(one.document() == null ? new Screen.Card(one.customer()) : new Screen.Paper(one.document()));
    }

    void award(String prize) {
        YearMonth wanted = month.get();
        deed(() -> scores.award(wanted, Money.parse(prize), desk.here()), "score.awarded");
    }

    void change(List<Entry> entries) {
        deed(() -> scores.change(entries.stream().filter(entry -> !entry.weight().isBlank()).map(ScoresViewModel::item).toList(), desk.here()),
                "score.changed");
    }

    private static ScoreCard.Item item(Entry entry) {
        return new ScoreCard.Item(entry.metric(), Rate.parse(entry.weight().strip()), target(entry));
    }

    /// Shares are typed in percent.
    private static Rate target(Entry entry) {
        String words = entry.target().strip().replace("%", "").strip();
        if (words.isEmpty()) {
            throw new Rejected("score.target-missing");
        }
        Rate typed = Rate.parse(words);
        return entry.metric().isShare() ? new Rate(typed.value().movePointLeft(2)) : typed;
    }

    private void deed(Runnable deed, String said) {
        message.set("");
        done.set("");
        desk.work().write(desk.text().of("score.saving"), () -> {
            deed.run();
            return said;
        }).onSuccess(words -> done.set(desk.text().of(words))).onRejected(why -> message.set(desk.text().of(why))).run();
    }
}
