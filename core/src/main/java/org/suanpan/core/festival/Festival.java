package org.suanpan.core.festival;

/// Festivals by the lunar calendar: 春节 the first day of the first month, 端午 the fifth of the fifth, 中秋 the fifteenth of the eighth.
public enum Festival { SPRING, DRAGON_BOAT, MID_AUTUMN }
