package org.suanpan.core.tier.policy;

/// How the review of a month that is over comes about.
public enum Schedule {
    /// Only when somebody asks for it.
    NEVER,
    /// The moves are shown at the first start of a month; keeping them is left to the owner.
    SHOWN,
    /// It is made and kept by itself, and a notice says so.
    BY_ITSELF
}
