package org.suanpan.core.deal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// A deal as it stands. `customer` = as whom he is read, `rep` = whose he is, empty = nobody's. `quotation` = the document made from it, a draft as long as `quotationNumber` is
/// empty; `orderNumber` = what was ordered or delivered from it, empty = nothing. `since` = the day of its newest move.
public record Deal(long id, CustomerId customer, String name, String phone, String rep, String what, @Nullable Money amount,
        @Nullable LocalDate expectedOn, Stage stage, LocalDate since, String note, String lostReason,
        @Nullable DocumentId quotation, String quotationNumber, String orderNumber) {}
