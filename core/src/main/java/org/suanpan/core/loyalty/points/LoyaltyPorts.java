package org.suanpan.core.loyalty.points;

/// What the data file lends to points.
public record LoyaltyPorts(PointsBook book, Gifts gifts, Referrals referrals) {}
