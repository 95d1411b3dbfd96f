package org.suanpan.persistence.commission;

import java.time.YearMonth;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.SalesRepId;

record StatementRow(long id, SalesRepId repId, String repCode, String repName, YearMonth month, String planText,
        Money base, Money total, String contentHash, String factsHash, String rulesHash) {}
