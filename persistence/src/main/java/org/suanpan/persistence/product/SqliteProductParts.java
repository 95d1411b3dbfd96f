package org.suanpan.persistence.product;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductParts;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.product.ItemMapper.ItemRow;

final class SqliteProductParts implements ProductParts {

    private final Sessions sessions;

    SqliteProductParts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Barcode> barcodes(ProductId id) {
        return sessions.read(s -> mapper(s).barcodes(id));
    }

    @Override
    public void keepBarcodes(ProductId id, List<Barcode> barcodes) {
        if (barcodes.equals(barcodes(id))) {
            return;
        }
        sessions.write(Topic.PRODUCT, s -> {
            for (Barcode barcode : barcodes) {
                Items.Scanned other = mapper(s).other(id, barcode.code());
                if (other != null) {
                    throw new Rejected("product.barcode-taken", barcode.code(), label(s, other.product()));
                }
            }
            mapper(s).removeBarcodes(id);
            barcodes.forEach(barcode -> mapper(s).addBarcode(id, barcode));
            mapper(s).keepMainBarcode(id, barcodes.stream().filter(b -> b.unit().isEmpty()).map(Barcode::code).findFirst()
                    .orElse(""));
            return id;
        });
    }

    @Override
    public void removeUnit(ProductId id, String unit) {
        sessions.write(Topic.PRODUCT, s -> {
            ItemMapper items = s.getMapper(ItemMapper.class);
            if (items.unitUses(id, unit) > 0) {
                long factor = items.units(id).stream().filter(u -> u.unit().equals(unit)).findFirst().orElseThrow().factor();
                throw new Rejected("product.unit-used", label(s, id), unit, factor);
            }
            mapper(s).removeUnit(id, unit);
            return id;
        });
    }

    @Override
    public List<Item.Component> components(ProductId id) {
        return sessions.read(s -> mapper(s).components(id));
    }

    @Override
    public void keepComponents(ProductId id, List<Item.Component> components) {
        if (components.equals(components(id))) {
            return;
        }
        sessions.write(Topic.PRODUCT, s -> {
            mapper(s).removeComponents(id);
            components.forEach(component -> mapper(s).addComponent(id, component));
            return id;
        });
    }

    @Override
    public List<ProductSheet.Shelf> shelves(ProductId id) {
        return sessions.read(s -> mapper(s).shelves(id));
    }

    @Override
    public void keepShelves(ProductId id, List<ProductSheet.Shelf> shelves) {
        if (shelves.equals(shelves(id))) {
            return;
        }
        sessions.write(Topic.PRODUCT, s -> {
            mapper(s).removeShelves(id);
            shelves.forEach(shelf -> mapper(s).addShelf(id, shelf));
            return id;
        });
    }

    @Override
    public Optional<ProductId> variantOf(ProductId id) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).variantOf(id)));
    }

    @Override
    public List<String> variants(ProductId of) {
        return sessions.read(s -> mapper(s).variants(of));
    }

    @Override
    public void markVariant(ProductId id, ProductId of, String words) {
        sessions.write(Topic.PRODUCT, s -> {
            mapper(s).markVariant(id, of, words);
            return id;
        });
    }

    @Override
    public boolean isUsed(ProductId id) {
        return sessions.read(s -> mapper(s).uses(id).isTraded());
    }

    @Override
    public boolean isComponent(ProductId id) {
        return sessions.read(s -> mapper(s).uses(id).bundles() > 0);
    }

    @Override
    public List<String> newestCodes(int limit) {
        return sessions.read(s -> mapper(s).newestCodes(limit));
    }

    /// `like` takes small and capital letters for the same; codes do not.
    @Override
    public List<String> codesStarting(String lead) {
        String starts = lead.isBlank() ? "%" : Like.startingWith(lead);
        return sessions.read(s -> mapper(s).codesStarting(starts)).stream().filter(code -> code.startsWith(lead)).toList();
    }

    @Override
    public void remove(ProductId id) {
        sessions.write(Topic.PRODUCT, s -> {
            String label = label(s, id);
            if (mapper(s).uses(id).isNamed()) {
                throw new Rejected("product.used", label);
            }
            mapper(s).removeBarcodes(id);
            mapper(s).removeUnits(id);
            mapper(s).removeComponents(id);
            mapper(s).removeShelves(id);
            mapper(s).removePrices(id);
            mapper(s).remove(id);
            return id;
        });
    }

    private static String label(SqlSession session, ProductId id) {
        ItemRow row = session.getMapper(ItemMapper.class).get(id);
        if (row == null) {
            throw new Rejected("product.unknown", id.value());
        }
        return row.code() + " " + row.name();
    }

    private static PartMapper mapper(SqlSession session) {
        return session.getMapper(PartMapper.class);
    }
}
