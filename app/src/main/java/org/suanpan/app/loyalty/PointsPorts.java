package org.suanpan.app.loyalty;

import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.rebate.Rebating;
import org.suanpan.core.party.Customers;
import org.suanpan.core.trade.DocumentQueries;

/// What the screens of points and rebates ask.
public record PointsPorts(Loyalty loyalty, Rebating rebates, DocumentQueries finder, Customers customers) {}
