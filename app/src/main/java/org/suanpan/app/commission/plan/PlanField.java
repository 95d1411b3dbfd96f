package org.suanpan.app.commission.plan;

import java.util.List;
import java.util.Locale;

import static org.suanpan.app.commission.plan.CellKind.AMOUNT;
import static org.suanpan.app.commission.plan.CellKind.CHOICE;
import static org.suanpan.app.commission.plan.CellKind.DAY;
import static org.suanpan.app.commission.plan.CellKind.NUMBER;
import static org.suanpan.app.commission.plan.CellKind.PERCENT;
import static org.suanpan.app.commission.plan.CellKind.PERSON;
import static org.suanpan.app.commission.plan.CellKind.WHOLE;
import static org.suanpan.app.commission.plan.PlanSection.AWARDS;
import static org.suanpan.app.commission.plan.PlanSection.BRACKETS;
import static org.suanpan.app.commission.plan.PlanSection.COLLECTION;
import static org.suanpan.app.commission.plan.PlanSection.DRAW;
import static org.suanpan.app.commission.plan.PlanSection.FACTOR;
import static org.suanpan.app.commission.plan.PlanSection.LIMITS;
import static org.suanpan.app.commission.plan.PlanSection.RECOVERY;
import static org.suanpan.app.commission.plan.PlanSection.SHARES;
import static org.suanpan.app.commission.plan.PlanSection.TEAM;
import static org.suanpan.app.commission.plan.PlanSection.TIMING;
import static org.suanpan.app.commission.plan.PlanSection.WEIGHTS;

/// The fields of the editor with the path of the term behind each; an empty path stands for what [PlanForm] reads in its own way.
enum PlanField {
    QUOTA(BRACKETS, AMOUNT, ""),
    GATE(LIMITS, PERCENT, ""),
    CAP(LIMITS, AMOUNT, ""),
    FLOOR(LIMITS, AMOUNT, ""),
    STATEMENT_CAP(LIMITS, AMOUNT, "statementCap"),
    TIER_A(WEIGHTS, NUMBER, "multiplierByTier.A"),
    TIER_B(WEIGHTS, NUMBER, "multiplierByTier.B"),
    TIER_C(WEIGHTS, NUMBER, "multiplierByTier.C"),
    TIER_D(WEIGHTS, NUMBER, "multiplierByTier.D"),
    TIER_E(WEIGHTS, NUMBER, "multiplierByTier.E"),
    TIER_RULES(WEIGHTS, "tierWeights", "", "RULES"),
    NEW_CUSTOMER(WEIGHTS, NUMBER, "newCustomerMultiplier"),
    HANDOVER(SHARES, DAY, "handoverDate"),
    OPEN_OLD(SHARES, PERCENT, "shareForOpenOrders.old"),
    OPEN_NEW(SHARES, PERCENT, "shareForOpenOrders.new"),
    COLLECTED_RATE(COLLECTION, PERCENT, "commissionRate"),
    WINDOW(AWARDS, WHOLE, "policy.windowDays"),
    UPLIFT(AWARDS, PERCENT, "policy.upliftRate"),
    FIXED(AWARDS, AMOUNT, "policy.fixed"),
    MIN_COLLECTED(AWARDS, AMOUNT, "policy.minCollected"),
    KEPT_A(AWARDS, AMOUNT, "policy.perRetainedA"),
    KEPT_B(AWARDS, AMOUNT, "policy.perRetainedB"),
    WOKEN(AWARDS, AMOUNT, "policy.perWoken"),
    WON_BACK(AWARDS, AMOUNT, "policy.perWonBack"),
    SLEEP(AWARDS, WHOLE, "policy.sleepDays"),
    LOST(AWARDS, WHOLE, "policy.lostDays"),
    MIN_CONTENT(AWARDS, NUMBER, "policy.minSatisfaction"),
    CONTENT(AWARDS, NUMBER, "satisfaction"),
    MAX_OVERDUE(AWARDS, WHOLE, "policy.maxOverdueDays"),
    CARE_CAP(AWARDS, AMOUNT, "policy.cap"),
    AGREED(AWARDS, AMOUNT, "maintenance"),
    ADJUSTED(AWARDS, AMOUNT, "priorAdjustments"),
    TEAM_KIND(TEAM, "", "", "PCT_OF_BASE", "PCT_OF_COMMISSION", "DIFFERENTIAL"),
    TEAM_RATE(TEAM, PERCENT, ""),
    MANAGER(TEAM, PERSON, "manager"),
    DRAW_SUM(DRAW, AMOUNT, "draw"),
    DRAW_KIND(DRAW, "", "", "RECOVERABLE", "NON_RECOVERABLE"),
    QUARTER_POLICY(TIMING, "", "", "CUMULATIVE", "MONTHLY_THEN_TRUEUP"),
    QUARTER_MODE(TIMING, "quarterly.mode", "", "MARGINAL", "WHOLE", "FLAT"),
    QUARTER(TIMING, CellKind.RATES, "quarterly"),
    MONTH_MODE(TIMING, "monthly.mode", "", "MARGINAL", "WHOLE", "FLAT"),
    MONTH(TIMING, CellKind.RATES, "monthly"),
    CHANGE_DAY(TIMING, DAY, "changeDate"),
    CHANGE_POLICY(TIMING, "", "", "CONTINUE", "RESTART"),
    BEFORE_MODE(TIMING, "v1.mode", "", "MARGINAL", "WHOLE", "FLAT"),
    BEFORE(TIMING, CellKind.RATES, "v1"),
    AFTER_MODE(TIMING, "v2.mode", "", "MARGINAL", "WHOLE", "FLAT"),
    AFTER(TIMING, CellKind.RATES, "v2"),
    FROM_WAGE(RECOVERY, "policy.wageDeduction", "", "false", "true"),
    OF_WAGE(RECOVERY, PERCENT, "policy.maxPctOfWage"),
    OTHER_WAGE(RECOVERY, AMOUNT, "facts.otherWageThisMonth"),
    MIN_WAGE(RECOVERY, AMOUNT, "facts.localMinimumWage"),
    FACTOR_FROM(FACTOR, "", "", "scorecard"),
    FACTOR_SUM(FACTOR, NUMBER, "");

    private static final String TIER = "multiplierByTier.";

    private final PlanSection section;
    private final CellKind kind;
    private final String path;
    private final List<String> choices;

    PlanField(PlanSection section, CellKind kind, String path) {
        this.section = section;
        this.kind = kind;
        this.path = path;
        this.choices = List.of();
    }

    PlanField(PlanSection section, String path, String... choices) {
        this.section = section;
        this.kind = CHOICE;
        this.path = path;
        this.choices = List.of(choices);
    }

    /// Which tier it weighs, by the letter that is kept; empty = none.
    String tier() {
        return path.startsWith(TIER) ? path.substring(TIER.length()) : "";
    }

    PlanSection section() {
        return section;
    }

    CellKind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    /// What may be chosen; empty where it is typed.
    List<String> choices() {
        return choices;
    }

    /// As it stands in the identity of its node: `plan-tier-a`.
    String id() {
        return "plan-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
