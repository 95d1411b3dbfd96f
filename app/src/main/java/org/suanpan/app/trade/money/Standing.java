package org.suanpan.app.trade.money;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.OpenItems;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.WaiverCap;

/// How a partner and the shop's accounts stand before the money moves, and what may be waived without a reason. `partner` null = nobody is chosen.
record Standing(@Nullable Partner partner, Money balance, OpenItems items, Map<AccountId, Money> accounts,
        WaiverCap cap) {

    static final Standing NOBODY = new Standing(null, Money.ZERO, OpenItems.NONE, Map.of(), WaiverCap.NONE);

    Money account(AccountId account) {
        return accounts.getOrDefault(account, Money.ZERO);
    }
}
