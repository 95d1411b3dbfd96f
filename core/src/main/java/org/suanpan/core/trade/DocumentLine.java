package org.suanpan.core.trade;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.product.ProductId;

/// One settled line. `no` counts from 1. `quantity` in `unit` as typed, `base` in the base unit = quantity × `factor`; of
/// a stocktake the difference. `charge` = its share of the document's own charges.
///
/// `cost` is derived: of a sale what its goods cost with corrections, of a sales return what came back, of a purchase
/// return, other-out or scrap what left, all positive; of any other stock document the value it moved, in +, out −. A
/// red document shows the opposite sign.
public record DocumentLine(int no, DraftLine typed, ProductId product, Quantity quantity, String unit, long factor,
        Quantity base, Money discountShare, Amounts amounts, Money charge, Money cost) {}
