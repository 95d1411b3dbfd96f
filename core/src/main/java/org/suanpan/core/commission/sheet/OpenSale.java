package org.suanpan.core.commission.sheet;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

/// A sale that is not wholly paid; `open` = what is missing.
public record OpenSale(DocumentId document, String number, CustomerId customer, String name, LocalDate due, Money open) {}
