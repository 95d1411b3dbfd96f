package org.suanpan.core.commission;

import org.suanpan.core.base.Money;

/// One person's commission for one origin month: what is known to count, and what has been paid for it.
///
/// The one law: after a statement, paid to date = round(F(all facts known now)). A statement pays the difference, so
/// late returns, corrections and changed owners need no formula of their own, and the order in which facts arrive
/// cannot change what a person ends up with.
public record OriginAccount(CommissionPlan plan, Money base, Money paid) {

    public Money earned() {
        return plan.earned(base);
    }

    /// What the next statement pays, or takes back.
    public Money due() {
        return earned().minus(paid);
    }

    /// A further fact of this origin month, whenever it becomes known.
    public OriginAccount with(Money change) {
        return new OriginAccount(plan, base.plus(change), paid);
    }

    /// After a statement has paid the difference.
    public OriginAccount settled() {
        return new OriginAccount(plan, base, earned());
    }
}
