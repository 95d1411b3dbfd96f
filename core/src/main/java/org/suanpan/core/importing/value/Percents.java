package org.suanpan.core.importing.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suanpan.core.importing.Cell;

/// Reads rates as fractions: `13%`, `0.13`, `8.5折`. `inPercent`: the header says that bare numbers are percent;
/// `discount`: the column is a discount that leaves this part of the price (95折 = 0.95).
public record Percents(boolean inPercent, boolean discount) {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PERCENT = Pattern.compile("([0-9.]+) ?%(?:征收率)?");
    private static final Pattern FOLD = Pattern.compile("([0-9.]+) ?折");
    private static final Pattern HAN_FOLD = Pattern.compile("([一二三四五六七八九])([一二三四五六七八九])?折");

    public Parsed<BigDecimal> parse(Cell cell) {
        if (cell instanceof Cell.Text(String raw)) {
            return text(PlainText.narrow(raw), cell);
        }
        return bare(Figures.shown(cell));
    }

    private Parsed<BigDecimal> text(String text, Cell cell) {
        Matcher m = PERCENT.matcher(text);
        if (m.matches()) {
            return Parsed.ok(new BigDecimal(m.group(1)).divide(HUNDRED));
        }
        m = FOLD.matcher(text);
        if (m.matches()) {
            BigDecimal fold = new BigDecimal(m.group(1));
            return Parsed.ok(fold.divide(fold.compareTo(TEN) >= 0 ? HUNDRED : TEN));
        }
        m = HAN_FOLD.matcher(text);
        if (m.matches()) {
            BigDecimal fold = BigDecimal.valueOf(HanFigures.digits(m.group(1) + (m.group(2) == null ? "" : m.group(2))));
            return Parsed.warn(fold.divide(m.group(2) == null ? TEN : HUNDRED), "importing.value.han-figures");
        }
        return switch (text) {
            case "免税" -> Parsed.ok(BigDecimal.ZERO);
            case "不征税" -> Parsed.info(BigDecimal.ZERO, "importing.value.not-taxed");
            default -> bare(Figures.parse(cell));
        };
    }

    private Parsed<BigDecimal> bare(Parsed<BigDecimal> figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return figure;
        }
        if (inPercent) {
            return Parsed.ok(value.divide(HUNDRED));
        }
        if (!discount || value.compareTo(BigDecimal.ONE) < 0) {
            return figure;
        }
        if (value.compareTo(BigDecimal.ONE) == 0) {
            return Parsed.warn(value, "importing.value.no-discount");
        }
        if (value.compareTo(HUNDRED) > 0) {
            return Parsed.error("importing.value.no-rate");
        }
        return value.compareTo(TEN) < 0
                ? Parsed.warn(value.divide(TEN), "importing.value.as-fold")
                : Parsed.warn(value.divide(HUNDRED), "importing.value.as-percent");
    }
}
