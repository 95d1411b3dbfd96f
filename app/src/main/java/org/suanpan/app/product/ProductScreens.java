package org.suanpan.app.product;

import java.util.List;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Finder;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.product.ProductQueries;

/// Makes the product list, and finds products for the palette.
public final class ProductScreens implements Finder {

    private final Desk desk;
    private final ProductQueries products;

    public ProductScreens(Desk desk, ProductQueries products) {
        this.desk = desk;
        this.products = products;
        desk.navigator().register(Screen.Products.class, this::list);
    }

    @Override
    public List<Found> find(String text, int limit) {
        return products.find(text, limit).stream().map(p -> new Found(
                p.spec().isBlank() ? p.name() : p.name() + " " + p.spec(),
                p.isStopped() ? p.code() + "  " + desk.text().of("product.stopped") : p.code() + "  " + p.onHandWords(),
                MaterialDesignP.PACKAGE_VARIANT_CLOSED, new Screen.Products(p.code(), false))).toList();
    }

    private OpenTab list(Screen screen) {
        ProductsViewModel model = new ProductsViewModel(desk, products);
        return new OpenTab(screen, desk.text().live("product.products"), MaterialDesignP.PACKAGE_VARIANT_CLOSED,
                "product.help", () -> new ProductsView(model))
                .live(model.list().live()).selection(model.selection()).onAccept(model::preset);
    }
}
