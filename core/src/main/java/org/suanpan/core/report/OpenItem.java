package org.suanpan.core.report;

import java.time.LocalDate;

import org.suanpan.core.base.Money;

/// What one document still adds to a customer's account; reversed documents are not among them.
public record OpenItem(String code, String name, String rep, String phone, LocalDate due, Money amount) {}
