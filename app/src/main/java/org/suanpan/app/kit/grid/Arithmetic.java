package org.suanpan.app.kit.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;

/// Sums typed into a cell (UX-14): `12*24`, `1000/3`, `=5+6`, full-width figures; `*3` multiplies what was there. What
/// is no sum is handed on as it was typed.
public final class Arithmetic {

    private static final int DECIMALS = 6;

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    public static String value(String typed, String before) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace("×", "*").replace("÷", "/")
                .replace("。", ".").replace(",", "").replace("，", "").replace(" ", "").replace("¥", "").replace("￥", "");
        String sum = plain.startsWith("=") ? plain.substring(1) : plain;
        if (sum.length() > 1 && (sum.charAt(0) == '*' || sum.charAt(0) == '/') && !before.isBlank()) {
            sum = before.replace(",", "") + sum;
        }
        if (sum.isEmpty() || sum.matches("-?[0-9.]+")) {
            return sum;
        }
        try {
            Arithmetic parser = new Arithmetic(sum);
            BigDecimal value = parser.sum();
            return parser.at == sum.length() ? plain(value) : typed;
        } catch (ArithmeticException | NumberFormatException e) {
            return typed;
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            value = text.charAt(at++) == '+' ? value.add(product()) : value.subtract(product());
        }
        return value;
    }

    private BigDecimal product() {
        BigDecimal value = factor();
        while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
            value = text.charAt(at++) == '*' ? value.multiply(factor()) : value.divide(factor(), MathContext.DECIMAL128);
        }
        return value;
    }

    private BigDecimal factor() {
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            BigDecimal value = sum();
            if (at >= text.length() || text.charAt(at++) != ')') {
                throw new NumberFormatException("no )");
            }
            return value;
        }
        int from = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }
}
