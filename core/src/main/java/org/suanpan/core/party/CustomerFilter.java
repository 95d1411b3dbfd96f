package org.suanpan.core.party;

/// What a customer list shows. `text` matches code, name, phone or pinyin; empty texts match all.
/// `tier` and `lifecycle` are stored names such as `A` or `SLEEPING`.
public record CustomerFilter(String text, String tier, String lifecycle, Order order) {

    public static final CustomerFilter ALL = new CustomerFilter("", "", "", Order.SALES);

    public enum Order { CODE, NAME, LAST_SALE, SALES, BALANCE }
}
