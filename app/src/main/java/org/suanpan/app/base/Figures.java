package org.suanpan.app.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.trade.CostBasis;

/// Figures as people read them: `1,234.50`, `12.5%`, `2026-11-23`. Knows whether cost and profit are covered.
public final class Figures {

    /// Stands where cost or profit is covered.
    public static final String COVERED = "＊＊＊";
    private static final DecimalFormatSymbols PLAIN = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Text text;
    private boolean coveredForGood;
    private final BooleanProperty costCovered = new SimpleBooleanProperty() {
        @Override
        public void set(boolean covered) {
            super.set(covered || coveredForGood);
        }
    };
    private final ObjectProperty<CostBasis> costBasis = new SimpleObjectProperty<>(CostBasis.GROSS);

    public Figures(Text text) {
        this.text = text;
    }

    /// On while a customer may look at the screen.
    public BooleanProperty costCovered() {
        return costCovered;
    }

    /// Whoever is here may not see cost: nothing uncovers it any more.
    public void coverForGood() {
        coveredForGood = true;
        costCovered.set(true);
    }

    /// Whether every cost and margin of the open shop is with tax.
    public ObjectProperty<CostBasis> costBasis() {
        return costBasis;
    }

    public String money(Money amount) {
        return format("#,##0.00", amount.yuan());
    }

    /// With the sign of the currency: for totals and tiles, not for columns.
    public String yuan(Money amount) {
        return (amount.isNegative() ? "-¥" : "¥") + money(amount.abs());
    }

    /// Short enough for a tile: in 万 (or k/M in English) from a hundred thousand yuan on, always two decimals.
    public String shortYuan(Money amount) {
        return amount.abs().fen() < 10_000_000 ? yuan(amount)
                : (amount.isNegative() ? "-¥" : "¥") + shortMoney(amount.abs());
    }

    /// For axes and bars, without the sign of the currency.
    public String shortMoney(Money amount) {
        BigDecimal yuan = amount.yuan();
        if (yuan.abs().compareTo(TEN_THOUSAND) < 0) {
            return format("#,##0", yuan);
        }
        if (text.isChinese()) {
            return format("#,##0.##", yuan.divide(TEN_THOUSAND)) + "万";
        }
        BigDecimal thousand = yuan.movePointLeft(3);
        return thousand.abs().compareTo(BigDecimal.valueOf(1000)) < 0 ? format("#,##0.#", thousand) + "k"
                : format("#,##0.##", thousand.movePointLeft(3)) + "M";
    }

    public String cost(@Nullable Money amount) {
        return costCovered.get() ? COVERED : amount == null ? "" : money(amount);
    }

    /// What one piece costs on average; empty where nothing is there.
    public String averageCost(Money value, Quantity quantity) {
        return costCovered.get() ? COVERED : quantity.isPositive()
                ? format("#,##0.00##", UnitPrice.derived(value, quantity).value()) : "";
    }

    public String quantity(Quantity quantity) {
        return format("#,##0.####", quantity.value());
    }

    public String price(@Nullable UnitPrice price) {
        return price == null ? "" : format("#,##0.00####", price.value());
    }

    /// With at least `fixed` decimals and at most four.
    public String figure(BigDecimal value, int fixed) {
        return format(fixed == 2 ? "#,##0.00" : "#,##0.####", value);
    }

    public String count(long count) {
        return format("#,##0", BigDecimal.valueOf(count));
    }

    /// `part` of `whole` with one decimal; empty when there is no whole.
    public String percent(Money part, Money whole) {
        return whole.isZero() ? "" : format("0.0", part.ratioTo(whole, 6).value().movePointRight(2)) + "%";
    }

    /// `↑ 12.5%` against an earlier figure; empty when there was none.
    public String trend(Money now, Money before) {
        if (!before.isPositive()) {
            return "";
        }
        Money difference = now.minus(before);
        String arrow = difference.isZero() ? "→ " : difference.isNegative() ? "↓ " : "↑ ";
        return arrow + percent(difference.abs(), before);
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /// Who did it, as it is said on screen; a name stays a name.
    public String who(String actor) {
        return switch (actor) {
            case "owner" -> text.of("base.owner");
            case "system" -> text.of("base.program");
            case "apply" -> text.of("base.script");
            default -> actor;
        };
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, PLAIN);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
