package org.suanpan.app.boot;

import java.time.YearMonth;
import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;
import org.suanpan.core.commission.PlanText;

/// Pictures of commission.
final class PayShots {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final ShotHands hands;

    PayShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("statements", w -> ShotHands.go(w, new Screen.Commission())),
                new Picture("statements-settled", w -> ((ComboBox<?>) w.frame().root().getScene().lookup("#month")).getSelectionModel().select(1)),
                new Picture("statement", w -> ShotHands.go(w, new Screen.PayStatement(
                        w.frame().shop().salesReps().all().getFirst().id(), NOVEMBER))),
                new Picture("trial-none", w -> {
                    ShotHands.go(w, new Screen.Commission());
                    hands.choose("#part", 1);
                }),
                new Picture("plans", _ -> hands.choose("#part", 2)),
                new Picture("plans-cliff", _ -> {
                    hands.choose("#mode", 1);
                    hands.type("#plan-cap", "20000");
                }),
                new Picture("trial", w -> {
                    w.frame().shop().pay().plans().save(NOVEMBER, "十一月冲刺", PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.02 50000:0.03"), Actor.OWNER);
                    hands.choose("#part", 1);
                    hands.fire("#trial-run");
                }),
                new Picture("trial-person", w -> {
                    hands.select("#trial #start", 0);
                    ShotHands.key(w, KeyCode.ENTER);
                }),
                new Picture("plans-kept", _ -> hands.choose("#part", 2)));
    }
}
