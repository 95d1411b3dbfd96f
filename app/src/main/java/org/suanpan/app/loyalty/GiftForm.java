package org.suanpan.app.loyalty;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.trade.DocumentQueries.Goods;

/// A gift of the catalogue as it is typed: a new one, or one that is changed.
final class GiftForm {

    private final Desk desk;
    private final Loyalty loyalty;
    private final Deeds deeds;
    private final ObjectProperty<@Nullable GiftItem> changed = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Goods> product = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty points = new SimpleStringProperty("");
    private final StringProperty stock = new SimpleStringProperty("");
    private final StringProperty limit = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");

    GiftForm(Desk desk, Loyalty loyalty) {
        this.desk = desk;
        this.loyalty = loyalty;
        deeds = new Deeds(desk);
        product.addListener((_, _, goods) -> {
            if (goods != null && name.get().isBlank()) {
                name.set(goods.name());
            }
        });
    }

    Deeds deeds() {
        return deeds;
    }

    /// The one that is changed; null = a new one.
    ObjectProperty<@Nullable GiftItem> changed() {
        return changed;
    }

    ObjectProperty<@Nullable Goods> product() {
        return product;
    }

    StringProperty name() {
        return name;
    }

    StringProperty points() {
        return points;
    }

    StringProperty stock() {
        return stock;
    }

    StringProperty limit() {
        return limit;
    }

    StringProperty value() {
        return value;
    }

    void begin(@Nullable GiftItem gift) {
        changed.set(gift);
        Goods goods = gift == null || gift.product() == null ? null
                : new Goods(gift.product(), "", gift.productName(), "", "", null, Quantity.ZERO);
        name.set(gift == null ? "" : gift.name());
        product.set(goods);
        points.set(gift == null ? "" : String.valueOf(gift.points()));
        stock.set(gift == null ? "" : String.valueOf(gift.stock()));
        limit.set(gift == null || gift.perCustomer() == null ? "" : String.valueOf(gift.perCustomer()));
        value.set(gift == null ? "" : gift.value().toString());
    }

    void save() {
        GiftItem before = changed.get();
        keep(before != null && before.stopped());
    }

    /// Stops giving the gift, or gives it again.
    void stop(GiftItem gift) {
        begin(gift);
        keep(!gift.stopped());
    }

    private void keep(boolean stopped) {
        deeds.run(() -> {
            GiftItem before = changed.get();
            Goods goods = product.get();
            GiftItem gift = new GiftItem(before == null ? 0 : before.id(), name.get(), goods == null ? null : goods.id(), "",
                    Deeds.whole(points.get(), 0), Deeds.whole(stock.get(), 0), limit.get().isBlank() ? null : Deeds.small(limit.get(), 0),
                    Deeds.money(value.get()), stopped, 0);
            gift.check();
            return () -> {
                loyalty.keep(gift, Actor.OWNER);
                return desk.text().of("loyalty.gift-kept", gift.name());
            };
        }, () -> begin(null));
    }
}
