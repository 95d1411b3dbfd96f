package org.suanpan.core.party;

/// How to reach a partner; every part may be empty.
public record Contact(String person, String phone, String address) {

    public static final Contact NONE = new Contact("", "", "");
}
