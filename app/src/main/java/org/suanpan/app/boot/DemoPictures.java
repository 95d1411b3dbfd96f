package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.suanpan.app.base.Png;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Toolkit;
import org.suanpan.app.base.Work;
import org.suanpan.core.party.CustomerFilter;

/// Draws the main screens of a shop into PNG files without any desktop. A machine that cannot draw (no fonts, no
/// FreeType) costs the pictures, nothing else.
final class DemoPictures {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPictures.class);

    private static final int PATIENCE_SECONDS = 90;

    private final ShopOpener opener;
    private final Clock clock;
    private final Path store;
    private final Path folder;
    private final List<Path> drawn = new ArrayList<>();
    private final Film film = new Film(e -> LOG.warn("a picture failed", e));

    private DemoPictures(ShopOpener opener, Clock clock, Path store, Path folder) {
        this.opener = opener;
        this.clock = clock;
        this.store = store;
        this.folder = folder;
    }

    /// The files drawn; must be called before any window is opened in this run.
    static List<Path> draw(ShopOpener opener, Clock clock, Path store, Path folder, Locale language) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        DemoPictures pictures = new DemoPictures(opener, clock, store, folder);
        CountDownLatch done = new CountDownLatch(1);
        try {
            Files.createDirectories(folder);
            Toolkit.start(() -> {
                Platform.setImplicitExit(false);
                pictures.start(language, done);
            });
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the pictures were not finished in {} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn("no pictures can be drawn here", e);
        }
        return List.copyOf(pictures.drawn);
    }

    private void start(Locale language, CountDownLatch done) {
        Stage stage = new Stage();
        Map<String, String> likings = new TreeMap<>(Map.of("theme", "LIGHT", "language", language.getLanguage(),
                "font-scale", "100", "window.width", "1366", "window.height", "768", "window.x", "0", "window.y", "0"));
        ShopWindow window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(likings), clock,
                folder.resolve("suanpan.log"), _ -> {}, Work::immediate));
        window.show();
        picture(stage, "home", () -> go(window, new Screen.Home()));
        picture(stage, "sales", () -> go(window, Screen.Sales.ALL));
        picture(stage, "customers", () -> go(window, Screen.Customers.ALL));
        picture(stage, "customer", () -> go(window, new Screen.Card(window.frame().shop().customers()
                .list(CustomerFilter.ALL, 0, 1).rows().getFirst().id())));
        picture(stage, "reports", () -> go(window, new Screen.Reports()));
        picture(stage, "import", () -> go(window, Screen.Import.EMPTY));
        picture(stage, "settings", () -> go(window, new Screen.Settings()));
        film.add(stage::hide);
        film.run(done::countDown);
    }

    private void picture(Stage stage, String name, Runnable set) {
        film.add(set);
        film.add(() -> {
            try {
                Path file = folder.resolve(name + ".png");
                Png.write(stage.getScene().snapshot(null), file);
                drawn.add(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void go(ShopWindow window, Screen screen) {
        window.frame().navigator().open(screen);
    }
}
