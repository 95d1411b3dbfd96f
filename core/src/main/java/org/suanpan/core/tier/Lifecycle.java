package org.suanpan.core.tier;

/// Where the relation with a customer stands.
public enum Lifecycle { PROSPECT, NEW, ACTIVE, SLEEPING, LOST }
