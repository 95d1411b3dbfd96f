package org.suanpan.core.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Quantity;

/// The units a product is counted in, the largest first: 235 瓶 of a product with 24 瓶 in a 箱 are 9 箱 and 19 瓶.
public record Packs(String baseUnit, List<Pack> packs) {

    /// `factor` base units in one `unit`.
    public record Pack(String unit, long factor) {}

    /// So many of one unit.
    public record Part(Quantity quantity, String unit) {}

    public Packs {
        packs = packs.stream().sorted(Comparator.comparingLong(Pack::factor).reversed().thenComparing(Pack::unit)).toList();
    }

    /// `units` holds the base units in one of each further unit.
    public static Packs of(String baseUnit, Map<String, Long> units) {
        return new Packs(baseUnit, units.entrySet().stream().map(e -> new Pack(e.getKey(), e.getValue())).toList());
    }

    /// A quantity in base units as whole packs and the rest; the parts add up to it exactly. Of goods owed, each part is
    /// below zero. Nothing is nothing of the base unit.
    public List<Part> split(Quantity quantity) {
        List<Part> parts = new ArrayList<>();
        long rest = Math.absExact(quantity.tenThousandths());
        int sign = quantity.isNegative() ? -1 : 1;
        for (Pack pack : packs) {
            long whole = Math.multiplyExact(pack.factor(), Quantity.of(1).tenThousandths());
            if (rest >= whole) {
                parts.add(new Part(Quantity.of(sign * (rest / whole)), pack.unit()));
                rest %= whole;
            }
        }
        if (rest > 0 || parts.isEmpty()) {
            parts.add(new Part(new Quantity(sign * rest), baseUnit));
        }
        return parts;
    }

    /// `9箱19瓶`; with units in Latin letters `9 box 19 pc`. What is owed has one minus in front.
    public String words(Quantity quantity) {
        boolean spaced = !baseUnit.isEmpty() && baseUnit.codePointAt(0) < 0x80;
        StringBuilder words = new StringBuilder(quantity.isNegative() ? "-" : "");
        for (Part part : split(quantity)) {
            words.append(spaced && words.length() > 1 ? " " : "")
                    .append(part.quantity().isNegative() ? part.quantity().negated() : part.quantity())
                    .append(spaced ? " " : "").append(part.unit());
        }
        return words.toString();
    }
}
