package org.suanpan.core.commission.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.Earning;
import org.suanpan.core.commission.line.LineRates;
import org.suanpan.core.commission.month.Payout;
import org.suanpan.core.party.SalesRepId;

/// One person's statement with where it stands. `seal` is the hash over it and its plan; `intact` = a settled one says what it said when it
/// was sealed; `paidOn` = the day it was handed over, null before; `rules` = what the program's check of its rules had
/// found then, empty before.
public record PaySheet(CommissionStatement statement, CommissionPlan plan, State state, Payout payout, String seal, boolean intact,
        @Nullable LocalDate paidOn, String rules) implements Earning {

    /// CHANGED: it was reviewed, and the documents say something else by now.
    public enum State { COMPUTED, CHANGED, REVIEWED, SETTLED, PAID }

    @Override
    public SalesRepId rep() {
        return statement.rep();
    }

    /// The brackets of the own month one after the other; none where something else stands instead of them.
    public List<CommissionPlan.Piece> pieces() {
        String code = statement.repCode();
        LineRates rates = new LineRates(plan);
        boolean instead = (rates.any() || plan.terms().has("v1") || plan.terms().has("quarterly")) && !rates.isOwn(code);
        return instead ? List.of() : plan.of(code).pieces(counted());
    }

    /// The same where they are what was paid. What single people have agreed is left out for who may not see it (his own as well), and
    /// then the brackets tell another story.
    public List<CommissionPlan.Piece> paidPieces() {
        Money plain = plan.explain(counted()).commission();
        boolean isPaid = statement.lines().stream().anyMatch(line -> line.component() == Component.BRACKETS
                && line.origin().equals(statement.month()) && line.earned().equals(plain));
        return isPaid ? pieces() : List.of();
    }

    private BigDecimal counted() {
        return statement.lines().stream().filter(line -> line.component() == Component.BRACKETS && line.origin().equals(statement.month()))
                .map(CommissionStatement.Line::quantity).filter(Objects::nonNull).findFirst().map(Quantity::value).orElse(statement.base().yuan());
    }

    /// What earlier months add or take back.
    public Money adjustments() {
        return statement.total().minus(statement.commission()).minus(statement.awards());
    }
}
