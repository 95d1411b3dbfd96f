package org.suanpan.app.shell;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Navigator;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Tab;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// One tab for each open screen. A middle click closes.
final class TabStrip extends HBox {

    private final Navigator navigator;
    private final Text text;
    private final Map<Tab, Node> heads = new HashMap<>();

    TabStrip(Navigator navigator, Text text) {
        this.navigator = navigator;
        this.text = text;
        Style.on(this, Style.TAB_STRIP);
        setId("tabs");
        setMinWidth(0);
        navigator.tabs().subscribe(this::refresh);
        navigator.current().subscribe(_ -> mark());
        refresh();
    }

    private void refresh() {
        heads.keySet().retainAll(navigator.tabs());
        getChildren().setAll(navigator.tabs().stream().map(t -> heads.computeIfAbsent(t, this::head)).toList());
        mark();
    }

    private void mark() {
        heads.forEach((tab, head) -> head.pseudoClassStateChanged(Style.ON, tab == navigator.current().get()));
    }

    private Node head(Tab tab) {
        var words = Nodes.label("");
        words.textProperty().bind(tab.title());
        words.setMinWidth(tab.screen() instanceof Screen.Home ? USE_PREF_SIZE : 0);
        HBox head = Nodes.row(Style.TAB, Nodes.icon(tab.icon()), words);
        head.setAccessibleRole(AccessibleRole.TAB_ITEM);
        head.accessibleTextProperty().bind(tab.title());
        if (!(tab.screen() instanceof Screen.Home)) {
            Button close = Nodes.iconButton(MaterialDesignC.CLOSE, text.of("shell.tab.close"),
                    () -> navigator.close(tab));
            Style.on(close, Style.TAB_CLOSE).setFocusTraversable(false);
            head.getChildren().add(close);
        }
        head.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                navigator.close(tab);
            } else if (event.getButton() == MouseButton.PRIMARY) {
                navigator.show(tab);
            }
        });
        return head;
    }
}
