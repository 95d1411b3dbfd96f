package org.suanpan.app.commission.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionTerms;

/// A table of brackets in one field: `3%；50000 起 4.5%` or `3%; 50000: 4.5%`. Under a plan on quantity rates are yuan for a unit:
/// `0.5；1000 起 0.8`.
final class RatesText {

    private static final Pattern PART = Pattern.compile("(?:([-0-9.,]+)\\s*(?:起|[:：]|from)\\s*)?([-0-9.,]+)\\s*[%％元]?");

    private RatesText() {}

    /// `tiers.0.0`, `tiers.0.1`, … as they are typed.
    static String shown(CommissionTerms table, boolean byQuantity) {
        List<String> words = new ArrayList<>();
        for (CommissionTerms tier : table.list("tiers")) {
            String from = tier.text("0", "0");
            String rate = byQuantity ? tier.text("1", "") : CellKind.PERCENT.shown(tier.text("1", "")) + "%";
            words.add(isZero(from) ? rate : from + ": " + rate);
        }
        return String.join("; ", words);
    }

    private static boolean isZero(String number) {
        try {
            return new BigDecimal(number.strip()).signum() == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// Puts what was typed below a path; `mode` there stays, and is MARGINAL where there is none.
    static void put(SortedMap<String, String> terms, String path, String typed, boolean byQuantity) {
        terms.keySet().removeIf(key -> key.startsWith(path + "tiers."));
        BigDecimal last = null;
        int count = 0;
        for (String one : typed.strip().split("[;；，]|,(?!\\d{3})")) {
            if (one.isBlank()) {
                continue;
            }
            Matcher part = PART.matcher(one.strip());
            if (!part.matches() || part.group(1) == null && count > 0) {
                throw new Rejected("plan.rates-unreadable", one.strip());
            }
            BigDecimal from = new BigDecimal(CellKind.number(part.group(1) == null ? "0" : part.group(1)));
            if (last == null ? from.signum() != 0 : from.compareTo(last) <= 0) {
                throw new Rejected(last == null ? "plan.rates-begin" : "plan.rates-rise", one.strip());
            }
            last = from;
            terms.put(path + "tiers." + count + ".0", from.toPlainString());
            terms.put(path + "tiers." + count + ".1", byQuantity ? CellKind.number(part.group(2)) : CellKind.rate(part.group(2)));
            count++;
        }
        if (count > 0) {
            terms.putIfAbsent(path + "mode", "MARGINAL");
        }
    }
}
