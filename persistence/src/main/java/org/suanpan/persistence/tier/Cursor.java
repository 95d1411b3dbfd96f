package org.suanpan.persistence.tier;

import java.time.LocalDate;

/// Goes through the bytes of a text that SQLite gathered.
final class Cursor {

    /// A sign nobody writes into a number: char(31), the "unit separator".
    static final byte BETWEEN = 31;
    /// Nor this: char(30), before the day from which a sale counts no more.
    private static final byte GONE = 30;

    private static final int DAY = "2026-03-01".length();
    private static final int TEN = 10;

    private final byte[] text;
    private int at;
    private int lastMonth;
    private int lastMonthBegan;

    Cursor(byte[] text) {
        this.text = text;
    }

    boolean hasMore() {
        return at < text.length;
    }

    /// `2026-03-01`, counted from 1970-01-01.
    int day() {
        int year = number(at, at + 4);
        int month = number(at + 5, at + 7);
        int day = number(at + 8, at + DAY);
        at += DAY;
        if (year * 100 + month != lastMonth) {
            lastMonth = year * 100 + month;
            lastMonthBegan = Math.toIntExact(LocalDate.of(year, month, 1).toEpochDay());
        }
        return lastMonthBegan + day - 1;
    }

    private int number(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = TEN * value + text[i] - '0';
        }
        return value;
    }

    byte next() {
        return text[at++];
    }

    byte peek() {
        return text[at];
    }

    void skip() {
        at++;
    }

    /// A whole number and the space behind it.
    long whole() {
        boolean negative = text[at] == '-';
        at += negative ? 1 : 0;
        long value = 0;
        for (; text[at] != ' '; at++) {
            value = TEN * value + text[at] - '0';
        }
        at++;
        return negative ? -value : value;
    }

    int place() {
        return at;
    }

    /// Whether a day stands behind what [#rest()] ended.
    boolean isGone() {
        return at <= text.length && text[at - 1] == GONE;
    }

    int gone() {
        int day = day();
        at++;
        return day;
    }

    /// Goes to the next document, or to the day from which this one counts no more, and answers where this one ended.
    int rest() {
        int end = at;
        while (end < text.length && text[end] != BETWEEN && text[end] != GONE) {
            end++;
        }
        at = end + 1;
        return end;
    }
}
