package org.suanpan.core.goal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TargetSheetTest {

    private static final int TREES = 500;
    private static final BigDecimal EXTRA = new BigDecimal("777");

    @Test
    void childrenAddUpToTheirParentToTheFenInEveryMonthWhateverIsLocked() {
        for (int seed = 0; seed < TREES; seed++) {
            TargetPlan plan = random(new Random(seed));
            TargetSheet sheet = TargetSheet.of(plan);
            assertEquals(plan.total(), sheet.value(TargetPlan.COMPANY, 0), "seed " + seed);
            for (long parent = 0; parent <= plan.nodes().size(); parent++) {
                long above = parent;
                List<TargetPlan.Node> below = plan.nodes().stream().filter(node -> node.parent() == above).toList();
                for (int month = 0; month <= TargetPlan.MONTHS && !below.isEmpty(); month++) {
                    int at = month;
                    BigDecimal sum = below.stream().map(node -> sheet.value(node.id(), at)).reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertEquals(sheet.value(parent, month), sum, "seed " + seed + " node " + parent + " month " + month);
                }
            }
        }
    }

    @Test
    void anotherTotalMovesOnlyWhatIsNotLocked() {
        for (int seed = 0; seed < TREES; seed++) {
            TargetPlan plan = random(new Random(seed));
            TargetSheet more = TargetSheet.of(plan.withTotal(plan.total().add(EXTRA)));
            for (TargetPlan.Node node : plan.nodes()) {
                node.locks().forEach((month, value) -> assertEquals(value, more.value(node.id(), month)));
            }
        }
    }

    @Test
    void onlyAStretchGivesOutMoreThanThereIs() {
        TargetPlan plan = flat(false, "100.00", lock(1, "8.00"), lock(2, "9.00"));
        assertThrows(Rejected.class, () -> TargetSheet.of(plan));
        TargetSheet sheet = TargetSheet.of(flat(true, "100.00", lock(1, "8.00"), lock(2, "9.00"), open(3)));
        assertEquals(List.of("8.34", "8.00", "9.00", "0.00"), Stream.of(0, 1, 2, 3).map(node -> sheet.value(node, 1).toPlainString()).toList());
    }

    @Test
    void aShopWorksOnTheDaysItSellsOn() {
        DateSpan weeks = DateSpan.ending(LocalDate.of(2026, 3, 1), WorkDays.WEEKS * 7);
        List<LocalDate> sold = weeks.from().datesUntil(weeks.to().plusDays(1)).filter(day -> day.getDayOfWeek() != DayOfWeek.MONDAY).toList();
        assertEquals(EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY)), WorkDays.of(sold).days());
        assertEquals(26, WorkDays.of(List.of()).in(DateSpan.month(java.time.YearMonth.of(2026, 3))));
    }

    private static TargetPlan flat(boolean stretch, String total, TargetPlan.Node... nodes) {
        return new TargetPlan(new TargetPlan.Version(2026, TargetMetric.NET_SALES, 1, stretch, "", Instant.EPOCH, ""), new BigDecimal(total),
                Collections.nCopies(TargetPlan.MONTHS, new TargetPlan.Month(Rate.ONE, null)), List.of(nodes));
    }

    private static TargetPlan.Node open(long id) {
        return new TargetPlan.Node(id, TargetPlan.COMPANY, Whose.of(new SalesRepId(id)), Rate.ONE, new TreeMap<>());
    }

    private static TargetPlan.Node lock(long id, String value) {
        return open(id).with(new TreeMap<>(java.util.Map.of(1, new BigDecimal(value))));
    }

    /// Departments, people and customers with any weights. Locks take part of what their node would get, and never every child.
    private static TargetPlan random(Random dice) {
        TargetMetric metric = dice.nextInt(4) == 0 ? TargetMetric.NEW_CUSTOMERS : TargetMetric.NET_SALES;
        List<TargetPlan.Node> nodes = new ArrayList<>();
        for (int department = 0; department < 1 + dice.nextInt(3); department++) {
            long top = add(nodes, TargetPlan.COMPANY, Whose.of("D" + department), dice);
            for (int person = 0; person < dice.nextInt(4); person++) {
                SalesRepId rep = new SalesRepId(nodes.size());
                long one = add(nodes, top, Whose.of(rep), dice);
                for (int customer = 0; customer < dice.nextInt(5); customer++) {
                    add(nodes, one, Whose.of(rep, new CustomerId(nodes.size())), dice);
                }
            }
        }
        List<TargetPlan.Month> months = new ArrayList<>();
        for (int month = 0; month < TargetPlan.MONTHS; month++) {
            months.add(new TargetPlan.Month(new Rate(BigDecimal.valueOf(dice.nextInt(50))), null));
        }
        TargetPlan open = new TargetPlan(new TargetPlan.Version(2026, metric, 1, false, "", Instant.EPOCH, ""),
                BigDecimal.valueOf(dice.nextInt(100_000_000), metric.digits()), months, nodes);
        return locked(open, dice);
    }

    private static TargetPlan locked(TargetPlan open, Random dice) {
        TargetPlan plan = open;
        for (int tries = 0; tries < 6 && !plan.nodes().isEmpty(); tries++) {
            TargetPlan.Node node = plan.nodes().get(dice.nextInt(plan.nodes().size()));
            int month = 1 + dice.nextInt(TargetPlan.MONTHS);
            BigDecimal value = TargetSheet.of(plan).value(node.id(), month).divide(BigDecimal.TWO).setScale(
                    plan.version().metric().digits(), java.math.RoundingMode.DOWN);
            TreeMap<Integer, BigDecimal> locks = new TreeMap<>(node.locks());
            locks.put(month, value);
            TargetPlan next = plan.withNodes(plan.nodes().stream().map(one -> one.id() == node.id() ? one.with(locks) : one).toList());
            try {
                TargetSheet.of(next);
                TargetSheet.of(next.withTotal(next.total().add(EXTRA)));
                plan = next;
            } catch (Rejected everyChildIsLocked) {
                assertTrue(everyChildIsLocked.problem().key().startsWith("commission.target"));
            }
        }
        return plan;
    }

    private static long add(List<TargetPlan.Node> nodes, long parent, Whose who, Random dice) {
        nodes.add(new TargetPlan.Node(nodes.size() + 1L, parent, who, new Rate(BigDecimal.valueOf(dice.nextInt(100), 1)), new TreeMap<>()));
        return nodes.size();
    }
}
