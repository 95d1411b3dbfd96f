package org.suanpan.core.commission.trial;

import java.time.YearMonth;
import java.util.List;

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

    /// `base` counts under the trial; `real` and `trial` = everything the month earned, all components.
    public record Row(SalesRepId rep, String code, String name, YearMonth month, Money base, Money real, Money trial) implements Earning {

        public Money change() {
            return trial.minus(real);
        }
    }

    /// Somebody who stood just below a jump of the trial: so much more would have earned so much.
    public record Near(SalesRepId rep, String name, YearMonth month, Money missing, Cliff cliff) implements Earning {}
}
