package org.suanpan.core.party.supplier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.Supplier;

/// What one supplier card shows besides goods and people, from one reading. `figures` as in the list, on the day of the reading;
/// `returned` = what went back in its twelve months; `recent` = documents with goods or money, the newest first.
public record SupplierCard(Supplier supplier, SupplierListItem figures, Money returned, @Nullable LocalDate firstBuy,
        List<Recent> recent) {

    public SupplierCard {
        recent = List.copyOf(recent);
    }

    /// A document of the supplier; a red one counts against what it took back.
    public record Recent(DocumentId document, String kind, String number, LocalDate date, Money amount) {}
}
