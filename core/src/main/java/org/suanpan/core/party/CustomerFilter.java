package org.suanpan.core.party;

import java.util.List;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;

/// What a customer list shows. `text` matches code, name, phone or pinyin; empty texts match all.
/// `tier` and `lifecycle` are stored names such as `A` or `SLEEPING`.
public record CustomerFilter(String text, String tier, String lifecycle, Order order) {

    public static final CustomerFilter ALL = new CustomerFilter("", "", "", Order.SALES);

    public enum Order { CODE, NAME, LAST_SALE, SALES, BALANCE;

        /// The order alone, as columns of the list.
        public ListQuery query() {
            return ListQuery.ALL.sortedBy(switch (this) {
                case CODE -> new ListQuery.Sort("code", false);
                case NAME -> new ListQuery.Sort("name", false);
                case LAST_SALE -> new ListQuery.Sort("lastSale", true);
                case SALES -> new ListQuery.Sort("netSales", true);
                case BALANCE -> new ListQuery.Sort("balance", true);
            });
        }
    }

    /// The same rows as a query over columns.
    public ListQuery query() {
        ListQuery query = order.query().withText(text);
        query = tier.isEmpty() ? query : query.where("tier", new ColumnTest.OneOf(List.of(tier)));
        return lifecycle.isEmpty() ? query : query.where("lifecycle", new ColumnTest.OneOf(List.of(lifecycle)));
    }
}
