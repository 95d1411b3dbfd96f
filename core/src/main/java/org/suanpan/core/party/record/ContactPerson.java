package org.suanpan.core.party.record;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Somebody one talks to there. `phones` are written as people write them, parted by `/`, `、` or `,`; every part may be empty.
public record ContactPerson(String name, Role role, String phones, String wechat, String email, @Nullable YearlyDay birthday,
        String remark) {

    /// What the person has to say when something is bought.
    public enum Role { NONE, OWNER, DECIDER, BUYER, ACCOUNTANT, WAREHOUSE, OTHER }

    private static final Pattern PARTED = Pattern.compile("[/／、,，;；]");

    public static final ContactPerson NOBODY = new ContactPerson("", Role.NONE, "", "", "", null, "");

    public ContactPerson {
        name = name.strip();
        phones = String.join(" / ", numbers(phones));
        wechat = wechat.strip();
        email = email.strip();
        remark = remark.strip();
    }

    public static ContactPerson of(String name, String phones) {
        return new ContactPerson(name, Role.NONE, phones, "", "", null, "");
    }

    public boolean isEmpty() {
        return equals(NOBODY);
    }

    /// The numbers one by one.
    public List<String> numbers() {
        return numbers(phones);
    }

    /// The numbers of a text that may hold several.
    public static List<String> numbers(String phones) {
        return Stream.of(PARTED.split(phones)).map(String::strip).filter(number -> !number.isEmpty()).distinct().toList();
    }
}
