package org.suanpan.app.boot;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The headless robot of JavaFX 26 marks every press as a wish for a context menu; this sends it on as a plain press.
final class HeadlessFix {

    private HeadlessFix() {}

    static void install(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, e -> {
            if (!e.isPopupTrigger() || e.getButton() == MouseButton.SECONDARY) {
                return;
            }
            e.consume();
            Event.fireEvent(e.getTarget(), new MouseEvent(e.getSource(), e.getTarget(), e.getEventType(), e.getX(),
                    e.getY(), e.getScreenX(), e.getScreenY(), e.getButton(), e.getClickCount(), e.isShiftDown(),
                    e.isControlDown(), e.isAltDown(), e.isMetaDown(), e.isPrimaryButtonDown(),
                    e.isMiddleButtonDown(), e.isSecondaryButtonDown(), false, false, e.isStillSincePress(),
                    e.getPickResult()));
        });
    }
}
