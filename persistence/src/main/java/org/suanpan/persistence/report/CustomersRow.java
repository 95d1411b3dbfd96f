package org.suanpan.persistence.report;

record CustomersRow(int active, int fresh, int sleeping, int lost) {}
