package org.suanpan.testkit.wrong.app.sale;

import org.suanpan.testkit.wrong.core.party.PartyQueries;

/// Breaks R6-view.
public final class SaleView {

    String title(PartyQueries parties) {
        return parties.name(1);
    }
}
