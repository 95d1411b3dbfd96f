package org.suanpan.core.tier.willingness;

/// What willingness is made of: answered contacts, payment in time, regular orders, the owner's stars.
public enum Axis {
    RESPONSE, PUNCTUALITY, REGULARITY, STARS
}
