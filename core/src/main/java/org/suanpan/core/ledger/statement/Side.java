package org.suanpan.core.ledger.statement;

/// Whose accounts are looked at: what customers owe us, or what we owe suppliers.
public enum Side { CUSTOMERS, SUPPLIERS }
