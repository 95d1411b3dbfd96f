package org.suanpan.app.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.staff.Right;

/// Shop name, the way back, the search box, and what is always at hand.
final class TopBar extends HBox {

    private final Button search;

    TopBar(ShellViewModel model) {
        Style.on(this, Style.TOP_BAR);
        Text text = model.desk().text();
        var navigator = model.desk().navigator();
        Label shop = Nodes.id(Nodes.label("", Style.SHOP_NAME), "shop-name");
        model.info().value().subscribe(info -> shop.setText(info == null || info.shopName().isBlank()
                ? text.of("shell.program") : info.shopName()));
        Button back = Nodes.iconButton(MaterialDesignA.ARROW_LEFT, text.of("shell.back") + "  Alt+←",
                navigator::back);
        Button forward = Nodes.iconButton(MaterialDesignA.ARROW_RIGHT, text.of("shell.forward") + "  Alt+→",
                navigator::forward);
        search = Nodes.button(text.of("shell.search"), MaterialDesignM.MAGNIFY, model.palette()::show,
                Style.SEARCH_BOX);
        search.setId("search-box");
        Label keys = Nodes.label("Ctrl+K", Style.KEYCAP);
        keys.setMinWidth(USE_PREF_SIZE);
        HBox content = Nodes.row(Style.ROW, Nodes.icon(MaterialDesignM.MAGNIFY),
                Nodes.label(text.of("shell.search"), Style.SEARCH_HINT), Nodes.spacer(), keys);
        search.setText("");
        search.setAccessibleText(text.of("shell.search"));
        search.setGraphic(content);
        content.prefWidthProperty().bind(search.widthProperty().subtract(26));
        Button bringIn = Nodes.button(text.of("shell.import"), MaterialDesignI.IMPORT,
                () -> navigator.open(Screen.Import.EMPTY));
        Nodes.showIf(bringIn, model.desk().here().allows(Right.SETTINGS));
        Button eye = Nodes.iconButton(MaterialDesignE.EYE_OUTLINE, text.of("shell.cover-cost") + "  Ctrl+H",
                () -> model.desk().figures().costCovered().set(!model.desk().figures().costCovered().get()));
        eye.setId("cover-cost");
        model.desk().figures().costCovered().subscribe(covered -> {
            eye.setGraphic(Nodes.icon(covered ? MaterialDesignE.EYE_OFF_OUTLINE : MaterialDesignE.EYE_OUTLINE));
            eye.pseudoClassStateChanged(Style.ON, covered);
        });
        Button help = Nodes.iconButton(MaterialDesignH.HELP_CIRCLE_OUTLINE, text.of("shell.help") + "  F1",
                () -> model.help().set(!model.help().get()));
        Button who = Nodes.id(Nodes.button(model.desk().here().name(), MaterialDesignA.ACCOUNT_OUTLINE, model::switchPerson), "who-is-here");
        who.setTooltip(new javafx.scene.control.Tooltip(text.of("staff.switch") + "  Ctrl+Shift+H"));
        Nodes.showIf(who, !model.desk().here().name().isEmpty());
        getChildren().addAll(shop, back, forward, Nodes.spacer(), search, Nodes.spacer(), bringIn, eye, who, help);
    }

    void focusSearch() {
        search.requestFocus();
    }
}
