package org.suanpan.persistence.commission;

import java.time.YearMonth;

import org.suanpan.core.base.Money;

record StatementLineRow(long statementId, int lineNo, YearMonth originMonth, Money base, Money earned, Money paidBefore,
        Money due) {}
