package org.suanpan.core.trade.worth;

import java.util.Optional;

import org.suanpan.core.commission.next.Gain;
import org.suanpan.core.staff.Here;
import org.suanpan.core.trade.Draft;

/// What a sale or sales order that is being written adds to the commission of the salesperson on it (下一单值多少钱).
public interface OrderWorth {

    /// An order counts as if all of it were delivered on its day. Nothing for what is no sale or not complete, for a plan that is not kept or lets
    /// others' business count; nothing of others for whoever may not see what they earn; and nothing of gross profit for whoever may not see cost.
    Optional<Gain> of(Draft draft, Here here);
}
