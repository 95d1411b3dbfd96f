package org.suanpan.core.trade;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;

/// One document in a list. `open` = what is not settled yet; `red`: it reverses another; `billed`: a provisional receipt
/// whose bill has come. `expected`: of a purchase order that still waits for goods the day they were promised for.
public record DocumentListItem(DocumentId id, DocumentKind kind, DocumentState state, String number, LocalDate date,
        String partner, String rep, String warehouse, int lines, Money gross, Money open, Money cost, boolean red, boolean billed,
        @Nullable LocalDate expected, String remark) {}
