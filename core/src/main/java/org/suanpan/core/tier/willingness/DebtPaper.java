package org.suanpan.core.tier.willingness;

import java.time.LocalDate;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;

/// A document a customer owed over at least one night: what it adds to how punctually he pays.
public record DebtPaper(DocumentId document, DocumentNumber number, LocalDate day, LocalDate due, Conduct.Payments nights) {}
