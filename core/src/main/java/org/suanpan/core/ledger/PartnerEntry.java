package org.suanpan.core.ledger;

import java.time.LocalDate;

import org.suanpan.core.base.Money;

/// One line of a partner's account: positive = a customer owes us more, or we owe a supplier more.
public record PartnerEntry(Partner partner, Money amount, LocalDate date, LocalDate due) {}
