package org.suanpan.core.party.own;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.record.PartyKind;

/// A field of the shop's own (自定义字段). `id` 0 = a new one; `choices` only for [Form#CHOICE].
public record OwnField(long id, PartyKind kind, String name, Form form, List<String> choices) {

    public enum Form { TEXT, NUMBER, DATE, CHOICE }

    private static final int LONGEST_NAME = 20;

    public OwnField {
        name = name.strip();
        choices = form == Form.CHOICE ? choices.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList() : List.of();
    }

    /// Refuses what can not be kept.
    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Rejected("own.name-length", LONGEST_NAME);
        }
        if (form == Form.CHOICE && choices.isEmpty()) {
            throw new Rejected("own.choices-missing", name);
        }
    }

    /// What was typed in its one form; empty stays empty. Refuses what is none of the field's values. A choice that has been taken out of the
    /// list stays where it stands.
    public String read(String typed, String before) {
        String value = typed.strip();
        if (value.isEmpty() || value.equals(before)) {
            return value;
        }
        return switch (form) {
            case TEXT -> value;
            case NUMBER -> number(value);
            case DATE -> date(value);
            case CHOICE -> {
                if (!choices.contains(value)) {
                    throw new Rejected("own.choice-wrong", name, value);
                }
                yield value;
            }
        };
    }

    private String number(String value) {
        try {
            return new BigDecimal(value.replace(",", "")).toPlainString();
        } catch (NumberFormatException _) {
            throw new Rejected("own.number-wrong", name, value);
        }
    }

    private String date(String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException _) {
            throw new Rejected("own.date-wrong", name, value);
        }
    }
}
