package org.suanpan.core.document;

import java.time.LocalDate;

/// Hands out document numbers: per kind and month of the business date, ascending from 1, without gaps.
public interface NumberSeries {

    /// Takes the next number. Belongs in the posting transaction: what is rolled back has taken nothing.
    DocumentNumber next(DocumentKind kind, LocalDate date);
}
