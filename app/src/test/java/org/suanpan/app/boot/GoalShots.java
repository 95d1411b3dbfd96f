package org.suanpan.app.boot;

import java.math.BigDecimal;
import java.util.List;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
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
                new Picture("wall-full", _ -> hands.fire("#start")));
    }

    private static void fill(ShopWindow w) {
        Targeting targets = w.frame().shop().pool().goals().targets();
        Asked sales = Asked.of(2026, TargetMetric.NET_SALES, 0);
        targets.spread(sales, Basis.LAST_YEAR, true, Here.OWNER);
        targets.set(sales, new Wish(Whose.COMPANY, 0, new BigDecimal("2400000.00")), false, Here.OWNER);
        targets.set(sales, new Wish(Whose.of(w.frame().shop().salesReps().all().getFirst().id()), 0, new BigDecimal("800000.00")), true, Here.OWNER);
    }
}
