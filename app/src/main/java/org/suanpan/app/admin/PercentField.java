package org.suanpan.app.admin;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/// A percentage that is saved by Enter and when it is left.
final class PercentField extends TextField {

    private static final int DIGITS = 5;

    PercentField(String id, StringProperty percent, Runnable save) {
        setId(id);
        setPrefColumnCount(DIGITS);
        setMaxWidth(USE_PREF_SIZE);
        textProperty().bindBidirectional(percent);
        setOnAction(_ -> save.run());
        focusedProperty().subscribe(focused -> {
            if (!focused && getScene() != null) {
                save.run();
            }
        });
    }
}
