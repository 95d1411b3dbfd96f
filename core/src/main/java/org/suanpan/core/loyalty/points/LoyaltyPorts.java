package org.suanpan.core.loyalty.points;

/// What the data file lends to points.
public record LoyaltyPorts(PointsFacts facts, Gifts gifts, Referrals referrals) {}
