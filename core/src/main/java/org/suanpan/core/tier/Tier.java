package org.suanpan.core.tier;

/// The customer tiers, best first.
public enum Tier { A, B, C }
