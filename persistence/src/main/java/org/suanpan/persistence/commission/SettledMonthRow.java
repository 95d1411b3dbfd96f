package org.suanpan.persistence.commission;

import java.time.YearMonth;

record SettledMonthRow(YearMonth month, String planText) {}
