package org.suanpan.core.party;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Page;

/// Reading customers for lists and cards. The built-in walk-in customer is no row of the list.
public interface CustomerQueries {

    Page<CustomerListItem> list(CustomerFilter filter, int offset, int limit);

    CustomerTotals totals(CustomerFilter filter);

    /// Refuses with `customer.unknown` when there is none.
    CustomerCard card(CustomerId id, LocalDate today);

    /// The best few for what has been typed: code, name, phone tail, pinyin initials.
    List<CustomerListItem> find(String text, int limit);
}
