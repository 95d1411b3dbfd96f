package org.suanpan.core.product;

import java.util.function.Function;

import org.suanpan.core.base.Rejected;

/// What a bundle may be made of: goods, each more than nothing, so that no bundle ever holds itself in any number of steps.
public final class Bundles {

    private Bundles() {}

    /// Refuses a component that is no component; `bundle` = the bundle's name for the sentence.
    public static void check(String bundle, ProductId id, Item.Component component, Function<ProductId, Item> items) {
        if (component.product().equals(id)) {
            throw new Rejected("product.bundle-in-itself", bundle);
        }
        Item item = items.apply(component.product());
        if (!component.quantity().isPositive()) {
            throw new Rejected("product.component-quantity", bundle, item.label(), component.quantity());
        }
        if (item.traits().kind() != ProductTraits.Kind.GOODS) {
            throw new Rejected("product.component-not-goods", bundle, item.label());
        }
    }
}
