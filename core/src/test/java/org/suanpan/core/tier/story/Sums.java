package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// A pocket calculator for the sums that stories show; knows nothing of the program's rules.
final class Sums {

    private static final MathContext DIGITS = new MathContext(50);

    private final String text;
    private int at;

    private Sums(String text) {
        this.text = text.replace(" ", "");
    }

    /// What is typed in comes out, with as many decimals as `like` has.
    static String of(String sum, String like) {
        Sums sums = new Sums(sum);
        BigDecimal value = sums.plus();
        if (sums.at != sums.text.length()) {
            throw new IllegalArgumentException(sum + " at " + sums.at);
        }
        return value.setScale(new BigDecimal(like).scale(), RoundingMode.HALF_UP).toPlainString();
    }

    private BigDecimal plus() {
        BigDecimal value = times();
        while (true) {
            if (takes("+")) {
                value = value.add(times());
            } else if (takes("−")) {
                value = value.subtract(times());
            } else {
                return value;
            }
        }
    }

    private BigDecimal times() {
        BigDecimal value = power();
        while (true) {
            if (takes("×")) {
                value = value.multiply(power(), DIGITS);
            } else if (takes("÷")) {
                value = value.divide(power(), DIGITS);
            } else {
                return value;
            }
        }
    }

    private BigDecimal power() {
        BigDecimal value = atom();
        if (takes("^")) {
            BigDecimal exponent = atom();
            return exponent.compareTo(BigDecimal.TWO) == 0 ? value.multiply(value)
                    : BigDecimal.valueOf(Math.pow(value.doubleValue(), exponent.doubleValue()));
        }
        return value;
    }

    private BigDecimal atom() {
        if (takes("√")) {
            return atom().sqrt(DIGITS);
        }
        if (takes("ceil")) {
            return atom().setScale(0, RoundingMode.CEILING);
        }
        if (takes("min")) {
            return all().stream().min(BigDecimal::compareTo).orElseThrow();
        }
        if (takes("max")) {
            return all().stream().max(BigDecimal::compareTo).orElseThrow();
        }
        if (takes("(")) {
            BigDecimal value = plus();
            need(")");
            return value;
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.' || at == from && text.charAt(at) == '-')) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }

    private List<BigDecimal> all() {
        need("(");
        List<BigDecimal> values = new ArrayList<>(List.of(plus()));
        while (takes(",")) {
            values.add(plus());
        }
        need(")");
        return values;
    }

    private boolean takes(String sign) {
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private void need(String sign) {
        if (!takes(sign)) {
            throw new IllegalArgumentException(text + " needs " + sign + " at " + at);
        }
    }
}
