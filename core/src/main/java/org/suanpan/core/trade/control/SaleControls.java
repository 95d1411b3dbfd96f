package org.suanpan.core.trade.control;

/// Everything that is watched while a sale or a sales order is posted.
public record SaleControls(CreditControl credit, Deposits deposits, ReservedGoods reserved, Reservations reservations) {}
