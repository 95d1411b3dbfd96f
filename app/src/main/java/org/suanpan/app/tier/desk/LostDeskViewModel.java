package org.suanpan.app.tier.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.tier.look.LookViewModel;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.LifecyclePolicy.WakeUpReason;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.board.BoardQueries;
import org.suanpan.core.tier.desk.AtRisk;
import org.suanpan.core.tier.desk.Growing;
import org.suanpan.core.tier.desk.LostDesk;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.voice.remind.Greeting;

/// State of the desk of customers who slip away: three lists, who is ticked, and the follow-ups to make.
public final class LostDeskViewModel {

    /// The three lists.
    public enum Side { SLIPPING, WAKE_UP, GROWING }

    /// One line of any of them. `atStake` null = nothing to lose.
    public record Line(CustomerId customer, String code, String name, Tier rank, String tier, String fixed, String own, String sentence,
            @Nullable Money atStake) {}

    /// How many follow-ups were made, and how many customers were left out because they had one.
    private record Made(List<Long> ids, int skipped) {}

    private final Desk desk;
    private final LookViewModel look;
    private final BoardQueries queries;
    private final FollowingUp following;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.SLIPPING);
    private final ObjectProperty<@Nullable LocalDate> nextOn;
    private final ReadOnlyObjectWrapper<@Nullable LostDesk> lists = new ReadOnlyObjectWrapper<>();
    private Tiering.@Nullable Looked listed;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableSet<CustomerId> ticked = FXCollections.observableSet(new HashSet<>());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public LostDeskViewModel(LookViewModel look, BoardQueries queries, FollowingUp following) {
        this.desk = look.desk();
        this.look = look;
        this.queries = queries;
        this.following = following;
        this.nextOn = new SimpleObjectProperty<>(desk.asOf().today().plusDays(1));
        look.looked().subscribe(_ -> {
            if (desk.navigator().openScreens().contains(new Screen.Tiers(Screen.Tiers.Part.DESK))) {
                need();
            }
        });
        side.subscribe(_ -> {
            ticked.clear();
            show();
        });
    }

    /// Makes the lists of the last look, unless that was done.
    public void need() {
        Tiering.Looked now = look.looked().get();
        if (now != null && now != listed) {
            listed = now;
            read(now);
        }
    }

    private void read(Tiering.Looked looked) {
        desk.jobs().start(desk.text().of("board.listing"), _ -> LostDesk.of(looked, queries.lastTalks(looked.review().asOf())), made -> {
            lists.set(made);
            show();
        });
    }

    private void show() {
        LostDesk now = lists.get();
        if (now == null) {
            lines.clear();
            return;
        }
        lines.setAll(switch (side.get()) {
            case SLIPPING -> now.slipping().stream().map(risk -> line(risk, "")).toList();
            case WAKE_UP -> now.wakeUp().stream().map(risk -> line(risk, reasons(risk))).toList();
            case GROWING -> now.growing().stream().map(this::line).toList();
        });
    }

    private String reasons(AtRisk risk) {
        // That there was no order for long the sentence and the state say already.
        return risk.reasons().contains(WakeUpReason.NO_CONTACT) ? desk.text().of("board.wake-no-contact") : "";
    }

    private Line line(AtRisk risk, String first) {
        var row = risk.line();
        return new Line(row.id(), row.customer(), row.name(), row.tier(), desk.tiers().of(row.tier()), row.lifecycle().name(), row.pace().lifecycle().name(),
                first.isEmpty() ? desk.text().of(risk.sentence()) : desk.text().of("board.wake-why", first, desk.text().of(risk.sentence())), risk.atStake());
    }

    private Line line(Growing one) {
        var row = one.line();
        return new Line(row.id(), row.customer(), row.name(), row.tier(), desk.tiers().of(row.tier()) + " → " + desk.tiers().of(one.next()), row.lifecycle().name(),
                row.pace().lifecycle().name(), desk.text().of(desk.tiers().named(one.sentence())), one.missing());
    }

    Desk desk() {
        return desk;
    }

    LookViewModel look() {
        return look;
    }

    ObjectProperty<Side> side() {
        return side;
    }

    /// The day the follow-ups are for.
    ObjectProperty<@Nullable LocalDate> nextOn() {
        return nextOn;
    }

    /// Null until the first look is done.
    ReadOnlyObjectProperty<@Nullable LostDesk> lists() {
        return lists.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObservableSet<CustomerId> ticked() {
        return ticked;
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    void toggle(Line line) {
        if (!ticked.remove(line.customer())) {
            ticked.add(line.customer());
        }
    }

    void tickAll() {
        if (ticked.size() == lines.size()) {
            ticked.clear();
        } else {
            lines.forEach(line -> ticked.add(line.customer()));
        }
    }

    /// What is lost of all who are listed.
    Money atStake() {
        return lines.stream().map(Line::atStake).filter(java.util.Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    /// A follow-up for everybody who is ticked, else for `chosen`; who is to be followed up already is left out.
    void followUp(@Nullable Line chosen) {
        LocalDate day = nextOn.get();
        List<Line> wanted = lines.stream().filter(line -> ticked.isEmpty() ? line.equals(chosen) : ticked.contains(line.customer())).toList();
        if (wanted.isEmpty() || day == null) {
            message.set(desk.text().of("board.nobody-ticked"));
            return;
        }
        LocalDate today = desk.asOf().today();
        List<Talk> talks = wanted.stream().map(line -> new Talk(line.customer(), Talk.Way.CALL, today, "", day, what(line))).toList();
        desk.work().write(desk.text().of("followup.saving"), () -> make(talks)).onSuccess(this::made)
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    /// What to do with him in the words of his tier, else in the program's; behind it why.
    private String what(Line line) {
        TierTerms.Care care = listed == null ? TierTerms.Care.NONE : listed.policy().terms(line.rank()).care();
        String words = side.get() == Side.GROWING ? care.nurture() : care.wakeUp();
        return words.isEmpty() ? desk.text().of("board.follow." + side.get()) + line.sentence()
                : desk.text().of("board.follow-own", Greeting.fill(words, Map.of(Greeting.Place.NAME, line.name())), line.sentence());
    }

    private Made make(List<Talk> talks) {
        List<Long> ids = new ArrayList<>();
        Set<CustomerId> skipped = new HashSet<>();
        for (Talk talk : talks) {
            if (following.open(talk.customer()).isEmpty()) {
                ids.add(following.log(talk, Actor.OWNER));
            } else {
                skipped.add(talk.customer());
            }
        }
        return new Made(ids, skipped.size());
    }

    private void made(Made made) {
        ticked.clear();
        message.set(desk.text().of("board.followed", desk.figures().count(made.ids().size()), desk.figures().date(nextOn.get()),
                desk.figures().count(made.skipped())));
        if (!made.ids().isEmpty()) {
            desk.undoing().offer(message.get(), () -> {
                made.ids().forEach(following::done);
                return made;
            });
        }
    }

    void open(Line line) {
        desk.navigator().open(new Screen.Card(line.customer()));
    }

    void story(Line line) {
        desk.navigator().open(new Screen.TierStory(line.customer()));
    }

    void talk(Line line) {
        desk.navigator().open(new Screen.TalkForm(line.customer(), System.nanoTime()));
    }
}
