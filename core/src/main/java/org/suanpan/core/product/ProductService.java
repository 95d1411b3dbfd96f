package org.suanpan.core.product;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.NextCode;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.product.ProductParts.Barcode;
import org.suanpan.core.product.ProductSheet.Naming;
import org.suanpan.core.product.ProductSheet.Unit;

/// Keeps products with everything that belongs to them.
public final class ProductService implements ProductKeeping {

    private static final int NEWEST = 50;

    private final UnitOfWork unitOfWork;
    private final Products products;
    private final Items items;
    private final ProductParts parts;
    private final SheetPrices prices;

    public ProductService(UnitOfWork unitOfWork, Products products, Items items, ProductParts parts, SheetPrices prices) {
        this.unitOfWork = unitOfWork;
        this.products = products;
        this.items = items;
        this.parts = parts;
        this.prices = prices;
    }

    @Override
    public ProductSheet sheet(ProductId id) {
        Product product = products.get(id);
        Item item = items.get(id);
        List<Barcode> barcodes = parts.barcodes(id);
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(product.unit(), 1, codes(barcodes, "", product.unit())));
        Packs.of(product.unit(), item.units()).packs().reversed()
                .forEach(pack -> units.add(new Unit(pack.unit(), pack.factor(), codes(barcodes, pack.unit(), pack.unit()))));
        return new ProductSheet(id, product.version(), new Naming(product.code(), product.name(), product.spec(),
                product.category(), product.brand()), item.traits(), product.referenceCost(), product.minimum(), units,
                parts.components(id), parts.shelves(id), prices.of(id));
    }

    private static List<String> codes(List<Barcode> barcodes, String unit, String alsoCalled) {
        return barcodes.stream().filter(b -> b.unit().equals(unit) || b.unit().equals(alsoCalled)).map(Barcode::code).toList();
    }

    @Override
    public ProductId save(ProductSheet sheet) {
        sheet.check();
        return unitOfWork.write(() -> saved(sheet));
    }

    private ProductId saved(ProductSheet sheet) {
        ProductId known = sheet.id();
        ProductId id = known == null ? added(sheet) : changed(known, sheet);
        Item before = items.get(id);
        checkKind(before, sheet);
        items.keepTraits(id, sheet.traits(), products.get(id).version());
        before.units().keySet().stream().filter(unit -> sheet.units().stream().noneMatch(u -> u.unit().equals(unit)))
                .forEach(unit -> parts.removeUnit(id, unit));
        List<Barcode> barcodes = new ArrayList<>();
        for (Unit unit : sheet.units()) {
            boolean base = unit == sheet.units().getFirst();
            if (!base) {
                items.keepUnit(id, unit.unit(), unit.factor());
            }
            unit.barcodes().forEach(code -> barcodes.add(new Barcode(base ? "" : unit.unit(), code)));
        }
        parts.keepBarcodes(id, barcodes);
        List<Item.Component> components = sheet.traits().kind() == ProductTraits.Kind.BUNDLE ? sheet.components() : List.of();
        components.forEach(component -> Bundles.check(sheet.naming().name(), id, component, items::get));
        parts.keepComponents(id, components);
        parts.keepShelves(id, sheet.shelves());
        prices.keep(id, sheet.prices());
        return id;
    }

    private ProductId added(ProductSheet sheet) {
        Naming naming = sheet.naming();
        String code = naming.code().isEmpty()
                ? NextCode.after(parts.newestCodes(NEWEST), parts::codesStarting)
                : naming.code();
        return products.add(product(new ProductId(0), code, sheet, null, 1));
    }

    /// The list price is set with the other prices, so that it is known since when it counts.
    private ProductId changed(ProductId id, ProductSheet sheet) {
        Product before = products.get(id);
        if (!before.unit().equals(sheet.baseUnit()) && parts.isUsed(id)) {
            throw new Rejected("product.base-unit-fixed", before.name(), before.unit());
        }
        String code = sheet.naming().code().isEmpty() ? before.code() : sheet.naming().code();
        products.update(product(id, code, sheet, before, sheet.version()));
        return id;
    }

    private static Product product(ProductId id, String code, ProductSheet sheet, @Nullable Product before, long version) {
        Naming naming = sheet.naming();
        return new Product(id, code, naming.name(), naming.spec(), naming.category(), naming.brand(), sheet.baseUnit(),
                before == null ? "" : before.barcode(), before == null ? null : before.price(), sheet.referenceCost(),
                sheet.minimum(), version);
    }

    /// What has moved as goods stays goods: its stock would be lost sight of.
    private void checkKind(Item before, ProductSheet sheet) {
        if (before.traits().kind() == sheet.traits().kind()) {
            return;
        }
        if (parts.isUsed(before.id())) {
            throw new Rejected("product.kind-fixed", before.label());
        }
        if (parts.isComponent(before.id())) {
            throw new Rejected("product.kind-component", before.label());
        }
    }

    @Override
    public void addBarcode(ProductId id, String unit, String barcode) {
        unitOfWork.write(() -> {
            Item item = items.get(id);
            if (item.factor(unit) == 0) {
                throw new Rejected("product.unit-unknown", item.label(), unit);
            }
            items.addBarcode(id, unit.equals(item.baseUnit()) ? "" : unit, barcode.strip());
        });
    }

    @Override
    public int makeVariants(ProductId of, List<String> first, List<String> second) {
        List<String> wanted = Variants.words(first, second);
        return unitOfWork.write(() -> {
            ProductId base = parts.variantOf(of).orElse(of);
            ProductSheet sheet = sheet(base);
            if (sheet.traits().kind() != ProductTraits.Kind.GOODS) {
                throw new Rejected("product.variants-goods", sheet.naming().name());
            }
            List<String> missing = new ArrayList<>(wanted);
            missing.removeAll(parts.variants(base));
            for (String words : missing) {
                String code = NextCode.after(List.of(sheet.naming().code() + "-00"), parts::codesStarting);
                parts.markVariant(saved(Variants.sheet(sheet, code, words)), base, words);
            }
            return missing.size();
        });
    }

    @Override
    public void stop(ProductId id, boolean stopped) {
        unitOfWork.write(() -> {
            items.keepTraits(id, items.get(id).traits().stopped(stopped), products.get(id).version());
        });
    }

    @Override
    public void remove(ProductId id) {
        unitOfWork.write(() -> parts.remove(id));
    }
}
