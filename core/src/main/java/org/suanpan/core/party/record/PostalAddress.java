package org.suanpan.core.party.record;

/// Where goods or papers go. `person` and `phone` say who takes them; both may be empty.
public record PostalAddress(Use use, String text, String person, String phone) {

    public enum Use { DELIVERY, INVOICE, OTHER }

    public PostalAddress {
        text = text.strip();
        person = person.strip();
        phone = phone.strip();
    }

    public boolean isEmpty() {
        return text.isEmpty() && person.isEmpty() && phone.isEmpty();
    }
}
