package org.suanpan.core.followup;

import java.time.LocalDate;

import org.suanpan.core.party.CustomerId;

/// Somebody one wanted to come back to. `id` = the talk that promised it; `day` = when; `answered` = that talk reached him; `rep` = who is to
/// do it, the customer's salesperson where nobody was named, empty = nobody.
public record Due(long id, CustomerId customer, String name, String phone, LocalDate day, String what, String lastResult, boolean answered, String rep) {}
