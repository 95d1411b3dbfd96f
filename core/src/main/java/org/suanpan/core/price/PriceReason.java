package org.suanpan.core.price;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.UnitPrice;

/// What a line's price stands on, as it is kept on the line.
///
/// `promotion` 0 = none; of a gift line the promotion that gives it, otherwise the price rule that made the price.
/// `without` = the price per unit the line would have had without that rule, null = unknown or no rule. `order` = the
/// promotion the line's share of the document's discount comes from, 0 = none.
public record PriceReason(PriceGround ground, long promotion, @Nullable UnitPrice without, long order) {

    private static final Pattern TEXT = Pattern.compile("([A-Z_]+)(?::(\\d+))?(?:@(\\d+))?(?:\\+(\\d+))?");

    public static PriceReason of(PriceGround ground) {
        return new PriceReason(ground, 0, null, 0);
    }

    /// A line given for nothing by a promotion.
    public static PriceReason gift(long promotion) {
        return new PriceReason(PriceGround.PROMOTION, promotion, null, 0);
    }

    public PriceReason order(long discount) {
        return new PriceReason(ground, promotion, without, discount);
    }

    /// `LIST`, `PROMOTION:12@2500000`, `LEVEL+3`: ground, promotion, price without it in millionths, promotion of the order.
    public String text() {
        return ground.name() + (promotion == 0 ? "" : ":" + promotion) + (without == null ? "" : "@" + without.millionths())
                + (order == 0 ? "" : "+" + order);
    }

    /// Empty for what is none.
    public static Optional<PriceReason> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String without = parts.group(3);
        return Stream.of(PriceGround.values()).filter(ground -> ground.name().equals(parts.group(1))).findFirst()
                .map(ground -> new PriceReason(ground, number(parts.group(2)),
                        without == null ? null : new UnitPrice(number(without)), number(parts.group(4))));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
