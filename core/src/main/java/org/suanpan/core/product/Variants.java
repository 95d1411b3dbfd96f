package org.suanpan.core.product;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.product.ProductSheet.Naming;
import org.suanpan.core.product.ProductSheet.Unit;

/// One thing in several colours and sizes: each of them a product of its own.
public final class Variants {

    private static final int MOST = 300;

    private Variants() {}

    /// `红/M`, `红/L`, … in the order of a table; refuses nothing at all and more than anybody could mean.
    public static List<String> words(List<String> first, List<String> second) {
        List<String> across = clean(first);
        List<String> down = clean(second);
        List<String> words = new ArrayList<>();
        for (String one : across) {
            if (down.isEmpty()) {
                words.add(one);
            }
            down.forEach(other -> words.add(one + "/" + other));
        }
        if (words.isEmpty()) {
            throw new Rejected("product.variants-none");
        }
        if (words.size() > MOST) {
            throw new Rejected("product.variants-many", words.size(), MOST);
        }
        return words;
    }

    /// Barcodes and warehouse limits are not taken over: they belong to one thing each.
    static ProductSheet sheet(ProductSheet of, String code, String words) {
        Naming naming = of.naming();
        return new ProductSheet(null, 0, new Naming(code, naming.name(), (naming.spec() + " " + words).strip(), naming.category(),
                naming.brand()), of.traits(), of.referenceCost(), of.minimum(),
                of.units().stream().map(unit -> new Unit(unit.unit(), unit.factor(), List.of())).toList(), List.of(), List.of(),
                of.prices());
    }

    private static List<String> clean(List<String> typed) {
        return typed.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
