package org.suanpan.app.scenario;

import java.util.List;
import java.util.Locale;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.party.PaymentTerms;

/// The terms a `customer` step names; what it does not name stays.
final class TermsStep {

    private TermsStep() {}

    static CustomerTerms read(Json step, CustomerTerms before) {
        CustomerTerms terms = before;
        if (step.has("tags")) {
            terms = terms.tags(step.at("tags").value() instanceof List
                    ? step.at("tags").items().stream().map(Json::text).toList() : List.of(step.at("tags").text()));
        }
        if (step.has("due_from")) {
            terms = terms.payment(new PaymentTerms(from(step), terms.payment().days()));
        }
        Money limit = step.has("credit_limit") ? Steps.moneyOrNull(step, "credit_limit") : terms.creditLimit();
        terms = terms.limit(limit, policy(step, "credit_policy", terms.limitPolicy()));
        OverdueRule rule = terms.overdue();
        return terms.overdue(new OverdueRule(policy(step, "overdue_policy", rule.policy()),
                step.has("overdue_days") ? Steps.whole(step, "overdue_days") : rule.days(),
                step.has("overdue_amount") ? Steps.money(step, "overdue_amount") : rule.amount()));
    }

    private static PaymentTerms.From from(Json step) {
        return switch (step.at("due_from").text()) {
            case "sale" -> PaymentTerms.From.SALE;
            case "month_end" -> PaymentTerms.From.MONTH_END;
            default -> throw bad(step, "due_from");
        };
    }

    private static CreditPolicy policy(Json step, String key, CreditPolicy before) {
        return switch (step.text(key, before.name().toLowerCase(Locale.ROOT))) {
            case "off" -> CreditPolicy.OFF;
            case "warn" -> CreditPolicy.WARN;
            case "block" -> CreditPolicy.BLOCK;
            default -> throw bad(step, key);
        };
    }

    private static Rejected bad(Json step, String key) {
        return new Rejected("scenario.bad-value", key, step.text(key, ""));
    }
}
