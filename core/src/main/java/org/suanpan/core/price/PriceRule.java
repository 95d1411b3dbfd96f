package org.suanpan.core.price;

import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.product.ProductId;

/// A price besides the list: agreed with a customer, from a quantity on, or for a time.
///
/// `segment` null = everybody; a rule for a segment counts for who is in it on the day that is asked (ADR 49).
/// `product` null = every product of `category` and of the categories below it. `customer` null = everybody; `level`
/// empty = every price level. `unit` empty = the base unit. `minimum` = the quantity in `unit` it begins at, 0 = always.
/// Exactly one of `price` (per `unit`) and `rate` (of the list price, above 0 and up to 1) is given. `from` and `until`
/// are both included; `until` null = until it is ended.
public record PriceRule(long id, Kind kind, String name, @Nullable ProductId product, String category,
        @Nullable CustomerId customer, String level, String unit, Quantity minimum, @Nullable UnitPrice price,
        @Nullable Rate rate, LocalDate from, @Nullable LocalDate until, @Nullable SegmentRef segment) {

    /// Decimals of a price made by a rate: whole fen.
    private static final int FEN = 2;

    public enum Kind { CONTRACT, BREAK, PROMOTION }

    public PriceRule {
        if (product == null && category.isBlank()) {
            throw new Rejected("price.rule-names-nothing");
        }
        if ((price == null) == (rate == null)) {
            throw new Rejected("price.rule-one-figure");
        }
        if (price != null && price.millionths() < 0) {
            throw new Rejected("price.rule-negative", price);
        }
        if (rate != null && (rate.compareTo(Rate.ZERO) <= 0 || rate.compareTo(Rate.ONE) > 0)) {
            throw new Rejected("price.rule-rate", rate);
        }
        if (minimum.isNegative() || kind == Kind.BREAK && !minimum.isPositive()) {
            throw new Rejected("price.rule-minimum", minimum);
        }
        if (kind == Kind.CONTRACT && customer == null) {
            throw new Rejected("price.rule-customer-missing");
        }
        if (until != null && until.isBefore(from)) {
            throw new Rejected("price.rule-days", from, until);
        }
    }

    /// Agreed with one customer for one product.
    public static PriceRule contract(CustomerId customer, ProductId product, String unit, UnitPrice price, LocalDate from,
            @Nullable LocalDate until) {
        return new PriceRule(0, Kind.CONTRACT, "", product, "", customer, "", unit, Quantity.ZERO, price, null, from, until, null);
    }

    /// From `minimum` of one product on, for everybody or for one price level.
    public static PriceRule quantityBreak(ProductId product, String level, String unit, Quantity minimum, UnitPrice price,
            LocalDate from) {
        return new PriceRule(0, Kind.BREAK, "", product, "", null, level, unit, minimum, price, null, from, null, null);
    }

    /// A share of the list price of one product, from one day to another.
    public static PriceRule promotion(String name, ProductId product, Rate rate, LocalDate from, LocalDate until) {
        return new PriceRule(0, Kind.PROMOTION, name, product, "", null, "", "", Quantity.ZERO, null, rate, from, until, null);
    }

    /// A share of the list price of a whole category.
    public static PriceRule promotion(String name, String category, Rate rate, LocalDate from, LocalDate until) {
        return new PriceRule(0, Kind.PROMOTION, name, null, category, null, "", "", Quantity.ZERO, null, rate, from, until, null);
    }

    /// The same for the customers of a segment alone.
    public PriceRule limitedTo(@Nullable SegmentRef only) {
        return new PriceRule(id, kind, name, product, category, customer, level, unit, minimum, price, rate, from, until, only);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// What it makes per `unit`; a rate counts from `list`, rounded half-up to the fen. Null when there is no list price.
    @Nullable UnitPrice each(@Nullable UnitPrice list) {
        Rate share = rate;
        if (share == null) {
            return price;
        }
        return list == null ? null
                : UnitPrice.exact(list.value().multiply(share.value()).setScale(FEN, RoundingMode.HALF_UP));
    }
}
