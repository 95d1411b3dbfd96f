package org.suanpan.core.document;

/// What a charge is shared out by: the lines' amounts or their base quantities.
public enum Spread { AMOUNT, QUANTITY }
