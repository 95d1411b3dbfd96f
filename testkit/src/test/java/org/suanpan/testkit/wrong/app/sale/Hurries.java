package org.suanpan.testkit.wrong.app.sale;

import javafx.application.Platform;

/// Breaks R11.
public final class Hurries {

    void later(Runnable work) {
        Platform.runLater(work);
    }
}
