package org.suanpan.testkit.wrong.app.sale;

import javafx.scene.Node;

/// Breaks R12.
public final class Paints {

    void red(Node node) {
        node.setStyle("-fx-background-color: red");
    }
}
