package org.suanpan.core.document;

import org.suanpan.core.base.Money;

/// An amount in the capitals that can't be altered (大写金额): 10,304.05 → 壹万零叁佰零肆元零伍分.
public final class ChineseCapitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private ChineseCapitals() {}

    public static String of(Money amount) {
        long fen = Math.abs(amount.fen());
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        StringBuilder words = new StringBuilder(amount.isNegative() ? "负" : "");
        if (yuan > 0) {
            words.append(whole(yuan)).append('元');
        }
        if (jiao == 0 && rest == 0) {
            return words.append(yuan == 0 ? "零元整" : "整").toString();
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        return rest > 0 ? words.append(DIGITS.charAt(rest)).append('分').toString() : words.toString();
    }

    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / power(GROUP, group) % GROUP);
            if (part == 0) {
                zero |= !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (zero || part < GROUP / 10)) {
                words.append('零');
            }
            words.append(thousands(part)).append(GROUPS[group]);
            zero = false;
        }
        return words.toString();
    }

    private static String thousands(int part) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = (int) (part / power(10, place) % 10);
            if (digit == 0) {
                zero |= !words.isEmpty();
                continue;
            }
            words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            zero = false;
        }
        return words.toString();
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
