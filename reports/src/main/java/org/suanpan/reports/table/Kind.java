package org.suanpan.reports.table;

/// What a column holds; the form of a figure follows from it in every kind of file.
public enum Kind {
    TEXT, CODE, DATE, RANK, COUNT, QUANTITY, PRICE, MONEY, RATIO, SCORE, DAYS;

    public boolean isNumber() {
        return ordinal() >= COUNT.ordinal();
    }
}
