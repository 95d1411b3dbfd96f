package org.suanpan.core.importing.bill;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentId;

/// What a movement is taken for. `payers` best first, empty = nobody known. `settles` = the one document of the first payer whose open
/// amount it is exactly; null = oldest due first.
public record Proposal(BillRow row, Certainty certainty, List<Payer> payers, @Nullable DocumentId settles) {

    /// `SURE`: one payer by name, and the amount is what he owes or what one of his documents does. `NAMED`: one payer by name.
    /// `BY_AMOUNT`: nobody by name, but one payer owes exactly this. `OPEN`: nobody, or several.
    public enum Certainty { SURE, NAMED, BY_AMOUNT, OPEN }

    public Proposal {
        payers = List.copyOf(payers);
    }
}
