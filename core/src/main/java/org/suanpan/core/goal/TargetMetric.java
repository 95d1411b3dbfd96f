package org.suanpan.core.goal;

/// What a target counts: 净销售额, 毛利, 回款 in yuan, 新客户数 in customers.
public enum TargetMetric {
    NET_SALES(2), MARGIN(2), COLLECTED(2), NEW_CUSTOMERS(0);

    private final int digits;

    TargetMetric(int digits) {
        this.digits = digits;
    }

    /// Decimals of the grid its targets stand on.
    public int digits() {
        return digits;
    }
}
