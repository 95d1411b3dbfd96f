package org.suanpan.testkit.wrong.persistence.party;

import org.suanpan.testkit.wrong.persistence.sale.SaleMapper;

/// Breaks R4.
public final class UsesSales {

    long count(SaleMapper sales) {
        return sales.count();
    }
}
