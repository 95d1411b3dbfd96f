package org.suanpan.app.boot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.Targeting.Asked;
import org.suanpan.core.goal.Targeting.Basis;
import org.suanpan.core.goal.Targeting.Wish;
import org.suanpan.core.goal.Whose;
import org.suanpan.core.staff.Here;

/// Pictures of targets, scorecards and the wall, in a copy of the sample shop.
final class GoalShots {

    private final ShotHands hands;

    GoalShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("targets-none", w -> ShotHands.go(w, new Screen.Targets())),
                new Picture("targets", GoalShots::fill),
                new Picture("targets-refused", _ -> {
                    hands.select("#targets #start", 2);
                    hands.type("#target-value", "99000000");
                    hands.fire("#target-set");
                }),
                new Picture("targets-group", _ -> {
                    hands.choice("#target-group", 1);
                    hands.fire("#spread-LAST_YEAR");
                }),
                new Picture("calendar", w -> ShotHands.go(w, new Screen.Calendar())),
                new Picture("scores-board", w -> ShotHands.go(w, new Screen.Scores())),
                new Picture("scores-cards", _ -> hands.choose("#score-part", 1)),
                new Picture("scores-star", _ -> hands.choose("#score-part", 2)),
                new Picture("scores-setup", _ -> hands.choose("#score-part", 3)),
                new Picture("mine", w -> ShotHands.go(w, new Screen.Mine())),
                new Picture("wall", w -> ShotHands.go(w, new Screen.Wall())),
                new Picture("wall-full", _ -> hands.fire("#start")),
                new Picture("calendar-festivals", w -> {
                    ShotHands.key(w, KeyCode.ESCAPE);
                    festival(w);
                    ShotHands.go(w, new Screen.Calendar());
                }),
                new Picture("today-gifts", w -> ShotHands.go(w, new Screen.Home())),
                new Picture("today-gifts-all", w -> ShotHands.go(w, new Screen.Reminders())),
                new Picture("today-gifts-rules", w -> {
                    ShotHands.go(w, new Screen.Greetings());
                    hands.laidOut();
                    hands.scrollDown("#greetings");
                }));
    }

    /// Mid-Autumn is in six days, and the rules give something to two of four tiers.
    private static void festival(ShopWindow w) {
        LocalDate today = w.frame().desk().asOf().today();
        FourTiers.putInForce(w, today);
        w.frame().shop().pool().goals().calendar().festival(Festival.MID_AUTUMN, today.getYear(), today.plusDays(6), Here.OWNER);
    }

    private static void fill(ShopWindow w) {
        Targeting targets = w.frame().shop().pool().goals().targets();
        Asked sales = Asked.of(2026, TargetMetric.NET_SALES, 0);
        targets.spread(sales, Basis.LAST_YEAR, true, Here.OWNER);
        targets.set(sales, new Wish(Whose.COMPANY, 0, new BigDecimal("2400000.00")), false, Here.OWNER);
        targets.set(sales, new Wish(Whose.of(w.frame().shop().salesReps().all().getFirst().id()), 0, new BigDecimal("800000.00")), true, Here.OWNER);
    }
}
