package org.suanpan.core.document;

import java.time.LocalDate;

/// The number people know a posted document by, `XS-202603-0001` unless its kind has another [NumberFormat].
/// Taken when posting, so that a discarded draft leaves no gap; never used again.
public record DocumentNumber(String text) {

    /// A draft has no number yet.
    public static final DocumentNumber NONE = new DocumentNumber("");

    /// In the standard format. `place` counts from 1; from 10,000 on the number simply grows longer.
    public static DocumentNumber of(DocumentKind kind, LocalDate date, long place) {
        return NumberFormat.standard(kind).number(date, place);
    }

    @Override
    public String toString() {
        return text;
    }
}
