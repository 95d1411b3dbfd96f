package org.suanpan.core.importing.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Figures written in Chinese characters: 一千二百, 二十, 壹仟贰佰叁拾肆元伍角整.
final class HanFigures {

    private static final Pattern FIGURES = Pattern.compile("[零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千万亿拾佰仟]+");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:人民币)?([^元圆角分整正]+)[元圆](?:零?([^元圆角分整正])角)?(?:零?([^元圆角分整正])分)?[整正]?");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";

    private HanFigures() {}

    static int digits(String text) {
        int value = 0;
        for (char c : text.toCharArray()) {
            value = value * 10 + digit(c);
        }
        return value;
    }

    static int small(String text) {
        BigDecimal value = plain(text);
        return value == null ? -1 : value.intValue();
    }

    /// An amount in capital figures with 元, or null.
    static @Nullable BigDecimal amount(String text) {
        var m = AMOUNT.matcher(text);
        if (!m.matches()) {
            return null;
        }
        BigDecimal yuan = plain(m.group(1));
        if (yuan == null) {
            return null;
        }
        int jiao = m.group(2) == null ? 0 : digit(m.group(2).charAt(0));
        int fen = m.group(3) == null ? 0 : digit(m.group(3).charAt(0));
        return jiao < 0 || fen < 0 ? null : yuan.add(BigDecimal.valueOf(jiao * 10L + fen, 2));
    }

    /// A whole number such as 一千二百, or null.
    static @Nullable BigDecimal plain(String text) {
        if (!FIGURES.matcher(text).matches()) {
            return null;
        }
        long total = 0;
        long section = 0;
        long number = 0;
        for (char c : text.toCharArray()) {
            int digit = digit(c);
            if (digit >= 0) {
                number = digit;
                continue;
            }
            long unit = unit(c);
            if (unit < 10_000) {
                section += Math.max(number, 1) * unit;
            } else {
                total = (total + section + number) * unit;
                section = 0;
            }
            number = 0;
        }
        return BigDecimal.valueOf(total + section + number);
    }

    private static int digit(char c) {
        if (c == '两') {
            return 2;
        }
        if (c == '○') {
            return 0;
        }
        int at = DIGITS.indexOf(c);
        return at >= 0 ? at : FORMAL.indexOf(c);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万' -> 10_000;
            default -> 100_000_000;
        };
    }
}
