package org.suanpan.core.sample;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// What lies in the main warehouse on the opening day.
public record SampleStock(String productCode, Quantity quantity, Money value) {}
