package org.suanpan.app.trade.unheard;

import java.util.Optional;

import org.suanpan.app.base.Preferences;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.Items.Scanned;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ScaleLabel;
import org.suanpan.core.product.ScaleMask;

/// Labels of the shop's scale: the goods they stand for, by their barcode or their code.
public final class ScaleScan {

    private final Preferences preferences;
    private final Items items;
    private final Coded coded;

    /// Finds a product by its code.
    public interface Coded {

        Optional<ProductId> find(String code);
    }

    /// The goods, and what their label says.
    public record Weighed(Item item, ScaleLabel label) {}

    public ScaleScan(Preferences preferences, Items items, Coded coded) {
        this.preferences = preferences;
        this.items = items;
        this.coded = coded;
    }

    /// Empty for a code that is no label, or whose goods nobody knows.
    public Optional<Weighed> read(String code) {
        return mask().read(code).flatMap(label -> product(label.item()).map(id -> new Weighed(items.get(id), label)));
    }

    private Optional<ProductId> product(String number) {
        return items.byBarcode(number).map(Scanned::product).or(() -> coded.find(number))
                .or(() -> coded.find(number.replaceFirst("^0+(?=.)", "")));
    }

    /// One that was changed by hand into something unreadable gives way to the usual one.
    private ScaleMask mask() {
        try {
            return new ScaleMask(preferences.get(Preferences.SCALE_MASK, ScaleMask.STANDARD.pattern()));
        } catch (Rejected unreadable) {
            return ScaleMask.STANDARD;
        }
    }
}
