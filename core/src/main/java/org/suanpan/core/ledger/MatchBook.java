package org.suanpan.core.ledger;

import java.util.List;

import org.suanpan.core.document.DocumentId;

/// All matches between what is owed and what settles it, and their ends; only grows.
public interface MatchBook {

    /// `document` = who matched or ended them.
    void add(DocumentId document, Partner partner, List<Match> matches);

    List<OpenDebit> openDebits(Partner partner);

    List<FreeCredit> freeCredits(Partner partner);

    /// The matches that have not ended in which the document owes, settles, or that it made.
    List<Match> active(DocumentId document);
}
