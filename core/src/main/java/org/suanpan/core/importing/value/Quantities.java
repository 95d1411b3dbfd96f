package org.suanpan.core.importing.value;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.suanpan.core.importing.Cell;

/// Reads quantities, with a unit word behind them if need be: `12件`, `5箱3瓶` with 24 in a case.
public record Quantities(@Nullable BigDecimal packQuantity) {

    public static final Quantities PLAIN = new Quantities(null);

    private static final Pattern COMPOUND = Pattern.compile("(\\d+(?:\\.\\d+)?)([箱件包提])(?:零?(\\d+(?:\\.\\d+)?)(\\p{IsHan}))?");
    private static final Pattern WITH_UNIT = Pattern.compile("(-?[\\d.,]+) ?(\\p{IsHan}{1,2}|[A-Za-z]{1,3})");
    private static final Set<String> COUNTABLE = Set.of("个", "只", "件", "箱", "瓶", "包", "支", "把", "台", "条", "双", "套");

    public Parsed<BigDecimal> parse(Cell cell) {
        Parsed<BigDecimal> figure = Figures.shown(cell);
        if (!figure.isError() || !(cell instanceof Cell.Text(String raw))) {
            return figure;
        }
        String text = PlainText.narrow(raw);
        Matcher m = COMPOUND.matcher(text);
        if (m.matches()) {
            return compound(m);
        }
        m = WITH_UNIT.matcher(text);
        if (m.matches()) {
            return Figures.parse(new Cell.Text(m.group(1)));
        }
        if (text.equals("一打")) {
            return Parsed.warn(BigDecimal.valueOf(12), "importing.value.dozen");
        }
        BigDecimal pack = packQuantity;
        return text.equals("半箱") && pack != null
                ? Parsed.warn(pack.divide(BigDecimal.TWO), "importing.value.half-case")
                : figure;
    }

    /// A fraction of something that is counted in whole pieces.
    public static boolean isOddFraction(BigDecimal quantity, String unit) {
        return COUNTABLE.contains(unit) && quantity.stripTrailingZeros().scale() > 0;
    }

    private Parsed<BigDecimal> compound(Matcher m) {
        BigDecimal packs = new BigDecimal(m.group(1));
        BigDecimal pack = packQuantity;
        if (pack != null) {
            BigDecimal single = m.group(3) == null ? BigDecimal.ZERO : new BigDecimal(m.group(3));
            return Parsed.ok(packs.multiply(pack).add(single));
        }
        if (m.group(3) != null) {
            return Parsed.error("importing.value.pack-unknown");
        }
        return m.group(2).equals("件") ? Parsed.ok(packs) : Parsed.warn(packs, "importing.value.pack-unknown");
    }
}
