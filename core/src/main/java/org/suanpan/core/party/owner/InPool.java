package org.suanpan.core.party.owner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

/// A customer of the public pool. `since` and `kind` say when and how he came there, null = he never was anybody's; `before` = whose he was.
public record InPool(CustomerId customer, String code, String name, String phone, String region, @Nullable LocalDate lastSale,
        Money balance, @Nullable LocalDate since, Change.@Nullable Kind kind, String before) {}
