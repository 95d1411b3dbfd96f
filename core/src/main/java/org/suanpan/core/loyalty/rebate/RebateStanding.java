package org.suanpan.core.loyalty.rebate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.loyalty.RebatePlan;
import org.suanpan.core.loyalty.points.Collected;
import org.suanpan.core.loyalty.points.CollectedFact;

/// How a rebate stands on a day: what every quarter brought, what was given, what is left. `settleable` = of what is left that of
/// quarters that are over; negative = more was given than is due now, it counts against later quarters.
public record RebateStanding(RebateContract contract, List<Quarter> quarters, List<Given> given, Money settleable) {

    /// The money collected in a quarter for it, and what that has added (negative = a return has taken back). The last one may stand for
    /// what came back after the contract had ended.
    public record Quarter(LocalDate end, Money collected, Money accrual, Money accrued) {}

    /// A credit that was given on the contract; `red` = it was taken back.
    public record Given(LocalDate day, Money amount, String approver, String number, DocumentId document, boolean red) {}

    public RebateStanding {
        quarters = List.copyOf(quarters);
        given = List.copyOf(given);
    }

    static RebateStanding of(RebateContract contract, List<CollectedFact> facts, List<Given> given, LocalDate asOf) {
        List<LocalDate> ends = new ArrayList<>(contract.quarterEnds().stream().filter(end -> !start(contract, end).isAfter(asOf)).toList());
        if (asOf.isAfter(contract.to())) {
            ends.add(asOf);
        }
        List<Money> net = new ArrayList<>();
        LocalDate begin = LocalDate.MIN;
        List<Collected.Change> changes = Collected.of(facts);
        for (LocalDate end : ends) {
            LocalDate after = begin;
            net.add(changes.stream().filter(c -> c.by().date().isAfter(after) && !c.by().date().isAfter(end) && !c.by().date().isAfter(asOf))
                    .flatMap(c -> c.parts().stream()).filter(part -> !part.day().isBefore(contract.from()) && !part.day().isAfter(contract.to()))
                    .map(Collected.Part::amount).reduce(Money.ZERO, Money::plus));
            begin = end;
        }
        List<RebatePlan.Quarter> accrued = contract.plan().quarters(net);
        List<Quarter> quarters = new ArrayList<>();
        Money over = Money.ZERO;
        for (int i = 0; i < ends.size(); i++) {
            quarters.add(new Quarter(ends.get(i), net.get(i), accrued.get(i).accrual(), accrued.get(i).accrued()));
            over = ends.get(i).isAfter(asOf) ? over : accrued.get(i).accrued();
        }
        if (asOf.isAfter(contract.to()) && quarters.getLast().collected().isZero()) {
            quarters.removeLast();
        }
        Money paid = given.stream().filter(one -> !one.red()).map(Given::amount).reduce(Money.ZERO, Money::plus);
        return new RebateStanding(contract, quarters, given, over.minus(paid));
    }

    private static LocalDate start(RebateContract contract, LocalDate end) {
        LocalDate quarter = end.withDayOfMonth(1).withMonth((end.getMonthValue() - 1) / 3 * 3 + 1);
        return quarter.isBefore(contract.from()) ? contract.from() : quarter;
    }

    public Money accrued() {
        return quarters.isEmpty() ? Money.ZERO : quarters.getLast().accrued();
    }

    public Money collected() {
        return quarters.stream().map(Quarter::collected).reduce(Money.ZERO, Money::plus);
    }

    public Money paid() {
        return given.stream().filter(one -> !one.red()).map(Given::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money left() {
        return accrued().minus(paid());
    }

    /// The document of the newest credit; null = none was given.
    public @Nullable DocumentId lastDocument() {
        return given.isEmpty() ? null : given.getLast().document();
    }
}
