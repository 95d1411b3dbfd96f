package org.suanpan.persistence.loyalty;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.loyalty.points.PointsStatement;
import org.suanpan.core.trade.Document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.AN;

/// The same documents of the same days, entered in any order, make the same account.
class PointsOrderTest {

    @TempDir
    Path folder;

    /// A sale or money, a return or a reversal of what `of` has made; what is paid at once is money of its sale.
    private record Told(int id, String what, String date, String amount, int of) {}

    private static final List<Told> STORY = List.of(
            new Told(1, "SALE", "2026-01-05", "1000", 0), new Told(2, "SALE", "2026-01-20", "700", 0),
            new Told(3, "PAID", "2026-01-20", "250", 0), new Told(4, "MONEY", "2026-01-25", "800.00", 0),
            new Told(5, "BACK", "2026-02-03", "400", 1), new Told(6, "MONEY", "2026-02-10", "333.33", 0),
            new Told(7, "SALE", "2026-02-10", "55", 0), new Told(8, "BACK", "2026-02-11", "100", 3),
            new Told(9, "REVERSE", "2026-02-20", "", 4), new Told(10, "MONEY", "2026-02-21", "1200.00", 0),
            new Told(11, "REVERSE", "2026-03-01", "", 7), new Told(12, "MONEY", "2026-03-05", "0.07", 0));

    @Test
    void anyOrderOfEnteringTheSameDocumentsMakesTheSameAccount() {
        PointsStatement first = null;
        for (int order = 0; order < 8; order++) {
            List<Told> entered = new ArrayList<>(STORY);
            Collections.shuffle(entered, new Random(order));
            try (LoyaltyDesk desk = LoyaltyDesk.at(folder.resolve(order + ".suanpan")).on("2026-01-01")) {
                enter(desk, entered);
                PointsStatement now = desk.points(AN);
                first = first == null ? now : first;
                assertEquals(List.of(first.standing(), first.lots(), first.collected()), List.of(now.standing(), now.lots(), now.collected()));
            }
        }
    }

    private static void enter(LoyaltyDesk desk, List<Told> story) {
        Map<Integer, Document> made = new HashMap<>();
        Set<Told> open = new HashSet<>(story);
        while (!open.isEmpty()) {
            for (Told told : story) {
                if (open.contains(told) && (told.of == 0 || made.containsKey(told.of))) {
                    made.put(told.id, post(desk, told, made.get(told.of)));
                    open.remove(told);
                }
            }
        }
    }

    private static Document post(LoyaltyDesk desk, Told told, Document of) {
        return switch (told.what) {
            case "SALE" -> desk.sell(told.date, AN, told.amount);
            case "PAID" -> desk.sellPaid(told.date, AN, told.amount);
            case "MONEY" -> desk.receive(told.date, AN, told.amount);
            case "BACK" -> desk.back(told.date, of, told.amount, null);
            default -> desk.shop.reverse(of, told.date);
        };
    }

    @Test
    void aMergeAndItsUndoLeaveEveryAccountAsItWasOnEveryDay() {
        try (LoyaltyDesk desk = LoyaltyDesk.at(folder.resolve("merge.suanpan")).on("2026-01-01")) {
            enter(desk, STORY);
            desk.sellPaid("2026-02-15", LoyaltyDesk.BO, "777");
            List<PointsStatement> before = everyWeek(desk);
            desk.shop.merging.merge(LoyaltyDesk.BO, AN, org.suanpan.core.base.Actor.OWNER);
            desk.shop.merging.undo(AN, org.suanpan.core.base.Actor.OWNER);
            assertEquals(before, everyWeek(desk));
        }
    }

    private static List<PointsStatement> everyWeek(LoyaltyDesk desk) {
        return LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-06-01"), java.time.Period.ofWeeks(1))
                .flatMap(day -> java.util.stream.Stream.of(desk.loyalty.statement(AN, day), desk.loyalty.statement(LoyaltyDesk.BO, day))).toList();
    }
}
