package org.suanpan.core.party.record;

/// Which of the two a record is about.
public enum PartyKind { CUSTOMER, SUPPLIER }
