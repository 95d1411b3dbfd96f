package org.suanpan.core.trade.control;

import org.suanpan.core.party.CreditPolicy;

/// What happens when a sale takes goods that orders of other customers hold, and whether a new order holds its goods.
public record ReservationRules(CreditPolicy policy, boolean ordersReserve) {

    public static final ReservationRules STANDARD = new ReservationRules(CreditPolicy.WARN, true);
}
