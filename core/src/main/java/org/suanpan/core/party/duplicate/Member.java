package org.suanpan.core.party.duplicate;

import java.util.List;

import org.suanpan.core.party.record.ContactPerson;

/// A customer with what tells it from others, as it stands written. `phones` may hold several numbers; `licence` may be
/// empty; `home` is the customer it was merged into, itself where it was not.
public record Member(long id, String code, String name, String phones, String licence, long home) {

    /// What is being typed into a form; `id` is the record the form changes, 0 for a new one.
    public static Member typed(long id, String name, List<String> numbers, String licence) {
        return new Member(id, "", name, String.join(" / ", numbers), licence, id);
    }

    /// The same under another id.
    public Member as(long other) {
        return new Member(other, code, name, phones, licence, other);
    }

    public boolean isMerged() {
        return home != id;
    }

    List<String> numbers() {
        return ContactPerson.numbers(phones);
    }
}
