package org.suanpan.persistence.party;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.party.PaymentTerms;

record TermsRow(PaymentTerms.From dueFrom, int creditDays, @Nullable Money creditLimit, CreditPolicy limitPolicy,
        CreditPolicy overduePolicy, int overdueDays, Money overdueAmount, String tags) {

    CustomerTerms terms() {
        return new CustomerTerms(List.of(tags.split("\n")), new PaymentTerms(dueFrom, creditDays), creditLimit, limitPolicy,
                new OverdueRule(overduePolicy, overdueDays, overdueAmount));
    }
}
