package org.suanpan.core.closing;

/// What should be looked at before a month is closed (R18). All of them only warn.
public enum Hint {
    /// Closing would lock days that have not come yet.
    MONTH_NOT_OVER,
    /// Goods that were below nothing at the end of a day.
    NEGATIVE_STOCK,
    /// Goods sold whose cost nobody knows yet (成本待定), or that cost nothing.
    COST_PENDING,
    /// Receipts and payments of which something settles nothing; deposits on orders are not among them.
    UNALLOCATED,
    /// Drafts that could not be posted any more.
    DRAFTS,
    /// Goods that are there and still without their bill.
    UNBILLED,
    /// Money accounts that were below nothing at the end of a day.
    ACCOUNT_BELOW_ZERO,
    /// Numbers that are missing in their series.
    NUMBER_GAPS
}
