package org.suanpan.core.loyalty.points;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.loyalty.PointsAccount;
import org.suanpan.core.loyalty.PointsAccount.Lot;
import org.suanpan.core.loyalty.points.Collected.Change;
import org.suanpan.core.loyalty.points.Collected.Part;
import org.suanpan.core.loyalty.points.PointsEntry.Kind;
import org.suanpan.core.loyalty.points.PointsEntry.Standing;

/// Plays one customer's points through from the first day: a function of the documents, of what was logged, of the terms and of the
/// tiers, whatever the order they were entered in.
///
/// Points of the money that came under one version of the terms go by running difference, so that parts of a payment do not matter;
/// what is taken back is counted at the multiplier it was earned at. What was logged is a fact: where documents dated back leave
/// less than was spent, the rest is a debt.
final class PointsReplay {

    /// All that is known of one customer.
    record Known(List<CollectedFact> facts, List<LoggedPoints> logged, List<Rewarded> rewards, TierFactors tiers) {}

    private record Step(LocalDate day, int order, Runnable doing) {}

    private static final class Counted {

        private BigDecimal amount = BigDecimal.ZERO;
        private long given;
    }

    private final Known known;
    private final List<LoyaltyTerms> terms;
    private final LocalDate asOf;
    private final List<PointsEntry> entries = new ArrayList<>();
    private final Map<Long, Counted> counted = new HashMap<>();
    private final Map<String, Long> expired = new HashMap<>();
    private final Map<Long, List<Lot>> spent = new HashMap<>();
    private PointsAccount account;
    private Money collected = Money.ZERO;

    private PointsReplay(Known known, List<LoyaltyTerms> terms, LocalDate asOf, int expiryMonths) {
        this.known = known;
        this.terms = terms;
        this.asOf = asOf;
        this.account = PointsAccount.empty(expiryMonths);
    }

    static PointsStatement of(Known known, List<LoyaltyTerms> terms, LocalDate asOf) {
        LoyaltyTerms now = LoyaltyTerms.on(asOf, terms);
        return now == null ? PointsStatement.nothing(asOf) : new PointsReplay(known, terms, asOf, now.earning().expiryMonths()).play();
    }

    private PointsStatement play() {
        List<Step> steps = new ArrayList<>();
        Collected.of(known.facts).forEach(change -> steps.add(new Step(change.by().date(), 0, () -> changed(change))));
        for (Rewarded reward : known.rewards) {
            LocalDate reached = reward.reached();
            LocalDate back = reward.takenBack();
            if (reached != null && reward.points() > 0) {
                steps.add(new Step(reached, 1, () -> rewarded(reward, reached)));
            }
            if (back != null && reward.points() > 0) {
                steps.add(new Step(back, 2, () -> rewardTaken(reward, back)));
            }
        }
        for (LoggedPoints one : known.logged) {
            steps.add(new Step(one.day(), 3, () -> logged(one)));
            LocalDate back = one.back();
            if (back != null) {
                steps.add(new Step(back, 4, () -> givenBack(one, back)));
            }
        }
        steps.sort(Comparator.comparing(Step::day).thenComparing(Step::order));
        for (Step step : steps) {
            if (!step.day.isAfter(asOf)) {
                expireBefore(step.day);
                step.doing.run();
            }
        }
        expireBefore(asOf);
        return new PointsStatement(asOf, standing(), account.lots().stream().filter(lot -> lot.left() > 0)
                .map(lot -> new PointsStatement.PointsLot(lot.day(), account.lastDay(lot), lot.left())).toList(), entries, collected);
    }

    private void changed(Change change) {
        long earned = 0;
        Money amount = Money.ZERO;
        Set<PointsEntry.Factor> factors = new LinkedHashSet<>();
        for (Part part : change.parts()) {
            LoyaltyTerms then = LoyaltyTerms.on(part.day(), terms);
            if (then == null || !then.isOn()) {
                continue;
            }
            amount = amount.plus(part.amount());
            PointsEntry.Factor factor = known.tiers.on(part.day(), then.earning());
            factors.add(factor);
            long points = difference(then, part.amount().times(factor.by()));
            earned += points;
            move(part.id(), part.day(), points, change.by().date());
        }
        collected = collected.plus(amount);
        if (!amount.isZero()) {
            add(change.by().date(), amount.isNegative() ? Kind.TAKEN_BACK : Kind.EARNED, earned, change.by().number(), amount,
                    List.copyOf(factors), change.by().document(), 0);
        }
    }

    /// Points to date of all money under these terms, less what was given before.
    private long difference(LoyaltyTerms then, BigDecimal amount) {
        Counted so = counted.computeIfAbsent(then.version(), _ -> new Counted());
        so.amount = so.amount.add(amount);
        long due = so.amount.divideToIntegralValue(then.earning().yuanPerPoint().yuan(), MathContext.UNLIMITED).longValueExact();
        long points = due - so.given;
        so.given = due;
        return points;
    }

    /// What had expired unspent cannot be taken back once more.
    private void move(String lot, LocalDate lotDay, long points, LocalDate day) {
        if (points > 0) {
            account = account.earn(lot, lotDay, points).after();
        } else if (points < 0) {
            long gone = Math.min(-points, expired.getOrDefault(lot, 0L));
            expired.merge(lot, -gone, Long::sum);
            account = account.reverse(lot, day, -points - gone).after();
        }
    }

    private void rewarded(Rewarded reward, LocalDate day) {
        account = account.earn(lotOf(reward), day, reward.points()).after();
        add(day, Kind.REFERRAL, reward.points(), reward.referral().referredName(), null, 0);
    }

    private void rewardTaken(Rewarded reward, LocalDate day) {
        account = account.reverse(lotOf(reward), day, reward.points()).after();
        add(day, Kind.REFERRAL_BACK, -reward.points(), reward.referral().referredName(), null, 0);
    }

    private static String lotOf(Rewarded reward) {
        return "R" + reward.referral().id();
    }

    private void logged(LoggedPoints one) {
        if (one.points() >= 0) {
            account = account.earn("L" + one.id(), one.day(), one.points()).after();
        } else {
            PointsAccount before = account;
            account = account.reverse("", one.day(), -one.points()).after();
            spent.put(one.id(), taken(before, account, one));
        }
        add(one.day(), Kind.valueOf(one.kind().name()), one.points(), one.words(), one.document(), one.id());
    }

    /// What a redemption took from each lot; what it left as a debt stands as a lot of its own day.
    private static List<Lot> taken(PointsAccount before, PointsAccount after, LoggedPoints one) {
        List<Lot> taken = new ArrayList<>();
        for (int i = 0; i < before.lots().size(); i++) {
            Lot lot = before.lots().get(i);
            long less = lot.left() - after.lots().get(i).left();
            if (less > 0) {
                taken.add(new Lot(lot.id(), lot.day(), less));
            }
        }
        if (after.debt() > before.debt()) {
            taken.add(new Lot("L" + one.id(), one.day(), after.debt() - before.debt()));
        }
        return taken;
    }

    private void givenBack(LoggedPoints one, LocalDate day) {
        if (one.points() >= 0) {
            account = account.reverse("L" + one.id(), day, one.points()).after();
        } else {
            for (Lot lot : spent.getOrDefault(one.id(), List.of())) {
                account = account.earn(lot.id(), lot.day(), lot.left()).after();
            }
            joinLots();
        }
        add(day, Kind.GIVEN_BACK, -one.points(), one.words(), one.document(), one.id());
        expireBefore(day);
    }

    /// Lots of one origin that were spent and came back are one lot again.
    private void joinLots() {
        List<Lot> lots = new ArrayList<>();
        for (Lot lot : account.lots()) {
            int same = lots.stream().map(Lot::id).toList().indexOf(lot.id());
            if (same < 0) {
                lots.add(lot);
            } else {
                lots.set(same, new Lot(lot.id(), lot.day(), lots.get(same).left() + lot.left()));
            }
        }
        account = new PointsAccount(account.expiryMonths(), lots, account.debt());
    }

    private void expireBefore(LocalDate day) {
        while (true) {
            LocalDate first = account.lots().stream().map(account::lastDay).min(LocalDate::compareTo).orElse(null);
            if (first == null || !first.isBefore(day)) {
                return;
            }
            account.lots().stream().filter(lot -> account.lastDay(lot).equals(first) && lot.left() > 0)
                    .forEach(lot -> expired.merge(lot.id(), lot.left(), Long::sum));
            PointsAccount.Step gone = account.on(first.plusDays(1));
            account = gone.after();
            if (gone.expired() > 0) {
                LocalDate shown = entries.isEmpty() || entries.getLast().day().isBefore(first) ? first.plusDays(1) : entries.getLast().day();
                add(shown, Kind.EXPIRED, -gone.expired(), "", null, 0);
            }
        }
    }

    private Standing standing() {
        return new Standing(account.balance(), account.debt());
    }

    private void add(LocalDate day, Kind kind, long points, String words, @Nullable DocumentId document, long logged) {
        add(day, kind, points, words, null, List.of(), document, logged);
    }

    private void add(LocalDate day, Kind kind, long points, String words, @Nullable Money amount, List<PointsEntry.Factor> factors,
            @Nullable DocumentId document, long logged) {
        entries.add(new PointsEntry(day, kind, points, standing(), words, amount, factors, document, logged));
    }
}
