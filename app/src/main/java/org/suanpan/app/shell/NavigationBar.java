package org.suanpan.app.shell;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Navigator;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// The groups at the left; only icons when it is folded.
final class NavigationBar extends VBox {

    private final Map<NavItem, Button> buttons = new HashMap<>();
    private final Button fold;

    NavigationBar(ShellViewModel model) {
        Style.on(this, Style.NAV);
        setId("navigation");
        Text text = model.desk().text();
        Navigator navigator = model.desk().navigator();
        int number = 1;
        for (NavItem item : model.items()) {
            String words = text.of(item.words());
            Button button = Nodes.button(words, item.icon(), () -> navigator.open(item.screen()), Style.NAV_ITEM);
            button.setId("nav-" + item.screen().key());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.setTooltip(new Tooltip(item.isNumbered() && number < 10 ? words + "  Alt+" + number++ : words));
            buttons.put(item, button);
            getChildren().add(button);
        }
        fold = Nodes.button(text.of("shell.fold"), MaterialDesignC.CHEVRON_DOUBLE_LEFT,
                () -> model.folded().set(!model.folded().get()), Style.NAV_ITEM);
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setMinWidth(0);
        fold.setTooltip(new Tooltip("Ctrl+B"));
        VBox foot = Nodes.column(Style.NAV_FOOT, fold);
        VBox filler = new VBox();
        Nodes.grow(filler);
        getChildren().addAll(filler, foot);
        navigator.current().subscribe(tab -> buttons.forEach((item, button) -> button.pseudoClassStateChanged(Style.ON,
                tab != null && belongs(tab.screen().key(), item.screen().key()))));
    }

    void folded(boolean on) {
        pseudoClassStateChanged(Style.COMPACT, on);
        ContentDisplay display = on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        buttons.values().forEach(button -> button.setContentDisplay(display));
        fold.setContentDisplay(display);
        fold.setGraphic(Nodes.icon(on ? MaterialDesignC.CHEVRON_DOUBLE_RIGHT : MaterialDesignC.CHEVRON_DOUBLE_LEFT));
    }

    void focusCurrent() {
        buttons.values().stream().filter(b -> b.getPseudoClassStates().contains(Style.ON)).findFirst()
                .orElse(fold).requestFocus();
    }

    // A card lies in the group of its list, a ledger and the stock's documents in that of the stock.
    private static boolean belongs(String open, String item) {
        return open.equals(item) || open.startsWith("Card-") && item.equals("Customers")
                || open.startsWith("SupplierCard-") && item.equals("Suppliers")
                || open.startsWith("Product") && item.equals("Products")
                || (open.startsWith("StockLedger-") || open.equals("Papers-STOCK")) && item.equals("Stock");
    }
}
