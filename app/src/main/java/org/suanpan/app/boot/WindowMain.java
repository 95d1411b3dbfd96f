package org.suanpan.app.boot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

import org.suanpan.app.base.JsonPreferences;
import org.suanpan.app.base.SingleInstance;
import org.suanpan.app.base.Toolkit;

/// Starts the program with a window. Must not be an `Application` itself: the class path is checked for JavaFX
/// otherwise.
public final class WindowMain {

    private WindowMain() {}

    /// Shows the window and returns; the program ends with it. When a window on this data file is open already, that
    /// one comes to the front, with `file` if it is not empty.
    public static void launch(WindowStart start, String file) {
        AtomicReference<ShopWindow> window = new AtomicReference<>();
        Optional<SingleInstance> first = SingleInstance.claim(JsonPreferences.folder(), start.store(), file,
                message -> Optional.ofNullable(window.get()).ifPresent(w -> w.recall(message)));
        first.ifPresent(claim -> Toolkit.start(() -> {
            Stage stage = new Stage();
            ShopWindow opened = new ShopWindow(stage, start);
            window.set(opened);
            stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_HIDDEN, _ -> claim.close());
            opened.show();
            Rehearsal.endWhenSeen(stage);
            if (!file.isEmpty()) {
                opened.recall(file);
            }
        }));
    }

    /// Shows files with the desktop's own programs.
    public static Consumer<Path> desktop() {
        return file -> services().showDocument(file.toUri().toString());
    }

    // JavaFX gives its host services to an Application only.
    private static HostServices services() {
        return new Application() {
            @Override
            public void start(Stage stage) {
                throw new IllegalStateException("never launched");
            }
        }.getHostServices();
    }
}
