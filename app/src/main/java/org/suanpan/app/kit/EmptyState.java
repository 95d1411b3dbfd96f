package org.suanpan.app.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.Ikon;

import org.suanpan.app.base.Style;

/// Stands where there is nothing yet: a sentence about what belongs here and how to get it.
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String sentence, Node... actions) {
        Style.on(this, Style.EMPTY_STATE);
        Label words = Nodes.paragraph(sentence, Style.EMPTY_TEXT);
        words.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Style.on(Nodes.icon(icon), Style.EMPTY_ICON), words);
        if (actions.length > 0) {
            getChildren().add(Nodes.row(Style.ROW, actions));
        }
    }
}
