package org.suanpan.core.goal;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// Whose target it is: of the company, a department, a person, a customer.
public record Whose(Kind kind, String department, @Nullable SalesRepId rep, @Nullable CustomerId customer) {

    public enum Kind { COMPANY, DEPARTMENT, PERSON, CUSTOMER }

    public static final Whose COMPANY = new Whose(Kind.COMPANY, "", null, null);

    public static Whose of(String department) {
        return new Whose(Kind.DEPARTMENT, department, null, null);
    }

    public static Whose of(SalesRepId rep) {
        return new Whose(Kind.PERSON, "", rep, null);
    }

    /// Of a customer, as part of a person's.
    public static Whose of(SalesRepId rep, CustomerId customer) {
        return new Whose(Kind.CUSTOMER, "", rep, customer);
    }
}
