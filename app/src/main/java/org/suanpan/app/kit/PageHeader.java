package org.suanpan.app.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.suanpan.app.base.Style;

/// Title at the left, what can be done with the page at the right; the primary action comes last.
public final class PageHeader extends HBox {

    private final Label subtitle = Nodes.label("", Style.PAGE_SUBTITLE);

    public PageHeader(String title, Node... actions) {
        Style.on(this, Style.PAGE_HEADER);
        Label words = Nodes.label(title, Style.PAGE_TITLE);
        words.setMinWidth(USE_PREF_SIZE);
        HBox right = Nodes.row(Style.ACTIONS, actions);
        right.setMinWidth(USE_PREF_SIZE);
        subtitle.setMinWidth(0);
        getChildren().addAll(words, subtitle, Nodes.spacer(), right);
    }

    public PageHeader subtitle(ObservableValue<String> words) {
        subtitle.textProperty().bind(words);
        return this;
    }
}
