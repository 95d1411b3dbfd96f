package org.suanpan.persistence.report;

import org.suanpan.core.base.Money;

record CashRow(Money received, Money paid) {}
