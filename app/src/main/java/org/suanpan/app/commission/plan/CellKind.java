package org.suanpan.app.commission.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// How something is typed, and how the term behind it is written: a share of 0.008 is typed as 0.8.
enum CellKind {
    AMOUNT, PERCENT, NUMBER, WHOLE, DAY, TEXT, PERSON, CHOICE, RATES;

    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /// A term as it is typed; one that is none of this kind stands as it is.
    String shown(String term) {
        try {
            return this == PERCENT ? percent(Rate.parse(term.strip())) : term;
        } catch (Rejected e) {
            return term;
        }
    }

    /// What was typed as a term; refused in a sentence.
    String read(String typed) {
        return switch (this) {
            case AMOUNT, NUMBER -> number(typed);
            case PERCENT -> rate(typed);
            case WHOLE -> whole(typed);
            case DAY -> day(typed);
            case TEXT, PERSON, CHOICE, RATES -> typed.strip();
        };
    }

    static String number(String typed) {
        String words = typed.strip().replace(",", "").replace("，", "").replace("元", "");
        try {
            BigDecimal number = new BigDecimal(words);
            if (number.abs().compareTo(MOST) > 0 || number.scale() > 12) {
                throw new Rejected("commission.plan-not-number", typed.strip());
            }
            return number.toPlainString();
        } catch (NumberFormatException e) {
            throw new Rejected("commission.plan-not-number", typed.strip());
        }
    }

    /// `2` and `2%` are two percent.
    static String rate(String typed) {
        return new BigDecimal(number(typed.strip().replace("%", "").replace("％", ""))).movePointLeft(2).toPlainString();
    }

    private static String whole(String typed) {
        BigDecimal number = new BigDecimal(number(typed));
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Rejected("plan.not-whole", typed.strip());
        }
        return number.toBigInteger().toString();
    }

    private static String day(String typed) {
        try {
            return LocalDate.parse(typed.strip()).toString();
        } catch (DateTimeParseException e) {
            throw new Rejected("plan.not-day", typed.strip());
        }
    }

    static String percent(Rate rate) {
        return plain(rate.value().movePointRight(2));
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
