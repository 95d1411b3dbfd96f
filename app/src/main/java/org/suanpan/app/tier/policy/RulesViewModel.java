package org.suanpan.app.tier.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.TierDesk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.Prices;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.lab.LabResult;
import org.suanpan.core.tier.lab.PolicyLab;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.PolicyRules;
import org.suanpan.core.tier.policy.PolicyVersion;
import org.suanpan.core.tier.policy.Schedule;

/// State of the rules of tiers that are being edited, and of what they would do.
final class RulesViewModel {

    private static final long PATIENCE_MILLIS = 400;
    private static final int MOST_PROBLEMS = 3;

    /// What is shown beside the rules: today's moves, two years, the evaluation by the rules in force, the versions.
    enum Side { PREVIEW, LAB, REVIEW, HISTORY }

    /// What is read together; `lab` holds the past. `last` = the latest day decided for, null = never.
    record Read(PolicyLab lab, List<PolicyVersion> versions, List<PolicyDraft> drafts, List<String> levels, Schedule schedule,
            @Nullable LocalDate last) {}

    /// A customer in another tier; `from` empty = had none.
    record Move(CustomerId id, String customer, String name, String from, String to, String why) {}

    private final Desk desk;
    private final TierDesk tiers;
    private final LiveValue<Read> read;
    private final PolicyEntry entry = new PolicyEntry(this::changed);
    private final ObjectProperty<Side> side;
    private final ObservableList<Move> moves = FXCollections.observableArrayList();
    private final ObservableList<LabResult.Month> months = FXCollections.observableArrayList();
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> from;
    private final Runnable soon;
    private long draft;
    private boolean begun;
    private @Nullable Job running;

    RulesViewModel(Desk desk, TierDesk tiers, Prices prices, boolean review) {
        this.desk = desk;
        this.tiers = tiers;
        this.side = new SimpleObjectProperty<>(review ? Side.REVIEW : Side.PREVIEW);
        this.from = new SimpleObjectProperty<>(today());
        read = new LiveValue<>(desk.refresh(), desk.text().of("tier.rules.reading"), Set.of(Topic.TIER, Topic.SETTING, Topic.SALE,
                Topic.DOCUMENT, Topic.IMPORT, Topic.CUSTOMER), () -> new Read(PolicyLab.open(tiers.ports(), today()),
                        tiers.policing().versions(), tiers.policing().drafts(), prices.levels(), tiers.policing().schedule(),
                        tiers.ports().assignments().latestReview().orElse(null)));
        soon = desk.work().settled(PATIENCE_MILLIS, this::compute);
        read.value().subscribe(now -> {
            if (now != null) {
                if (!begun) {
                    begun = true;
                    show(now.lab().inForce());
                }
                compute();
            }
        });
        side.addListener(_ -> compute());
    }

    private LocalDate today() {
        return desk.asOf().day().get();
    }

    private void changed() {
        soon.run();
    }

    private void show(TierPolicy policy) {
        draft = 0;
        entry.show("", policy);
    }

    /// Anew from the rules of a version.
    void from(TierPolicy policy) {
        show(policy);
        side.set(Side.PREVIEW);
        compute();
    }

    void open(PolicyDraft kept) {
        draft = kept.id();
        entry.show(kept.name(), kept.policy());
        compute();
    }

    /// Stops what still runs and computes what the side shows.
    private void compute() {
        Job before = running;
        if (before != null) {
            before.cancel();
        }
        Read now = read.value().get();
        message.set("");
        if (now == null || side.get() == Side.HISTORY) {
            return;
        }
        if (side.get() == Side.REVIEW) {
            running = desk.jobs().start(desk.text().of("tier.rules.reviewing"), progress -> tiers.tiering().review(today(), progress),
                    this::reviewed);
            return;
        }
        TierPolicy policy = typed();
        if (policy == null) {
            moves.clear();
            months.clear();
            summary.set("");
            return;
        }
        boolean lab = side.get() == Side.LAB;
        running = desk.jobs().start(desk.text().of(lab ? "tier.rules.trying" : "tier.rules.previewing"),
                progress -> lab ? now.lab().replay(policy, progress) : now.lab().preview(policy, progress),
                result -> tried(result, policy, now.lab().inForce(), lab));
    }

    /// Null with everything that is wrong said.
    private @Nullable TierPolicy typed() {
        try {
            TierPolicy policy = entry.read();
            List<Problem> problems = PolicyRules.problems(policy);
            message.set(String.join("\n", problems.stream().limit(MOST_PROBLEMS).map(desk.text()::of).toList()));
            return problems.isEmpty() ? policy : null;
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return null;
        }
    }

    private void tried(LabResult result, TierPolicy policy, TierPolicy inForce, boolean lab) {
        moves.setAll(result.shifts().stream().map(s -> new Move(s.id(), s.customer(), s.name(), inForce.terms(s.now()).name(),
                policy.terms(s.draft()).name(), desk.text().of("tier.rules.why-both",
                        desk.text().of(s.whyNow()), desk.text().of(s.whyDraft())))).toList());
        months.setAll(lab ? result.months() : List.of());
        String counts = String.join("　", policy.all().stream().map(tier -> desk.text().of("tier.rules.count",
                policy.terms(tier).name(), result.countsDraft().getOrDefault(tier, 0), inForce.all().contains(tier)
                        ? result.countsNow().getOrDefault(tier, 0) : 0)).toList());
        summary.set(lab
                ? desk.text().of("tier.rules.lab-sum", moves.size(), counts, desk.figures().money(result.effect().prices()),
                        desk.figures().money(result.effect().commission()))
                : desk.text().of("tier.rules.preview-sum", moves.size(), counts));
    }

    private void reviewed(TierReview review) {
        TierPolicy policy = tiers.policing().inForce(review.asOf());
        moves.setAll(review.moves().stream().map(move -> new Move(move.id(), move.customer(), name(review, move.id()),
                name(policy, move.from()), name(policy, move.to()), desk.text().of(move.reason()))).toList());
        months.clear();
        summary.set(desk.text().of("tier.rules.review-sum", desk.figures().date(review.asOf()), review.lines().size(), moves.size(),
                review.policyVersion()));
    }

    private static String name(TierReview review, CustomerId id) {
        return review.lines().stream().filter(line -> line.id().equals(id)).map(TierReview.Line::name).findFirst().orElse("");
    }

    private static String name(TierPolicy policy, @Nullable Tier tier) {
        return tier == null ? "" : policy.terms(tier).name();
    }

    void save() {
        TierPolicy policy;
        try {
            policy = entry.read();
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        PolicyDraft wanted = new PolicyDraft(draft, entry.name().get(), policy);
        desk.work().write(desk.text().of("tier.rules.saving"), () -> tiers.policing().keep(wanted, Actor.OWNER))
                .onSuccess(id -> draft = id).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void drop() {
        long gone = draft;
        draft = 0;
        desk.work().write(desk.text().of("tier.rules.saving"), () -> {
            tiers.policing().drop(gone);
            return gone;
        }).run();
    }

    void putInForce() {
        TierPolicy policy = typed();
        if (policy != null) {
            PolicyDraft wanted = new PolicyDraft(draft, entry.name().get(), policy);
            LocalDate day = from.get();
            desk.work().write(desk.text().of("tier.rules.saving"), () -> tiers.policing().putInForce(wanted, day, Actor.OWNER))
                    .onSuccess(_ -> side.set(Side.HISTORY)).onRejected(problem -> message.set(desk.text().of(problem))).run();
        }
    }

    /// Keeps what the evaluation says; the moves stand in the list before.
    void apply() {
        LocalDate day = today();
        desk.jobs().start(desk.text().of("tier.rules.reviewing"), progress -> tiers.tiering().apply(day, Actor.OWNER, progress),
                this::reviewed, problem -> message.set(desk.text().of(problem)));
    }

    void keepSchedule(Schedule schedule) {
        desk.work().write(desk.text().of("tier.rules.saving"), () -> {
            tiers.policing().keepSchedule(schedule);
            return schedule;
        }).run();
    }

    /// Whether nothing has been decided in the month of `today` yet.
    static boolean isDue(@Nullable LocalDate last, LocalDate today) {
        return last == null || YearMonth.from(last).isBefore(YearMonth.from(today));
    }

    void openCard(Move move) {
        desk.navigator().open(new Screen.Card(move.id()));
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    PolicyEntry entry() {
        return entry;
    }

    ObjectProperty<Side> side() {
        return side;
    }

    ObservableList<Move> moves() {
        return moves;
    }

    /// Of the trial of two years; empty otherwise.
    ObservableList<LabResult.Month> months() {
        return months;
    }

    StringProperty summary() {
        return summary;
    }

    /// What is wrong; empty = nothing.
    StringProperty message() {
        return message;
    }

    /// The day from which the rules are to count.
    ObjectProperty<LocalDate> from() {
        return from;
    }
}
