package org.suanpan.app.product;

import java.util.List;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Finder;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;

/// Makes the product list, the cards and forms of products, and finds products for the palette.
public final class ProductScreens implements Finder {

    private final Desk desk;
    private final Dialogs dialogs;
    private final ProductPorts ports;

    public ProductScreens(Desk desk, Dialogs dialogs, ProductPorts ports) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.ports = ports;
        desk.navigator().register(Screen.Products.class, this::list);
        desk.navigator().register(Screen.ProductCard.class, screen -> card((Screen.ProductCard) screen));
        desk.navigator().register(Screen.ProductForm.class, screen -> form((Screen.ProductForm) screen));
    }

    @Override
    public char sign() {
        return '$';
    }

    @Override
    public List<Found> find(String text, boolean certain, int limit) {
        return ports.queries().find(text, limit).stream().map(p -> new Found(
                p.spec().isBlank() ? p.name() : p.name() + " " + p.spec(),
                p.isStopped() ? p.code() + "  " + desk.text().of("product.stopped") : p.code() + "  " + p.onHandWords(),
                MaterialDesignP.PACKAGE_VARIANT_CLOSED, new Screen.ProductCard(p.id()))).toList();
    }

    private OpenTab list(Screen screen) {
        ProductsViewModel model = new ProductsViewModel(desk, ports.queries());
        return new OpenTab(screen, desk.text().live("product.products"), MaterialDesignP.PACKAGE_VARIANT_CLOSED,
                "product.help", () -> new ProductsView(model, ports.shelves().thumbnails()))
                .live(model.list().live()).selection(model.selection()).onAccept(model::preset);
    }

    private OpenTab card(Screen.ProductCard screen) {
        ProductCardViewModel model = new ProductCardViewModel(desk, ports, screen);
        return new OpenTab(screen, model.title(), MaterialDesignP.PACKAGE_VARIANT_CLOSED, "product.card.help",
                () -> new ProductCardView(model, dialogs)).live(model.content(), model.shelf().files());
    }

    private OpenTab form(Screen.ProductForm screen) {
        ProductFormViewModel model = new ProductFormViewModel(desk, ports, screen);
        return new OpenTab(screen, desk.text().live(screen.product() == null ? "product.new" : "product.edit"),
                MaterialDesignP.PACKAGE_VARIANT_PLUS, "product.form.help", () -> new ProductFormView(model));
    }
}
