package org.suanpan.app.kit;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;

/// A framed part of a page with its title; `aside` stands at the title's right.
public final class Card extends VBox {

    public Card(String title, Node content, Node... aside) {
        Style.on(this, Style.CARD);
        var head = Nodes.row(Style.CARD_HEAD, Nodes.label(title, Style.CARD_TITLE), Nodes.spacer());
        head.getChildren().addAll(aside);
        getChildren().addAll(head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
    }
}
