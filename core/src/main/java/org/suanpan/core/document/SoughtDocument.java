package org.suanpan.core.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

/// Which document a few typed characters may mean: `number` = a part of its number, as it was typed, null = they are none;
/// `amount` = its amount, null = they are none. `0012` may be either.
public record SoughtDocument(@Nullable String number, @Nullable Money amount) {

    private static final int SHORTEST_PART = 3;
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z\\d-]+");
    private static final Pattern AMOUNT = Pattern.compile("[￥¥]?\\s*(\\d{1,3}(?:[,，]\\d{3})+|\\d{1,12})((?:\\.\\d{1,2})?)\\s*元?");

    /// Empty when `text` can be neither. Of fewer than three characters only an amount with decimals or a sign of money is taken,
    /// unless `certain`: it is known that a document is looked for.
    public static Optional<SoughtDocument> of(String text, boolean certain) {
        String typed = text.strip();
        boolean longEnough = certain || typed.length() >= SHORTEST_PART;
        String number = longEnough && NUMBER.matcher(typed).matches() ? typed : null;
        Matcher money = AMOUNT.matcher(typed);
        Money amount = money.matches() && (longEnough || typed.matches(".*[￥¥元.].*"))
                ? Money.parse(money.group(1).replaceAll("[,，]", "") + money.group(2)) : null;
        return number == null && amount == null ? Optional.empty() : Optional.of(new SoughtDocument(number, amount));
    }
}
