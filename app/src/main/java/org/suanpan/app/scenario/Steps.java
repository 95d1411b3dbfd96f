package org.suanpan.app.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;

/// Reads the values of a step; what is missing or no value of its kind is refused.
final class Steps {

    private Steps() {}

    static Json needed(Json step, String key) {
        if (!step.has(key)) {
            throw new Rejected("scenario.missing", key);
        }
        return step.at(key);
    }

    static LocalDate date(Json step, String key) {
        return date(key, needed(step, key).text());
    }

    static @Nullable LocalDate dateOrNull(Json step, String key) {
        return step.has(key) ? date(key, step.at(key).text()) : null;
    }

    private static LocalDate date(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Rejected("scenario.bad-value", key, text);
        }
    }

    static YearMonth month(Json step) {
        String text = needed(step, "month").text();
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Rejected("scenario.bad-value", "month", text);
        }
    }

    static @Nullable Integer minute(Json step) {
        if (!step.has("time")) {
            return null;
        }
        String text = step.at("time").text();
        try {
            return LocalTime.parse(text).toSecondOfDay() / 60;
        } catch (DateTimeParseException e) {
            throw new Rejected("scenario.bad-value", "time", text);
        }
    }

    static Money money(Json step, String key) {
        return step.has(key) ? Money.parse(step.at(key).text()) : Money.ZERO;
    }

    static @Nullable Money moneyOrNull(Json step, String key) {
        return step.has(key) ? Money.parse(step.at(key).text()) : null;
    }

    static @Nullable Quantity quantity(Json step, String key) {
        return step.has(key) ? Quantity.parse(step.at(key).text()) : null;
    }

    static @Nullable UnitPrice price(Json step, String key) {
        return step.has(key) ? UnitPrice.parse(step.at(key).text()) : null;
    }

    static int whole(Json step, String key) {
        String text = needed(step, key).text();
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Rejected("scenario.bad-value", key, text);
        }
    }
}
