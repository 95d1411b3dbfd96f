package org.suanpan.core.commission.breakdown;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// A department, person, customer or month that gets part of its parent's target. `weight` ≥ 0 is the proposal (last
/// year's net sales, potential, equal); `locked` is a value that stays; `children` share what the node gets.
public record TargetNode(String id, Rate weight, @Nullable BigDecimal locked, List<TargetNode> children) {

    public TargetNode {
        children = List.copyOf(children);
    }

    public static TargetNode of(String id, Rate weight) {
        return new TargetNode(id, weight, null, List.of());
    }

    public TargetNode lockedAt(BigDecimal value) {
        return new TargetNode(id, weight, value, children);
    }

    public TargetNode with(List<TargetNode> below) {
        return new TargetNode(id, weight, locked, below);
    }
}
