package org.suanpan.persistence.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.product.Bundles;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.Tracking;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.product.ItemMapper.ItemRow;

final class SqliteItems implements Items {

    private final Sessions sessions;

    SqliteItems(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Item get(ProductId id) {
        return sessions.read(s -> {
            ItemRow row = mapper(s).get(id);
            if (row == null) {
                throw new Rejected("product.unknown", id.value());
            }
            Map<String, Long> units = new HashMap<>();
            mapper(s).units(id).forEach(unit -> units.put(unit.unit(), unit.factor()));
            List<Item.Component> components = row.kind() == ProductTraits.Kind.BUNDLE
                    ? mapper(s).components(id)
                    : List.of();
            return new Item(id, row.code(), row.name(), row.unit(), row.traits(), units, components);
        });
    }

    @Override
    public Optional<Scanned> byBarcode(String barcode) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).byBarcode(barcode)));
    }

    @Override
    public void keepTraits(ProductId id, ProductTraits traits, long version) {
        Item item = get(id);
        boolean begins = traits.tracking().mode() == Tracking.Mode.SERIAL
                && item.traits().tracking().mode() != Tracking.Mode.SERIAL;
        if (begins && sessions.read(s -> mapper(s).onHand(id)) > 0) {
            throw new Rejected("product.tracking-with-stock", item.label());
        }
        sessions.write(Topic.PRODUCT, s -> {
            if (mapper(s).keepTraits(id, traits, version) == 0) {
                throw new Rejected("product.stale", get(id).name());
            }
            return id;
        });
    }

    @Override
    public void keepUnit(ProductId id, String unit, long factor) {
        sessions.write(Topic.PRODUCT, s -> {
            Item item = get(id);
            long known = item.factor(unit);
            if (known == factor) {
                return id;
            }
            if (unit.isBlank() || factor < 2 || unit.equals(item.baseUnit())) {
                throw new Rejected("product.unit-factor", item.label(), unit, factor);
            }
            if (known != 0 && mapper(s).unitUses(id, unit) > 0) {
                throw new Rejected("product.unit-used", item.label(), unit, known);
            }
            mapper(s).keepUnit(id, unit, factor);
            return id;
        });
    }

    @Override
    public void addBarcode(ProductId id, String unit, String barcode) {
        sessions.write(Topic.PRODUCT, s -> {
            byBarcode(barcode).filter(other -> !other.equals(new Scanned(id, unit))).ifPresent(other -> {
                throw new Rejected("product.barcode-taken", barcode, get(other.product()).label());
            });
            mapper(s).addBarcode(id, unit, barcode);
            return id;
        });
    }

    @Override
    public void addComponent(ProductId bundle, Item.Component component) {
        sessions.write(Topic.PRODUCT, s -> {
            Bundles.check(get(bundle).label(), bundle, component, this::get);
            mapper(s).addComponent(bundle, component);
            return bundle;
        });
    }

    private static ItemMapper mapper(SqlSession session) {
        return session.getMapper(ItemMapper.class);
    }
}
