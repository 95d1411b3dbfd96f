package org.suanpan.core.ledger.statement;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;

/// Money or a credit that has settled nothing yet on a day, so much of it: a prepayment, a return, money of a sale that was
/// taken back.
public record FreeAmount(DocumentId document, DocumentNumber number, DocumentKind kind, LocalDate date, Money amount) {}
