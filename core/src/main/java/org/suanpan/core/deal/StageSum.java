package org.suanpan.core.deal;

import org.suanpan.core.base.Money;

/// Deals of one stage together; nothing is weighted. Those without an amount count as nothing in `amount`.
public record StageSum(Stage stage, long deals, Money amount) {}
