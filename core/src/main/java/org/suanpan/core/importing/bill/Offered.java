package org.suanpan.core.importing.bill;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentId;

/// A movement of a bill with what is proposed for it. `key` tells it apart from every other of its account. `item` = what the
/// same party was for before, where it was nobody's payment, else "". `booked` = what it is booked by, null = it is not.
public record Offered(Proposal proposal, String key, Standing standing, String item, @Nullable Booked booked) {

    /// `whom` = the partner or the item.
    public record Booked(DocumentId document, String number, String whom) {}

    /// `NEW`: to be booked. `BOOKED`: on this bill or another before. `ASIDE`: somebody said it is none of the shop's.
    /// `NOTHING`: no money came or went.
    public enum Standing { NEW, BOOKED, ASIDE, NOTHING }

    public BillRow row() {
        return proposal.row();
    }
}
