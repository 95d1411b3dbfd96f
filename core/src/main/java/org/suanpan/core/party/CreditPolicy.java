package org.suanpan.core.party;

/// What happens when a customer's credit is used up: nothing, a warning, or a refusal that only a written reason lifts.
public enum CreditPolicy { OFF, WARN, BLOCK }
