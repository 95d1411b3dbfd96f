package org.suanpan.app.kit.list;

/// What a column of a list holds, and with it how it is ordered and narrowed.
public enum ListKind {

    /// Free words such as a name.
    WORDS,
    /// One of a few known words, stored by name.
    CHOICE,
    /// A day.
    DAY,
    /// A whole number.
    COUNT,
    /// Stored in fen.
    MONEY,
    /// Stored in fen; tells what goods cost, and is not offered while cost is covered.
    COST,
    /// Stored in ten-thousandths.
    QUANTITY,
    /// Of one unit, stored in millionths of a yuan.
    PRICE,
    /// A price that tells what goods cost.
    UNIT_COST;

    boolean isFigure() {
        return this == COUNT || this == MONEY || this == COST || this == QUANTITY || isPrice();
    }

    /// Of one unit: a sum of several means nothing.
    boolean isPrice() {
        return this == PRICE || this == UNIT_COST;
    }

    /// Not shown while cost is covered.
    boolean isCost() {
        return this == COST || this == UNIT_COST;
    }

    /// Digits after the point; the stored figure has no point.
    int decimals() {
        return switch (this) {
            case MONEY, COST -> 2;
            case QUANTITY -> 4;
            case PRICE, UNIT_COST -> 6;
            case WORDS, CHOICE, DAY, COUNT -> 0;
        };
    }

    /// The newest day and the largest figure come first.
    boolean descendsFirst() {
        return this == DAY || isFigure();
    }

    /// Whether a row may be without a value.
    boolean mayBeEmpty() {
        return this == WORDS || this == DAY;
    }
}
