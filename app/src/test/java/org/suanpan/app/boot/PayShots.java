package org.suanpan.app.boot;

import java.time.YearMonth;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;
import org.suanpan.core.commission.PlanText;

/// Pictures of commission.
final class PayShots {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static final String TERMS = "WHOLE AMOUNT REVENUE 0:0.02 50000:0.03 quota=60000.00 gate=CLIFF:0.6 cap=9000.00 floor=500.00 "
            + "terms=" + String.join("&", List.of("tables.%E8%8C%B6.mode=FLAT", "tables.%E8%8C%B6.tiers.0.0=0", "tables.%E8%8C%B6.tiers.0.1=0.02",
                    "productTables.P9.tiers.0.0=0", "productTables.P9.tiers.0.1=0.04", "people.R1.quota=80000", "people.R1.kpiFactor=1.1",
                    "people.R1.tiers.0.0=0", "people.R1.tiers.0.1=0.05", "multiplierByTier.A=1.2", "newCustomerMultiplier=1.5",
                    "table.0.fromDays=-9999", "table.0.bonusRate=0.008", "table.1.fromDays=1", "table.1.penaltyOfCommission=0.2", "commissionRate=0.03",
                    "policy.windowDays=90", "policy.upliftRate=0.01", "policy.fixed=200", "policy.minCollected=1000", "policy.perRetainedA=100",
                    "policy.perWoken=50", "policy.perWonBack=150", "satisfaction=4.5", "type=PCT_OF_BASE", "overrideRate=0.003", "manager=R1", "draw=3000"));

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
                new Picture("plans-kept", _ -> hands.choose("#part", 2)),
                new Picture("plans-quantity", w -> {
                    hands.choose("#measure", 2);
                    hands.type("#rate-1", "0.5");
                    hands.type("#from-2", "1000");
                    hands.type("#rate-2", "0.8");
                }),
                new Picture("plans-terms", w -> {
                    w.frame().shop().pay().plans().save(NOVEMBER, "全部条款", PlanText.parse(TERMS), Actor.OWNER);
                    ShotHands.go(w, new Screen.Home());
                    ShotHands.go(w, new Screen.Commission());
                    hands.choose("#part", 2);
                    ((Hyperlink) w.frame().root().getScene().lookup("#plan-versions .hyperlink")).fire();
                    hands.type("#example-base", "80000");
                }),
                scrolled(1, 0.25), scrolled(2, 0.5), scrolled(3, 0.75), scrolled(4, 1),
                new Picture("statements-scored", w -> {
                    w.frame().shop().pay().plans().save(NOVEMBER, "评分卡", PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.02 50000:0.03 "
                            + "terms=kpiFactor=scorecard"), Actor.OWNER);
                    hands.choose("#part", 0);
                    ((ComboBox<?>) w.frame().root().getScene().lookup("#month")).getSelectionModel().select(0);
                }),
                new Picture("statement-scored", w -> ShotHands.go(w, new Screen.PayStatement(
                        w.frame().shop().salesReps().all().getFirst().id(), NOVEMBER))),
                new Picture("plans-tiers", w -> {
                    FourTiers.putInForce(w, w.frame().desk().asOf().today());
                    ShotHands.go(w, new Screen.Home());
                    ShotHands.go(w, new Screen.Commission());
                    hands.choose("#part", 2);
                    Parent root = w.frame().root().getScene().getRoot();
                    hands.laidOut();
                    ((TitledPane) root.lookup("#section-weights")).setExpanded(true);
                    hands.type("#plan-tier-d", "0.7");
                    hands.laidOut();
                    Node section = root.lookup("#section-weights");
                    ScrollPane fields = (ScrollPane) root.lookup("#plans .scroll-pane");
                    double top = fields.getContent().sceneToLocal(section.localToScene(section.getLayoutBounds())).getMinY();
                    fields.setVvalue(top / (fields.getContent().getLayoutBounds().getHeight() - fields.getViewportBounds().getHeight()));
                }));
    }

    private static Picture scrolled(int number, double to) {
        return new Picture("plans-terms-" + number, w -> ((ScrollPane) w.frame().root().getScene().lookup("#plans .scroll-pane")).setVvalue(to));
    }
}
