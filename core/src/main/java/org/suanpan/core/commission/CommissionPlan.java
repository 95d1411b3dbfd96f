package org.suanpan.core.commission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// A plan as data. Brackets ascend and begin at 0; with [Unit#ATTAINMENT] a quota is needed.
///
/// F, the commission function, is exact here; whoever pays rounds it once, half-up, to the fen. `losses` says where they
/// stop counting in gross profit; `gate` is what stands around the brackets, `terms` what is agreed beside them.
public record CommissionPlan(CommissionMode mode, Unit unit, List<CommissionBracket> brackets, @Nullable Money quota,
        Measure measure, CommissionBase.LossFloor losses, CommissionGate gate, CommissionTerms terms) {

    /// Decimals of an effective rate.
    private static final int RATE_SCALE = 6;

    /// What the bracket lines are measured in: yuan, or multiples of the quota.
    public enum Unit { AMOUNT, ATTAINMENT }

    /// What counts: net sales, net sales minus cost, or how much was sold in base units; then rates are yuan for a unit, and
    /// lines, quota and gate are units.
    public enum Measure { REVENUE, GROSS_PROFIT, QUANTITY }

    /// The commission on a base with the part of every bracket the base reaches (they add up to the fen) and the rate
    /// it comes to, to six decimals; one part where the plan has one rate for everything or nothing is earned.
    public record Explained(Money commission, List<Money> parts, Rate effectiveRate) {

        public Explained {
            parts = List.copyOf(parts);
        }
    }

    /// A part of a base, in yuan or in base units, with its rate and what it comes to; `from` = where its bracket begins.
    public record Piece(BigDecimal from, BigDecimal part, Rate rate, Money amount) {}

    public CommissionPlan {
        brackets = List.copyOf(brackets);
        if (brackets.isEmpty() || brackets.getFirst().from().signum() != 0) {
            throw new Rejected("commission.plan-starts-at-zero");
        }
        for (int i = 1; i < brackets.size(); i++) {
            if (brackets.get(i).from().compareTo(brackets.get(i - 1).from()) <= 0) {
                throw new Rejected("commission.plan-not-ascending", brackets.get(i).from().toPlainString());
            }
        }
        if (unit == Unit.ATTAINMENT && (quota == null || !quota.isPositive())) {
            throw new Rejected("commission.plan-needs-quota");
        }
        if (losses == CommissionBase.LossFloor.LINE) {
            throw new Rejected("commission.plan-losses-by-line");
        }
    }

    /// Brackets alone: losses stop counting at each order's sum, and nothing stands around them.
    public CommissionPlan(CommissionMode mode, Unit unit, List<CommissionBracket> brackets, @Nullable Money quota,
            Measure measure) {
        this(mode, unit, brackets, quota, measure, CommissionBase.LossFloor.ORDER, CommissionGate.OPEN,
                CommissionTerms.NONE);
    }

    /// The same plan with other terms beside its brackets.
    public CommissionPlan with(CommissionTerms other) {
        return new CommissionPlan(mode, unit, brackets, quota, measure, losses, gate, other);
    }

    /// The same plan for somebody with a target of his own.
    public CommissionPlan withQuota(Money target) {
        CommissionGate.Threshold threshold = gate.threshold();
        return new CommissionPlan(mode, unit, brackets, target, measure, losses, threshold == null ? gate
                : new CommissionGate(new CommissionGate.Threshold(threshold.kind(), threshold.attainment(), target),
                        gate.cap(), gate.floor()), terms);
    }

    /// Commission on a base: round(F(base)), behind the gate, inside cap and floor.
    public Money earned(Money base) {
        return earned(base.yuan());
    }

    /// The same on what counts, in yuan or in base units.
    public Money earned(BigDecimal counted) {
        return gate.earned(this, counted);
    }

    /// F(base) of the brackets alone, in yuan. A base of zero or below earns (or owes) the first rate.
    public BigDecimal exact(BigDecimal base) {
        if (base.signum() <= 0) {
            return base.multiply(brackets.getFirst().rate().value());
        }
        return switch (mode) {
            case FLAT, WHOLE -> base.multiply(reached(base).rate().value());
            case MARGINAL -> bracketAmounts(base).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }

    /// What the brackets alone come to.
    public Explained explain(Money base) {
        return explain(base.yuan());
    }

    /// The same of what counts, in yuan or in base units.
    public Explained explain(BigDecimal counted) {
        BigDecimal exact = exact(counted);
        Money commission = Money.rounded(exact);
        List<Money> parts = mode == CommissionMode.MARGINAL && commission.isPositive()
                ? LargestRemainder.split(
                        commission, bracketAmounts(counted), LargestRemainder.AllZero.EQUAL_SHARES)
                : List.of(commission);
        Rate rate = counted.signum() == 0
                ? Rate.ZERO
                : new Rate(exact.divide(counted, RATE_SCALE, RoundingMode.HALF_UP));
        return new Explained(commission, parts, rate);
    }

    /// The brackets one after the other, as far as a base in yuan or in base units reaches; the amounts add up to [#explain].
    public List<Piece> pieces(BigDecimal counted) {
        Explained explained = explain(counted);
        boolean positive = counted.signum() > 0;
        if (mode != CommissionMode.MARGINAL || !positive || explained.parts().size() != bracketAmounts(counted).size()) {
            CommissionBracket one = positive && mode != CommissionMode.MARGINAL ? reached(counted) : brackets.getFirst();
            return List.of(new Piece(line(brackets.indexOf(one)), counted, one.rate(), explained.commission()));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < explained.parts().size(); i++) {
            BigDecimal upTo = i + 1 < brackets.size() ? counted.min(line(i + 1)) : counted;
            pieces.add(new Piece(line(i), upTo.subtract(line(i)), brackets.get(i).rate(), explained.parts().get(i)));
        }
        return pieces;
    }

    /// The plan as it holds for one person, by code: with brackets and a target of his own where it names them.
    public CommissionPlan of(String repCode) {
        CommissionTerms person = terms.at("people." + repCode);
        CommissionPlan own = this;
        if (person.has("tiers")) {
            CommissionPlan table = terms.brackets("people." + repCode, measure);
            own = new CommissionPlan(table.mode, Unit.AMOUNT, table.brackets, quota, measure, losses, gate, terms);
        }
        Money target = person.money("quota");
        return target == null ? own : own.withQuota(target);
    }

    /// What a person's brackets and collection bonus are multiplied with at the end.
    public Rate kpiFactor(String repCode) {
        return terms.at("people." + repCode).rate("kpiFactor", terms.rate("kpiFactor", Rate.ONE));
    }

    public boolean isByQuantity() {
        return measure == Measure.QUANTITY;
    }

    /// The exact commission inside each bracket that a positive base reaches into, lowest first.
    private List<BigDecimal> bracketAmounts(BigDecimal base) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (int i = 0; i < brackets.size() && base.compareTo(line(i)) > 0; i++) {
            BigDecimal upTo = i + 1 < brackets.size() ? base.min(line(i + 1)) : base;
            amounts.add(upTo.subtract(line(i)).multiply(brackets.get(i).rate().value()));
        }
        return amounts;
    }

    /// The last bracket whose line is not above a positive base: reaching the line counts.
    private CommissionBracket reached(BigDecimal base) {
        int last = 0;
        while (last + 1 < brackets.size() && line(last + 1).compareTo(base) <= 0) {
            last++;
        }
        return brackets.get(last);
    }

    /// Where bracket `i` begins, in yuan.
    private BigDecimal line(int i) {
        BigDecimal from = brackets.get(i).from();
        return unit == Unit.ATTAINMENT && quota != null ? from.multiply(quota.yuan()) : from;
    }
}
