package org.suanpan.core.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// The number people know a posted document by, `XS-202603-0001`: kind, month of the business date, place in the month.
/// Taken when posting, so that a discarded draft leaves no gap; never used again.
public record DocumentNumber(String text) {

    /// A draft has no number yet.
    public static final DocumentNumber NONE = new DocumentNumber("");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    /// `place` counts from 1; from 10,000 on the number simply grows longer.
    public static DocumentNumber of(DocumentKind kind, LocalDate date, long place) {
        return new DocumentNumber("%s-%s-%04d".formatted(kind.prefix(), MONTH.format(date), place));
    }

    @Override
    public String toString() {
        return text;
    }
}
