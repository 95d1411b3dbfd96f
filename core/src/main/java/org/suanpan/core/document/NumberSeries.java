package org.suanpan.core.document;

import java.time.LocalDate;

/// Hands out document numbers in the format of their kind: ascending from 1 in each series, without gaps.
public interface NumberSeries {

    /// Takes the next number. Belongs in the posting transaction: what is rolled back has taken nothing.
    DocumentNumber next(DocumentKind kind, LocalDate date);
}
