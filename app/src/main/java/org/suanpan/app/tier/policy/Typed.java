package org.suanpan.app.tier.policy;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// Reads what was typed into a field, and says which field is no number.
final class Typed {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Typed() {}

    static Rate rate(String field, String words) {
        try {
            return new Rate(new BigDecimal(words.strip()));
        } catch (NumberFormatException none) {
            throw new Rejected("tier.rules.no-number", Problem.of(field), words.strip());
        }
    }

    static Rate percent(String field, String words) {
        return new Rate(rate(field, words).value().divide(HUNDRED));
    }

    static @Nullable Rate maybePercent(String field, String words) {
        return words.isBlank() ? null : percent(field, words);
    }

    static @Nullable Money maybeMoney(String field, String words) {
        try {
            return words.isBlank() ? null : Money.rounded(new BigDecimal(words.strip().replace(",", "")));
        } catch (NumberFormatException none) {
            throw new Rejected("tier.rules.no-number", Problem.of(field), words.strip());
        }
    }

    static int whole(String field, String words) {
        try {
            return Integer.parseInt(words.strip());
        } catch (NumberFormatException none) {
            throw new Rejected("tier.rules.no-whole", Problem.of(field), words.strip());
        }
    }

    static @Nullable Integer maybe(String field, String words) {
        return words.isBlank() ? null : whole(field, words);
    }

    static String words(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    static String percent(@Nullable Rate rate) {
        return rate == null ? "" : new Rate(rate.value().multiply(HUNDRED)).toString();
    }
}
