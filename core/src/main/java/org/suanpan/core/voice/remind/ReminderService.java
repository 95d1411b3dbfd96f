package org.suanpan.core.voice.remind;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.followup.FollowUps;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.TierPolicies;
import org.suanpan.core.voice.FestivalNotice;
import org.suanpan.core.voice.VoiceSettings;

/// What is due with customers, in one stream, and dealing with it (提醒).
public final class ReminderService {

    /// Looked at for each sleeper that may be shown: the largest customers, since most of them are not asleep.
    private static final int SILENT_PER_ROW = 4;

    private final UnitOfWork unitOfWork;
    private final Reminders reminders;
    private final FollowUps followUps;
    private final VoiceSettings settings;
    private final TierPolicies tiers;
    private final Clock clock;

    public ReminderService(UnitOfWork unitOfWork, Reminders reminders, FollowUps followUps, VoiceSettings settings, TierPolicies tiers,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.reminders = reminders;
        this.followUps = followUps;
        this.settings = settings;
        this.tiers = tiers;
        this.clock = clock;
    }

    /// At most `limit` of each kind, the most pressing first. Who is asleep is not also due for a visit.
    public List<Reminder> due(LocalDate asOf, int limit) {
        TierPolicy policy = tiers.inForce(asOf);
        VisitRhythm visits = visits(policy, settings.visitsByTiers());
        List<Reminder> all = new ArrayList<>();
        Set<CustomerId> asleep = new HashSet<>();
        for (Reminder.Kind kind : Reminder.Kind.values()) {
            List<Reminder> due = switch (kind) {
                case SLEEPING -> asleep(policy.cycle(), asOf, limit);
                case FESTIVAL -> gifts(policy, asOf, limit);
                default -> reminders.due(kind, asOf, visits, limit);
            };
            if (kind == Reminder.Kind.SLEEPING) {
                due.forEach(one -> asleep.add(one.customer()));
            }
            due.stream().filter(one -> kind != Reminder.Kind.VISIT || !asleep.contains(one.customer())).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /// At festivals that are near: what the rules of tiers give, the next festival and the best tier first.
    private List<Reminder> gifts(TierPolicy policy, LocalDate asOf, int limit) {
        List<FestivalGift> gifts = FestivalGift.of(policy);
        List<FestivalNotice.Near> near = gifts.isEmpty() ? List.of() : settings.festivals().near(asOf, settings.calendar());
        List<Tier> tiers = gifts.stream().flatMap(gift -> gift.tiers().stream()).toList();
        return near.stream().flatMap(one -> reminders.given(tiers, one.festival(), one.day().getYear(), asOf, limit).stream().map(to -> {
            FestivalGift gift = gifts.stream().filter(each -> each.tiers().contains(to.tier())).findFirst().orElseThrow();
            return new Reminder(Reminder.Kind.FESTIVAL, to.customer(), to.name(), to.person(), to.phone(), to.rep(),
                    Reminder.occasion(to.customer(), one.festival(), one.day().getYear()), one.day(), gift.left(to),
                    ChronoUnit.DAYS.between(asOf, one.day()), gift.words(), 0);
        })).limit(limit).toList();
    }

    /// Festivals before which something is given but of whose day in that year nobody knows; none while the rules of tiers give nothing.
    public List<Festival> unknownFestivals(LocalDate asOf) {
        return FestivalGift.of(tiers.inForce(asOf)).isEmpty() ? List.of() : settings.festivals().unknown(asOf.getYear(), settings.calendar());
    }

    /// How often customers are to be heard of on a day, with the days of the rules of tiers or without.
    public VisitRhythm visits(LocalDate asOf, boolean byTiers) {
        return visits(tiers.inForce(asOf), byTiers);
    }

    private VisitRhythm visits(TierPolicy policy, boolean byTiers) {
        return VisitRhythm.of(settings.rules(), policy, byTiers);
    }

    /// Who sleeps by the own rhythm, the largest customers first; who is lost by it is not waited for any more.
    private List<Reminder> asleep(CyclePolicy cycle, LocalDate asOf, int limit) {
        LocalDate from = asOf.minusDays(cycle.limits().maxLostDays());
        LocalDate to = asOf.minusDays(cycle.limits().minDays());
        return reminders.silent(from, to, asOf, limit * SILENT_PER_ROW).stream().<Reminder>mapMulti((silent, add) -> {
            CyclePolicy.Rhythm rhythm = cycle.rhythm(OrderDays.upTo(asOf, silent.days()));
            long since = ChronoUnit.DAYS.between(silent.last(), asOf);
            long counted = since - rhythm.rested();
            var gap = rhythm.medianGap();
            if (gap != null && rhythm.gaps().size() >= cycle.minGaps() && counted >= rhythm.sleepDays() && counted < rhythm.lostDays()) {
                LocalDate expected = silent.last().plusDays(gap.setScale(0, RoundingMode.HALF_UP).longValueExact());
                add.accept(new Reminder(Reminder.Kind.SLEEPING, silent.customer(), silent.name(), silent.person(), silent.phone(), silent.rep(),
                        silent.customer().value() + ":" + silent.last(), expected, silent.sales(), since, "", 0));
            }
        }).limit(limit).toList();
    }

    /// Done for this time. Promises of ours are closed with it.
    public void done(Reminder reminder, Actor actor) {
        unitOfWork.write(() -> {
            if (reminder.kind().isFollowUp()) {
                refuseIfNot(followUps.close(reminder.source(), clock.instant()));
            } else {
                reminders.mark(reminder, null, clock.instant(), actor);
            }
        });
    }

    /// Takes that back.
    public void notDone(Reminder reminder) {
        unitOfWork.write(() -> {
            if (reminder.kind().isFollowUp()) {
                refuseIfNot(followUps.reopen(reminder.source()));
            } else {
                reminders.unmark(reminder);
            }
        });
    }

    /// Not before that day.
    public void putOff(Reminder reminder, LocalDate to, Actor actor) {
        if (to.isBefore(LocalDate.now(clock))) {
            throw new Rejected("followup.put-off-past", to);
        }
        unitOfWork.write(() -> {
            if (reminder.kind().isFollowUp()) {
                refuseIfNot(followUps.putOff(reminder.source(), to));
            } else {
                reminders.mark(reminder, to, clock.instant(), actor);
            }
        });
    }

    private static void refuseIfNot(boolean changed) {
        if (!changed) {
            throw new Rejected("followup.not-open");
        }
    }
}
