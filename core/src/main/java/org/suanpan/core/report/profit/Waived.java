package org.suanpan.core.report.profit;

import java.time.LocalDate;

import org.suanpan.core.base.Money;

/// What one receipt or payment let off; negative where it was taken back. `ours`: a supplier let us off.
public record Waived(LocalDate date, String number, String partner, String person, String reason, boolean ours, Money amount) {}
