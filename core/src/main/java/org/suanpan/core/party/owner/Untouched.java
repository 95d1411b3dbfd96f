package org.suanpan.core.party.owner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

/// What is known of a customer whom nobody may have touched for long. `touched` = the last day of an order, a talk that reached him, money, a
/// deal's move, or on which he was given to whom he is, else the day he was imported; null = never. `tier` is empty before the first review.
public record Untouched(CustomerId customer, String code, String name, String rep, String tier, @Nullable LocalDate touched,
        Money balance) {

    public Untouched touched(@Nullable LocalDate day) {
        return new Untouched(customer, code, name, rep, tier, day, balance);
    }
}
