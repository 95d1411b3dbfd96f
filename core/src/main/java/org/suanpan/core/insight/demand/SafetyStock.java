package org.suanpan.core.insight.demand;

/// Stock against a demand and a lead time that both vary: `z` is the normal quantile of the service level; safety stock
/// = z·√(L·σd² + d²·σL²); reorder point = d·L + safety stock. In base units of the item.
public record SafetyStock(double z, double safetyStock, double reorderPoint) {

    /// Keeps a reorder point that is whole but for the last binary digit from costing one unit more.
    private static final double SLACK = 1e-9;

    /// A figure per day (demand) or in days (lead time) with its standard deviation.
    public record Spread(double mean, double deviation) {}

    /// `serviceLevel` = the share of cycles without a shortage, between 0 and 1, e.g. 0.95.
    public static SafetyStock of(Spread dailyDemand, Spread leadDays, double serviceLevel) {
        double z = NormalQuantile.of(serviceLevel);
        double variance = leadDays.mean * dailyDemand.deviation * dailyDemand.deviation
                + dailyDemand.mean * dailyDemand.mean * leadDays.deviation * leadDays.deviation;
        double safetyStock = z * Math.sqrt(variance);
        return new SafetyStock(z, safetyStock, dailyDemand.mean * leadDays.mean + safetyStock);
    }

    /// The reorder point in whole units, up.
    public long reorderPointUnits() {
        return (long) Math.ceil(reorderPoint - SLACK);
    }
}
