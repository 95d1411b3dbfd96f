package org.suanpan.app.boot;

import java.time.Clock;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.app.base.Pool;
import org.suanpan.app.base.Voice;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.deal.DealService;
import org.suanpan.core.followup.FollowUpService;
import org.suanpan.core.goal.TargetService;
import org.suanpan.core.goal.calendar.CalendarService;
import org.suanpan.core.goal.mine.ProspectService;
import org.suanpan.core.goal.score.ScoreService;
import org.suanpan.core.goal.score.Scoring;
import org.suanpan.core.loyalty.points.CreditGiving;
import org.suanpan.core.loyalty.points.LoyaltyService;
import org.suanpan.core.loyalty.rebate.RebateService;
import org.suanpan.core.party.duplicate.DuplicateService;
import org.suanpan.core.party.forget.ForgetService;
import org.suanpan.core.party.own.OwnFieldService;
import org.suanpan.core.party.owner.CommonsService;
import org.suanpan.core.party.owner.OwnerService;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.party.segment.SegmentService;
import org.suanpan.core.party.stars.StarService;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.StaffService;
import org.suanpan.core.trade.Books;
import org.suanpan.core.voice.AnswerService;
import org.suanpan.core.voice.AnswerSheet;
import org.suanpan.core.voice.ComplaintService;
import org.suanpan.core.voice.LossService;
import org.suanpan.core.voice.VoiceSettings;
import org.suanpan.core.voice.remind.Greeting;
import org.suanpan.core.voice.remind.ReminderService;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.PoolPorts;
import org.suanpan.reports.Spreadsheets;

/// The wiring of the customer pool and of the people at this PC.
final class PoolWiring {

    private PoolWiring() {}

    static Pool over(Database database, Books books, Clock clock) {
        PoolPorts ports = database.pool();
        PartyService parties = new PartyService(database.unitOfWork(), database.customers(), database.suppliers(), ports.details(), clock);
        CreditGiving credits = new CreditGiving(database.unitOfWork(), ports.loyalty().facts(), database.accounts(), books.trading());
        return new Pool(parties,
                new DuplicateService(database.unitOfWork(), database.changes(), ports.members(), new PinyinKeys(), clock), books.merging(),
                new FollowUpService(database.unitOfWork(), ports.followUps(), clock),
                new Pool.Personal(new OwnFieldService(database.unitOfWork(), ports.ownFields()),
                        new ForgetService(database.unitOfWork(), parties, ports.traces(), clock),
                        new StaffService(database.unitOfWork(), ports.people(), clock),
                        new StarService(database.unitOfWork(), ports.stars(), database.customers(), ports.details(), clock)),
                new Pool.Loyal(new LoyaltyService(database.unitOfWork(), ports.loyalty(), books.trading(), credits, clock),
                        new RebateService(database.unitOfWork(), ports.rebates(), ports.loyalty().facts(), credits, clock)),
                new Pool.Owned(new OwnerService(database.unitOfWork(), ports.owners(), database.periods(), clock),
                        new CommonsService(database.unitOfWork(), ports.owners(), clock),
                        new DealService(database.unitOfWork(), ports.deals(), database.customers(), books.trading(), clock)),
                new Pool.Grouped(ports.segments(), new SegmentService(database.unitOfWork(), ports.segments(), clock)),
                new Pool.Bought(new DuplicateService(database.unitOfWork(), database.changes(), ports.sellers(), Topic.SUPPLIER, new PinyinKeys(), clock),
                        ports.suppliers(), ports.offers()),
                voice(database, ports, clock), RuleWiring.desk(database, clock), goals(database, ports.goals(), clock));
    }

    private static Voice voice(Database database, PoolPorts ports, Clock clock) {
        VoiceSettings settings = new VoiceSettings(database.unitOfWork(), database.storeFacts());
        return new Voice(new ComplaintService(database.unitOfWork(), ports.voice().complaints(), database.salesReps(), settings, clock),
                new AnswerService(database.unitOfWork(), new AnswerService.Ports(ports.voice().answers(), ports.followUps(), database.customers(),
                        database.customerQueries(), database.salesReps()), settings, clock),
                new AnswerSheet(Spreadsheets.reader()), new LossService(database.unitOfWork(), ports.voice().losses(), clock),
                new ReminderService(database.unitOfWork(), ports.voice().reminders(), ports.followUps(), settings,
                        database.tierPorts().policies(), clock),
                new Greeting(database.unitOfWork(), database.storeFacts()), settings);
    }

    private static Pool.Goals goals(Database database, PoolPorts.Goals ports, Clock clock) {
        return new Pool.Goals(new TargetService(database.unitOfWork(), ports.plans(), ports.facts(), database.salesReps(), clock),
                scores(database, clock), new ProspectService(database.commissionFacts(), database.commissionDetails(), ports.facts(),
                        new PlanService(database.commissionStatements(), database.unitOfWork(), clock, month -> scores(database, clock).factors(month, Here.OWNER))),
                new CalendarService(database.unitOfWork(), ports.facts().calendar()));
    }

    static Scoring scores(Database database, Clock clock) {
        PoolPorts.Goals ports = database.pool().goals();
        return new ScoreService(database.unitOfWork(), ports.cards(), new ScoreService.Sources(ports.scores(), ports.facts(), ports.plans(),
                database.salesReps()), clock);
    }
}
