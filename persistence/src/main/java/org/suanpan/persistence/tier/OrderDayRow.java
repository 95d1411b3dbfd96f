package org.suanpan.persistence.tier;

import java.time.LocalDate;

import org.suanpan.core.party.CustomerId;

record OrderDayRow(CustomerId customerId, LocalDate businessDate) {}
