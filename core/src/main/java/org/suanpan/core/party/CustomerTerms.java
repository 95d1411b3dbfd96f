package org.suanpan.core.party;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

/// On what terms a customer buys. `tags` are kept without blanks and doubles, in order. `creditLimit` ≥ 0, null = none is
/// set; zero = nothing may be owed.
public record CustomerTerms(List<String> tags, PaymentTerms payment, @Nullable Money creditLimit,
        CreditPolicy limitPolicy, OverdueRule overdue) {

    public static final CustomerTerms NONE = new CustomerTerms(List.of(), PaymentTerms.AT_ONCE, null,
            CreditPolicy.WARN, OverdueRule.OFF);

    public CustomerTerms {
        tags = tags.stream().map(tag -> tag.strip().replaceAll("\\s+", " ")).filter(tag -> !tag.isEmpty()).distinct().sorted().toList();
        if (creditLimit != null && creditLimit.isNegative()) {
            throw new Rejected("credit.limit-negative");
        }
    }

    public CustomerTerms tags(List<String> words) {
        return new CustomerTerms(words, payment, creditLimit, limitPolicy, overdue);
    }

    public CustomerTerms payment(PaymentTerms terms) {
        return new CustomerTerms(tags, terms, creditLimit, limitPolicy, overdue);
    }

    public CustomerTerms limit(@Nullable Money most, CreditPolicy policy) {
        return new CustomerTerms(tags, payment, most, policy, overdue);
    }

    public CustomerTerms overdue(OverdueRule rule) {
        return new CustomerTerms(tags, payment, creditLimit, limitPolicy, rule);
    }
}
