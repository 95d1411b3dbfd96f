package org.suanpan.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Navigator;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Tab;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// One tab for each open screen. A middle click closes. Where the width does not do for all with readable titles, those
/// that are left out stand in a menu at the end; the one in front is never left out.
final class TabStrip extends HBox {

    // Of a tab in em: icon, gaps and the cross; what it needs at most before others are left out; the menu's button.
    private static final double AROUND = 5.9;
    private static final double ENOUGH = 10;
    private static final double MENU = 5;
    // The strip's own edges in em.
    private static final double EDGES = 1.2;

    private final Navigator navigator;
    private final Text text;
    private final Map<Tab, Node> heads = new HashMap<>();
    private final MenuButton more = Nodes.id(new MenuButton(), "more-tabs");
    private final Label measure = Nodes.label("");

    TabStrip(Navigator navigator, Text text) {
        this.navigator = navigator;
        this.text = text;
        Style.on(this, Style.TAB_STRIP);
        setId("tabs");
        setMinWidth(0);
        more.setMinWidth(USE_PREF_SIZE);
        more.setFocusTraversable(false);
        more.setAccessibleText(text.of("shell.tab.more"));
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().subscribe(_ -> refresh());
        navigator.tabs().subscribe(this::refresh);
        navigator.current().subscribe(_ -> refresh());
        widthProperty().subscribe(_ -> refresh());
        refresh();
    }

    private void refresh() {
        heads.keySet().retainAll(navigator.tabs());
        List<Tab> shown = fitting();
        List<Tab> left = navigator.tabs().stream().filter(tab -> !shown.contains(tab)).toList();
        List<Node> nodes = new ArrayList<>(shown.stream().map(t -> heads.computeIfAbsent(t, this::head)).toList());
        nodes.add(measure);
        if (!left.isEmpty()) {
            more.setText("+" + left.size());
            more.getItems().setAll(left.stream().map(this::item).toList());
            nodes.add(more);
        }
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
        heads.forEach((tab, head) -> head.pseudoClassStateChanged(Style.ON, tab == navigator.current().get()));
    }

    // From the first on, as many as find room; the one in front takes the last place if it would be left out.
    private List<Tab> fitting() {
        List<Tab> all = List.copyOf(navigator.tabs());
        double room = getWidth() - EDGES * em();
        if (room <= 0 || all.stream().mapToDouble(this::slot).sum() <= room) {
            return all;
        }
        Tab front = navigator.current().get();
        double free = room - MENU * em() - (front == null ? 0 : slot(front));
        List<Tab> shown = new ArrayList<>();
        for (Tab tab : all) {
            if (tab == front) {
                shown.add(tab);
            } else {
                free -= slot(tab);
                if (free >= 0) {
                    shown.add(tab);
                }
            }
        }
        return shown;
    }

    private double slot(Tab tab) {
        return AROUND * em() + titleWidth(tab);
    }

    // What of a title always stays readable: all of a short one.
    private double titleWidth(Tab tab) {
        javafx.scene.text.Text words = new javafx.scene.text.Text(tab.title().getValue());
        words.setFont(measure.getFont());
        return Math.ceil(Math.min((ENOUGH - AROUND) * em(), words.getLayoutBounds().getWidth()));
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private MenuItem item(Tab tab) {
        MenuItem item = new MenuItem(tab.title().getValue(), Nodes.icon(tab.icon()));
        item.setOnAction(_ -> navigator.show(tab));
        return item;
    }

    private Node head(Tab tab) {
        var words = Nodes.label("");
        words.textProperty().bind(tab.title());
        if (tab.screen() instanceof Screen.Home) {
            words.setMinWidth(USE_PREF_SIZE);
        } else {
            words.minWidthProperty().bind(Bindings.createDoubleBinding(() -> titleWidth(tab), tab.title(), measure.fontProperty()));
        }
        HBox head = Nodes.row(Style.TAB, Nodes.icon(tab.icon()), words);
        head.setAccessibleRole(AccessibleRole.TAB_ITEM);
        head.accessibleTextProperty().bind(tab.title());
        // A document is called by its number only once it was read: then fewer may find room.
        tab.title().addListener((_, _, _) -> refresh());
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
