package org.suanpan.core.tier;

/// The tiers there can be, the best first. A policy uses the first two to five of them and gives each its name.
public enum Tier { A, B, C, D, E }
