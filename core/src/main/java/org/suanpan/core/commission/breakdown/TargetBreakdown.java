package org.suanpan.core.commission.breakdown;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Rejected;

/// A target and its parts, all the way down: company, department, person, customer; year, month. Children always add up
/// to their parent on its grid. Locked nodes keep their value, the rest is spread over the others by largest remainder,
/// equally where no weights are given (rules/kpi-loyalty.md, Target breakdown; golden README, TARGET). Spreading again
/// with another total therefore moves unlocked nodes only.
public record TargetBreakdown(String id, BigDecimal value, List<TargetBreakdown> children) {

    public TargetBreakdown {
        children = List.copyOf(children);
    }

    /// `digits` of the grid: 2 for money, 0 for whole customers; finer figures are refused. Refused as well are locks
    /// that exceed their parent, and locks on every child that leave something over.
    public static TargetBreakdown of(BigDecimal total, TargetNode root, int digits) {
        return of(total, root, digits, false);
    }

    /// A stretch: locks may exceed their parent, the others then get nothing and the children come to more than it.
    public static TargetBreakdown stretched(BigDecimal total, TargetNode root, int digits) {
        return of(total, root, digits, true);
    }

    private static TargetBreakdown of(BigDecimal total, TargetNode root, int digits, boolean stretch) {
        BigDecimal value = onGrid(total, digits);
        return new TargetBreakdown(root.id(), value, spread(value, root.children(), digits, stretch));
    }

    private static List<TargetBreakdown> spread(BigDecimal total, List<TargetNode> nodes, int digits, boolean stretch) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        BigDecimal locked = nodes.stream()
                .map(TargetNode::locked)
                .filter(Objects::nonNull)
                .map(value -> onGrid(value, digits))
                .reduce(BigDecimal.ZERO.setScale(digits), BigDecimal::add);
        BigDecimal left = total.subtract(locked);
        BigDecimal rest = stretch ? left.max(BigDecimal.ZERO.setScale(digits)) : left;
        List<TargetNode> open = nodes.stream().filter(node -> node.locked() == null).toList();
        if (rest.signum() < 0) {
            throw new Rejected("commission.target-locked-exceeds", locked.toPlainString(), total.toPlainString());
        }
        if (open.isEmpty() && rest.signum() > 0) {
            throw new Rejected("commission.target-all-locked", locked.toPlainString(), total.toPlainString());
        }
        Iterator<Long> shares = LargestRemainder.splitUnits(rest.unscaledValue().longValueExact(),
                open.stream().map(node -> node.weight().value()).toList(), AllZero.EQUAL_SHARES).iterator();
        List<TargetBreakdown> parts = new ArrayList<>();
        for (TargetNode node : nodes) {
            BigDecimal value = node.locked() == null
                    ? new BigDecimal(BigInteger.valueOf(shares.next()), digits)
                    : onGrid(node.locked(), digits);
            parts.add(new TargetBreakdown(node.id(), value, spread(value, node.children(), digits, stretch)));
        }
        return parts;
    }

    private static BigDecimal onGrid(BigDecimal value, int digits) {
        try {
            return value.setScale(digits, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new Rejected("commission.target-too-fine", value.toPlainString(), digits);
        }
    }
}
