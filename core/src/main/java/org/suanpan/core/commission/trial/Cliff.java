package org.suanpan.core.commission.trial;

import org.suanpan.core.base.Money;

/// At `line` the commission jumps from `below` (a fen less) to `at`.
public record Cliff(Money line, Money below, Money at) {

    public Money jump() {
        return at.minus(below);
    }
}
