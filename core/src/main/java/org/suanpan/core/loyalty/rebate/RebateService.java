package org.suanpan.core.loyalty.rebate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.loyalty.points.CollectedFact;
import org.suanpan.core.loyalty.points.CreditGiving;
import org.suanpan.core.loyalty.points.PointsFacts;
import org.suanpan.core.party.CustomerId;

/// Reads what rebates have accrued out of the books, and gives them as credit.
public final class RebateService implements Rebating {

    private final UnitOfWork unitOfWork;
    private final RebateContracts rebates;
    private final PointsFacts facts;
    private final CreditGiving credits;
    private final Clock clock;

    public RebateService(UnitOfWork unitOfWork, RebateContracts rebates, PointsFacts facts, CreditGiving credits, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.rebates = rebates;
        this.facts = facts;
        this.credits = credits;
        this.clock = clock;
    }

    @Override
    public long agree(RebateContract contract, Actor actor) {
        contract.check();
        CustomerId home = facts.home(contract.customer());
        return unitOfWork.write(() -> {
            for (RebateContract other : rebates.contracts()) {
                if (other.number().equals(contract.number())) {
                    throw new Rejected("rebate.number-taken", contract.number());
                }
                if (other.customer().equals(home) && !other.to().isBefore(contract.from()) && !contract.to().isBefore(other.from())) {
                    throw new Rejected("rebate.overlaps", other.number(), other.from(), other.to());
                }
            }
            return rebates.add(contract, clock.instant(), actor);
        });
    }

    @Override
    public void end(long id, LocalDate day, Actor actor) {
        unitOfWork.write(() -> {
            RebateContract contract = rebates.get(id);
            if (day.isBefore(contract.from()) || day.isAfter(contract.to())) {
                throw new Rejected("rebate.end-outside", contract.from(), contract.to());
            }
            rebates.end(id, day);
        });
    }

    @Override
    public List<RebateStanding> standings(LocalDate asOf) {
        return standings(_ -> true, asOf);
    }

    @Override
    public List<RebateStanding> standings(CustomerId customer, LocalDate asOf) {
        CustomerId home = facts.home(customer);
        return standings(contract -> contract.customer().equals(home), asOf);
    }

    private List<RebateStanding> standings(Predicate<RebateContract> wanted, LocalDate asOf) {
        List<RebateContract> contracts = rebates.contracts().stream().filter(wanted).toList();
        Map<CustomerId, List<CollectedFact>> known = facts.facts(contracts.stream().map(RebateContract::customer).distinct().toList()).stream()
                .filter(fact -> !fact.date().isAfter(asOf)).collect(Collectors.groupingBy(CollectedFact::customer));
        return contracts.stream().map(contract -> RebateStanding.of(contract, known.getOrDefault(contract.customer(), List.of()),
                rebates.given(contract.id()).stream().filter(given -> !given.day().isAfter(asOf)).toList(), asOf)).toList();
    }

    private RebateStanding standing(long id, LocalDate asOf) {
        return standings(contract -> contract.id() == id, asOf).stream().findFirst().orElseThrow(() -> new Rejected("rebate.unknown"));
    }

    @Override
    public Money settle(long id, LocalDate day, String approver, String words, Actor actor) {
        String by = approver.strip();
        if (by.isEmpty()) {
            throw new Rejected("rebate.approver-missing");
        }
        RebateStanding standing = standing(id, day);
        Money due = standing.settleable();
        if (!due.isPositive()) {
            throw new Rejected("rebate.nothing-due", standing.contract().number(), due);
        }
        RebateContract contract = standing.contract();
        credits.give(new CreditGiving.Credit(contract.customer(), day, due, words, contract.number() + " " + by, words), actor, receipt -> {
            if (!standing(id, day).settleable().equals(due)) {
                throw new Rejected("rebate.changed", contract.number());
            }
            rebates.settled(id, day, due, receipt, by, clock.instant(), actor);
        });
        return due;
    }
}
