package org.suanpan.app.kit.both;

import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.trade.Trading;

/// What is asked about a partner on both sides.
public record BothPorts(OwingQueries owing, CustomerKeeping keeping, Trading trading) {}
