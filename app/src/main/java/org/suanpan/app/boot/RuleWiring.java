package org.suanpan.app.boot;

import java.time.Clock;

import org.suanpan.app.base.Pay;
import org.suanpan.app.base.TierDesk;
import org.suanpan.app.base.TierRoom;
import org.suanpan.app.scenario.ScenarioShop;
import org.suanpan.app.selftest.CheckedRules;
import org.suanpan.app.selftest.SelfTest;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.Commissioning;
import org.suanpan.core.commission.line.Scored;
import org.suanpan.core.commission.next.NextOrderService;
import org.suanpan.core.commission.next.NextOrders;
import org.suanpan.core.commission.sheet.PaySheetService;
import org.suanpan.core.commission.sheet.RuleCheck;
import org.suanpan.core.commission.trial.PlanTrialService;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.followup.FollowUpService;
import org.suanpan.core.goal.score.Scoring;
import org.suanpan.core.staff.Here;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.policy.TierPolicyService;
import org.suanpan.core.tier.story.StoryService;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.worth.OrderWorthService;
import org.suanpan.persistence.Database;

/// The wiring of what computes tiers and commission, and of what tells stories.
final class RuleWiring {

    /// Once a program, for every shop it opens.
    private static final RuleCheck RULES = new CheckedRules(() -> SelfTest.run(null));

    private RuleWiring() {}

    static TierDesk desk(Database database, Clock clock) {
        return new TierDesk(new TierService(database.tierPorts(), database.unitOfWork(), clock), new TierPolicyService(database.tierPorts(), database.unitOfWork(), clock),
                database.tierPorts(), database.openOrders());
    }

    /// `tiering` is the one of the desk: it remembers where everybody stands.
    static TierRoom tiers(Database database, Tiering tiering) {
        TierPorts ports = database.tierPorts();
        return new TierRoom(tiering, new StoryService(tiering, ports), ports.board());
    }

    static Pay pay(Database database, Trading trading, Clock clock) {
        CommissionStatements statements = database.commissionStatements();
        Commissioning commissioning = new CommissionService(database.commissionFacts(), database.commissionDetails(), statements,
                database.salesReps(), database.unitOfWork(), clock, RULES);
        Scoring scores = PoolWiring.scores(database, clock);
        Scored.Factors factors = month -> scores.factors(month, Here.OWNER);
        PlanKeeping plans = new PlanService(statements, database.unitOfWork(), clock, factors);
        NextOrders next = new NextOrderService(database.commissionFacts(), database.commissionDetails(), database.salesReps(), plans);
        return new Pay(commissioning, new PaySheetService(commissioning, plans, statements, new PaySheetService.Facts(database.commissionFacts(), database.commissionDetails()),
                database.unitOfWork(), clock), plans, new PlanTrialService(database.commissionFacts(), database.commissionDetails(), statements,
                        database.salesReps(), plans, factors),
                next, new OrderWorthService(new OrderWorthService.Sources(trading, database.bookSettings(), database.bookFigures(), database.items(),
                        database.products()), plans, next));
    }

    static ScenarioShop stories(Database database, Trading trading, Books books, Clock clock) {
        return new ScenarioShop(database.unitOfWork(), trading, books, database.documents(), database.products(), database.items(),
                database.customers(), database.suppliers(), database.salesReps(), database.accounts(), database.warehouses(),
                database.prices(), database.bookSettings(), database.bookFigures(), database.standingChecks(),
                new ScenarioShop.Tiering(new FollowUpService(database.unitOfWork(), database.pool().followUps(), clock), database.pool().stars(),
                        desk(database, clock)), clock);
    }
}
