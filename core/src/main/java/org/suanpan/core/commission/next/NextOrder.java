package org.suanpan.core.commission.next;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.Earning;
import org.suanpan.core.party.SalesRepId;

/// An order of `missing` would reach the next bracket and be worth `worth`; `rate` = of that bracket, null where it is the gate that is reached.
public record NextOrder(SalesRepId rep, Money missing, @Nullable Rate rate, Money worth) implements Earning {}
