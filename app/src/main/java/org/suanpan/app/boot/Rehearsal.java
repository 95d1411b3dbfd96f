package org.suanpan.app.boot;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/// A start that ends by itself after so many pictures (`-Dsuanpan.rehearse=60`): what a start-up cache is recorded from,
/// and how long a start takes is measured with.
final class Rehearsal {

    private static final String PROPERTY = "suanpan.rehearse";

    private Rehearsal() {}

    /// Does nothing in a start that is meant.
    static void endWhenSeen(Stage stage) {
        int pictures = Integer.getInteger(PROPERTY, 0);
        if (pictures > 0) {
            new AnimationTimer() {

                private int left = pictures;

                @Override
                public void handle(long now) {
                    left--;
                    if (left == 0) {
                        stop();
                        stage.close();
                    }
                }
            }.start();
        }
    }
}
