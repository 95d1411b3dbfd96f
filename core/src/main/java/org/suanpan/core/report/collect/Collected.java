package org.suanpan.core.report.collect;

import org.suanpan.core.base.Money;

/// The collections of one salesperson's customers in a span (`rep` "" = nobody's): `due` = documents that fell due in it, `settled` so much of them
/// by its end, `money` = all that came in from these customers in it, whatever it was for, `overdue` = what is overdue at its end, whenever it
/// fell due.
public record Collected(String rep, long documents, Money due, Money settled, Money money, Money overdue) {

    /// Fell due and did not come.
    public Money missed() {
        return due.minus(settled);
    }
}
