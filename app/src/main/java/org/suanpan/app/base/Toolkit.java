package org.suanpan.app.base;

import javafx.application.Platform;

/// Starts JavaFX without an `Application` class of its own, so that nothing has to be handed over in static fields.
public final class Toolkit {

    private Toolkit() {}

    /// Runs `first` on the window's thread once the toolkit is up; returns at once. The program ends with its last
    /// window.
    public static void start(Runnable first) {
        Platform.startup(first);
    }
}
