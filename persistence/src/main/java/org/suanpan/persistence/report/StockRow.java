package org.suanpan.persistence.report;

import org.suanpan.core.base.Money;

record StockRow(Money value, int outOfStock) {}
