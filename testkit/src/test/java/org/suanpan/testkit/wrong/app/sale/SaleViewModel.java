package org.suanpan.testkit.wrong.app.sale;

import javafx.scene.control.Label;

/// Breaks R6.
public final class SaleViewModel {

    String text(Label label) {
        return label.getText();
    }
}
