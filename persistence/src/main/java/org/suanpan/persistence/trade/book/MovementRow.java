package org.suanpan.persistence.trade.book;

import org.suanpan.core.stock.cost.Movement;

/// One row of the stock book, as [MovementColumns] reads it.
record MovementRow(Movement movement) {}
