package org.suanpan.core.commission.trial;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.Earning;
import org.suanpan.core.party.SalesRepId;

/// A plan beside the real one: a row a person and month.
public record PlanTrial(List<Row> rows, List<Cliff> cliffs, List<Near> near) {

    public PlanTrial {
        rows = List.copyOf(rows);
        cliffs = List.copyOf(cliffs);
        near = List.copyOf(near);
    }

    /// Everybody's place by what all the months come to, under the real plans and under the trial, who gains most places first: 1-2-2-4, equal sums
    /// share a place.
    public List<Moved> places() {
        Map<SalesRepId, Moved> people = new LinkedHashMap<>();
        for (Row row : rows) {
            people.merge(row.rep, new Moved(row.rep, row.name, row.real, row.trial, 0, 0),
                    (a, b) -> new Moved(a.rep, a.name, a.real.plus(b.real), a.trial.plus(b.trial), 0, 0));
        }
        List<Moved> all = List.copyOf(people.values());
        return all.stream().map(one -> new Moved(one.rep, one.name, one.real, one.trial,
                1 + (int) all.stream().filter(other -> other.real.compareTo(one.real) > 0).count(),
                1 + (int) all.stream().filter(other -> other.trial.compareTo(one.trial) > 0).count()))
                .sorted(Comparator.comparingInt((Moved one) -> one.after - one.before).thenComparingInt(Moved::after).thenComparing(Moved::name)).toList();
    }

    /// A person's place of 1 before and after.
    public record Moved(SalesRepId rep, String name, Money real, Money trial, int before, int after) implements Earning {}

    /// `base` counts under the trial; `real` and `trial` = everything the month earned, all components.
    public record Row(SalesRepId rep, String code, String name, YearMonth month, Money base, Money real, Money trial) implements Earning {

        public Money change() {
            return trial.minus(real);
        }
    }

    /// Somebody who stood just below a jump of the trial: so much more would have earned so much.
    public record Near(SalesRepId rep, String name, YearMonth month, Money missing, Cliff cliff) implements Earning {}
}
