package org.suanpan.persistence.commission;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.Component;

record StatementLineRow(long statementId, int lineNo, YearMonth originMonth, Component component, Money base, Money earned,
        Money paidBefore, Money due, @Nullable Quantity quantity) {}
