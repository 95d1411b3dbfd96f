package org.suanpan.core.commission;

/// How tiers work: each part at its own rate (累进), everything at the reached rate (全额), or one rate.
public enum CommissionMode { MARGINAL, WHOLE, FLAT }
