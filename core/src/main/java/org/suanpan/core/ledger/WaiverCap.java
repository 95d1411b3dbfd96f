package org.suanpan.core.ledger;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// How much a receipt may waive without a written reason (R11): `most` in money, `share` of what is paid and waived together.
/// Null = no such limit; whichever is passed first asks for the reason.
public record WaiverCap(@Nullable Money most, @Nullable Rate share) {

    public static final WaiverCap NONE = new WaiverCap(null, null);

    public WaiverCap {
        if (most != null && most.isNegative() || share != null && (share.compareTo(Rate.ZERO) < 0 || share.compareTo(Rate.ONE) > 0)) {
            throw new Rejected("waiver.bad-cap");
        }
    }

    /// The most that may be waived beside this money without a reason; null = anything.
    public @Nullable Money allowed(Money money, Money waiver) {
        Money byShare = share == null ? null : Money.rounded(money.plus(waiver).times(share));
        return most == null || byShare == null ? most == null ? byShare : most : most.compareTo(byShare) < 0 ? most : byShare;
    }

    public boolean isAbove(Money money, Money waiver) {
        Money allowed = allowed(money, waiver);
        return waiver.isPositive() && allowed != null && waiver.compareTo(allowed) > 0;
    }
}
