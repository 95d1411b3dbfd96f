package org.suanpan.core.importing.bill;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.Partner;

/// How a movement is to be booked.
public record Chosen(String key, BillRow row, Purpose purpose) {

    public sealed interface Purpose {}

    /// A receipt or payment. `settles` null = oldest due first.
    public record Settles(Partner partner, @Nullable DocumentId settles) implements Purpose {}

    /// An expense or other income.
    public record Item(String words) implements Purpose {}
}
