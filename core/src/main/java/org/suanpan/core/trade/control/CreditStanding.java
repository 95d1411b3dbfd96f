package org.suanpan.core.trade.control;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerTerms;

/// A customer's credit with one document that is about to be written. `used` = what the customer owes and what open orders
/// will come to, without the document; `added` = what the document adds to it: its amount less the money that moves now and
/// less what of its own order it takes over; `owed` = what of the document itself stays to be paid; `overdue` = what is open
/// for longer than the customer's rule allows. A document that leaves nothing to be paid is never in the way.
public record CreditStanding(DocumentKind kind, String customer, CustomerTerms terms, Money used, Money added, Money owed,
        Money overdue) {

    /// What is used with the document.
    public Money after() {
        return used.plus(added);
    }

    /// How far the document goes above the limit; zero where it does not, or where there is none.
    public Money above() {
        Money limit = terms.creditLimit();
        Money over = limit == null ? Money.ZERO : after().minus(limit);
        return over.isPositive() ? over : Money.ZERO;
    }

    public boolean isAboveLimit() {
        return terms.limitPolicy() != CreditPolicy.OFF && owed.isPositive() && above().isPositive();
    }

    /// Whether more is open for too long than the customer's rule allows, whatever the document is.
    public boolean isLate() {
        return terms.overdue().policy() != CreditPolicy.OFF && overdue.compareTo(terms.overdue().amount()) > 0;
    }

    public boolean isOverdue() {
        return owed.isPositive() && isLate();
    }

    /// Whether something is to be said about the document, or it is refused.
    public boolean asksReason() {
        return isAboveLimit() || isOverdue();
    }

    /// Why the document may not be written without a written reason; null when it may.
    public @Nullable Problem refusal() {
        Money limit = terms.creditLimit();
        if (limit != null && isAboveLimit() && terms.limitPolicy() == CreditPolicy.BLOCK) {
            return Problem.of("credit.above-limit." + kind, customer, used, owed, after(), limit, above());
        }
        return isOverdue() && terms.overdue().policy() == CreditPolicy.BLOCK
                ? Problem.of("credit.too-late." + kind, customer, overdue, terms.overdue().days(), owed)
                : null;
    }
}
