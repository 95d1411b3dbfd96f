package org.suanpan.core.commission.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatements.SettledStatement;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.commission.why.Cause;
import org.suanpan.core.commission.why.WhyChanged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Why a figure is another one than the month before: what is said adds up.
class WhyChangedTest {

    private final Random random = new Random(20261201);
    private final SomeEvents events = new SomeEvents(random);
    private final Set<Cause.Kind> seen = EnumSet.noneOf(Cause.Kind.class);

    @Test
    void ofFiveHundredFiguresTheCausesAddUpToTheDifferenceExactly() {
        for (int changed = 0; changed < 500;) {
            ShopOfLists shop = lived();
            YearMonth month = ShopOfLists.FIRST.plusMonths(1 + random.nextInt(6));
            int who = random.nextInt(3);
            PaySheet before = sheet(shop, month.minusMonths(1), who);
            PaySheet now = sheet(shop, month, who);
            Component component = Component.values()[random.nextInt(Component.values().length)];
            Predicate<CommissionStatement.Line> figure = switch (random.nextInt(4)) {
                case 0 -> line -> line.component() == component;
                case 1 -> line -> line.component() == Component.BRACKETS;
                case 2 -> line -> !line.origin().equals(before.statement().month()) && !line.origin().equals(month);
                default -> _ -> true;
            };
            WhyChanged why = WhyChanged.of(before, now, figure);
            assertEquals(sum(now, figure).minus(sum(before, figure)), why.causes().stream().map(Cause::amount).reduce(Money.ZERO, Money::plus));
            assertEquals(sum(now, figure), why.is());
            why.causes().forEach(cause -> {
                seen.add(cause.kind());
                assertTrue(cause.sentence().arguments().contains(cause.amount()));
            });
            changed += why.causes().isEmpty() ? 0 : 1;
            assertEquals(now.statement().total().minus(before.statement().total()), WhyChanged.total(before, now).difference());
        }
        assertTrue(seen.containsAll(Set.of(Cause.Kind.VOLUME, Cause.Kind.PLAN, Cause.Kind.AROUND, Cause.Kind.COMPONENT, Cause.Kind.CORRECTION)),
                seen.toString());
    }

    @Test
    void moreBusinessAndAnotherPlanAreToldApart() {
        CommissionPlan two = PlanText.parse("FLAT AMOUNT REVENUE 0:0.02");
        CommissionPlan three = PlanText.parse("FLAT AMOUNT REVENUE 0:0.03");
        ShopOfLists shop = new ShopOfLists(List.of(two, three));
        shop.known.add(sold("D1", "2026-01-05", "1000.00"));
        shop.known.add(sold("D2", "2026-02-05", "1500.00"));
        shop.freeze(ShopOfLists.FIRST);
        shop.known.add(sold("D1-R1", "2026-01-05", "-100.00"));
        shop.freeze(ShopOfLists.FIRST.plusMonths(1));
        WhyChanged why = WhyChanged.total(sheet(shop, ShopOfLists.FIRST, 0), sheet(shop, ShopOfLists.FIRST.plusMonths(1), 0));
        assertEquals("commission.why.more", why.sentence().key());
        assertEquals(List.of("VOLUME 1000.00 1500.00 10.00", "PLAN 30.00 45.00 15.00", "CORRECTION 20.00 18.00 -2.00"), why.causes().stream()
                .map(c -> c.kind() + " " + c.from() + " " + c.to() + " " + c.amount()).toList());
    }

    private static ShopOfLists.Sale sold(String document, String day, String revenue) {
        return new ShopOfLists.Sale(ShopOfLists.REPS.getFirst().id(), document, LocalDate.parse(day), 1, "", Money.parse(revenue), Money.ZERO);
    }

    private ShopOfLists lived() {
        ShopOfLists shop = new ShopOfLists(Stream.generate(() -> ShopOfLists.PLANS.get(random.nextInt(ShopOfLists.PLANS.size())))
                .limit(7).toList());
        YearMonth open = ShopOfLists.FIRST;
        for (ShopOfLists.Event event : events.some()) {
            shop.known.add(event);
            if (random.nextInt(3) == 0 && open.isBefore(ShopOfLists.SWEEP)) {
                shop.freeze(open);
                open = open.plusMonths(1);
            }
        }
        for (; !open.isAfter(ShopOfLists.SWEEP); open = open.plusMonths(1)) {
            shop.freeze(open);
        }
        return shop;
    }

    private static PaySheet sheet(ShopOfLists shop, YearMonth month, int who) {
        SettledStatement settled = shop.of(month).get(who);
        Money zero = Money.ZERO;
        return new PaySheet(settled.statement(), settled.plan(), PaySheet.State.SETTLED, new Payout(zero, zero, zero, zero, zero),
                Objects.requireNonNull(settled.seal()), true, null, settled.rules());
    }

    private static Money sum(PaySheet sheet, Predicate<CommissionStatement.Line> figure) {
        return sheet.statement().lines().stream().filter(figure).map(CommissionStatement.Line::due).reduce(Money.ZERO, Money::plus);
    }
}
