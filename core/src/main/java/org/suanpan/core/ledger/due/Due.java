package org.suanpan.core.ledger.due;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.ledger.statement.Holder;

/// So much is open of a customer's document, due on a day.
public record Due(Holder holder, DocumentId document, DocumentNumber number, DocumentKind kind, LocalDate date, LocalDate due, Money open) {}
