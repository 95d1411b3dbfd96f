package org.suanpan.bench;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.suanpan.core.base.Actor;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.trial.PlanTrial;
import org.suanpan.core.commission.trial.PlanTrialService;
import org.suanpan.core.commission.version.PlanService;

/// The statements of a month after 23 settled ones: all 24 months of everybody are computed anew from the documents. With
/// brackets alone, and with terms that read single documents (weights, new and kept customers, a factor).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 7)
@SuppressWarnings("NullAway.Init")
public class CommissionRuns {

    private static final int SETTLED = 23;
    private static final String BRACKETS = "MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05";

    @Param({"", " terms=multiplierByTier.A=1.2&multiplierByTier.C=0.8&kpiFactor=1.05&policy.windowDays=90&policy.upliftRate=0.01"
            + "&policy.perRetainedA=100&policy.perWoken=50&policy.perWonBack=150&satisfaction=4.5"})
    private String terms;

    private CommissionService service;
    private CommissionPlan plan;
    private YearMonth month;
    private PlanTrialService trials;
    private CommissionPlan other;

    @Setup(Level.Trial)
    public void settle(MeasuredShop shop) {
        service = new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(),
                shop.database.commissionStatements(), shop.database.salesReps(), shop.database.unitOfWork(), Clock.systemUTC());
        plan = PlanText.parse(BRACKETS + terms);
        month = YearMonth.from(shop.today);
        other = PlanText.parse(BRACKETS.replace("MARGINAL", "WHOLE") + terms);
        trials = new PlanTrialService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.commissionStatements(),
                shop.database.salesReps(), new PlanService(shop.database.commissionStatements(), shop.database.unitOfWork(), Clock.systemUTC()));
        for (int back = SETTLED; back > 0; back--) {
            service.settle(month.minusMonths(back), plan, Actor.OWNER);
        }
    }

    @Benchmark
    public List<CommissionStatement> recompute() {
        return service.run(month, plan);
    }

    /// All 24 months under two plans.
    @Benchmark
    public PlanTrial trial() {
        return trials.compare(other, month.minusMonths(SETTLED), month);
    }
}
