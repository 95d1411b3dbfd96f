package org.suanpan.core.sale;

/// Identity of a delivery in the data file; the number is what people see.
public record DeliveryId(long value) {}
