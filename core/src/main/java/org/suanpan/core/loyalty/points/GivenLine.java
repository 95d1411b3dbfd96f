package org.suanpan.core.loyalty.points;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// One line of the register of rebates and gifts (返利与礼品台账): what a company, or a person of it, was given, on whose approval and by
/// which document. `contract` = the rebate agreement, empty for gifts; `back` = it was taken back again.
public record GivenLine(long id, LocalDate day, Kind kind, CustomerId customer, String name, String contract, String what, String person,
        long points, Money value, String approver, String reason, String number, @Nullable DocumentId document, boolean back) {

    public enum Kind { REBATE, GIFT, MONEY }
}
