package org.suanpan.core.party.supplier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.SupplierId;

/// One row of the supplier list. `payable` = what we owe now, `overdue` what of it is past its day; `bought` = goods of the last
/// twelve months less what went back, with tax; `lastBuy` = the day goods last came, null = never.
public record SupplierListItem(SupplierId id, String code, String name, String person, String phone, Money payable, Money overdue,
        @Nullable LocalDate lastBuy, long purchases, Money bought) {}
