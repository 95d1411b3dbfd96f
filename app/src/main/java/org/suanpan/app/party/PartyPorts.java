package org.suanpan.app.party;

import org.suanpan.app.base.Pool;
import org.suanpan.app.kit.attach.Shelves;
import org.suanpan.app.kit.both.BothPorts;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.Pricing;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.closing.Confirming;
import org.suanpan.core.trade.control.Promises;

/// What the screens of customers ask.
public record PartyPorts(CustomerQueries customers, CustomerKeeping keeping, Prices prices, Pricing pricing,
        BookFigures figures, Promises promises, Confirming confirming, Pool pool, SalesReps reps, Suppliers suppliers,
        BothPorts both, CardParts parts, Shelves shelves) {}
