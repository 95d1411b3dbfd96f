package org.suanpan.core.goal.calendar;

/// Whether public holidays are days off, beside days of the shop's own: as the shop's own sales of the last twelve months tell, always, or never.
public enum HolidayRule { BY_SALES, CLOSED, OPEN }
