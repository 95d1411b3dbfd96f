package org.suanpan.app.kit.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// A condition on a column as people say it: `等级：A、B`, `欠款 ≥ 100.00`.
public final class ConditionWords {

    private static final int NAMED = 3;

    private final Desk desk;

    public ConditionWords(Desk desk) {
        this.desk = desk;
    }

    public String of(ListColumn column, ColumnTest test) {
        return switch (test) {
            case ColumnTest.OneOf one -> say("list.is", column.title(), values(column, one.values()));
            case ColumnTest.Contains words -> say("list.contains", column.title(), words.text());
            case ColumnTest.Present is -> say(is.present() ? "list.is-present" : "list.is-empty", column.title());
            case ColumnTest.Between range -> ends(column, read(column, range.least()), read(column, range.most()));
            case ColumnTest.Days days -> ends(column, days.from() == null ? "" : days.from().toString(),
                    days.to() == null ? "" : days.to().toString());
        };
    }

    /// A stored value as people read it.
    String value(ListColumn column, String stored) {
        if (stored.isEmpty()) {
            return desk.text().of("list.none");
        }
        return column.kind().isFigure() ? read(column, Long.valueOf(stored)) : column.words().apply(stored);
    }

    private String read(ListColumn column, @Nullable Long stored) {
        if (stored == null) {
            return "";
        }
        return switch (column.kind()) {
            case MONEY, COST -> desk.figures().money(Money.ofFen(stored));
            case QUANTITY -> desk.figures().quantity(new Quantity(stored));
            case PRICE, UNIT_COST -> desk.figures().price(new UnitPrice(stored));
            case WORDS, CHOICE, DAY, COUNT -> desk.figures().count(stored);
        };
    }

    /// As it is typed; empty for an open end.
    static String figure(ListColumn column, @Nullable Long stored) {
        return stored == null ? ""
                : BigDecimal.valueOf(stored, column.kind().decimals()).stripTrailingZeros().toPlainString();
    }

    private String ends(ListColumn column, String least, String most) {
        if (least.equals(most)) {
            return say("list.is", column.title(), least);
        }
        return least.isEmpty() ? say("list.at-most", column.title(), most)
                : most.isEmpty() ? say("list.at-least", column.title(), least)
                        : say("list.between", column.title(), least, most);
    }

    private String values(ListColumn column, List<String> values) {
        String named = values.stream().limit(NAMED).map(v -> value(column, v))
                .collect(Collectors.joining(say("list.comma")));
        return values.size() <= NAMED ? named : say("list.and-more", named, String.valueOf(values.size()));
    }

    private String say(String key, Object... arguments) {
        return desk.text().of(key, arguments);
    }
}
