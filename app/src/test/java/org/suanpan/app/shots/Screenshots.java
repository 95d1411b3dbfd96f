package org.suanpan.app.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.suanpan.app.base.Preferences;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Work;
import org.suanpan.app.boot.ShopWindow;
import org.suanpan.app.boot.WindowStart;
import org.suanpan.core.party.CustomerId;

/// Draws every screen headless into PNG files: light and dark, Chinese and English, two widths, two font scales,
/// with data, without and in trouble. Arguments: folder, then words that must all be part of a picture's name.
public final class Screenshots {

    private static final int PULSES = 4;

    private record Look(String theme, String language, int width, int scale) {

        String name() {
            return "%s-%s-%d-%d".formatted(theme.toLowerCase(java.util.Locale.ROOT), language, width, scale);
        }
    }

    private record Picture(String name, Consumer<ShopWindow> set) {}

    private final Path folder;
    private final List<String> wanted;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private Stage stage;
    private ShopWindow window;

    private Screenshots(Path folder, List<String> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/shots");
        Files.createDirectories(folder);
        List<String> wanted = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        Screenshots shots = new Screenshots(folder, wanted);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            shots.plan();
            shots.run(done);
        });
        done.await();
        Platform.exit();
    }

    private void plan() {
        for (String theme : List.of("LIGHT", "DARK")) {
            for (String language : List.of("zh", "en")) {
                for (int width : new int[] {1366, 1093}) {
                    for (int scale : new int[] {100, 150}) {
                        look(new Look(theme, language, width, scale));
                    }
                }
            }
        }
    }

    private void look(Look look) {
        shop(look, "data", new DevShop(), List.of(
                new Picture("home", w -> w.frame().navigator().open(new Screen.Home())),
                new Picture("sales", w -> w.frame().navigator().open(Screen.Sales.ALL)),
                new Picture("sales-document", _ -> select("#sales-table", 3)),
                new Picture("customers", w -> w.frame().navigator().open(Screen.Customers.ALL)),
                new Picture("card", w -> w.frame().navigator().open(new Screen.Card(new CustomerId(2)))),
                new Picture("card-end", _ -> scrollDown("#customer-card")),
                new Picture("reports", w -> w.frame().navigator().open(new Screen.Reports())),
                new Picture("import", w -> w.frame().navigator().open(Screen.Import.EMPTY)),
                new Picture("import-look", w -> w.frame().navigator().open(
                        new Screen.Import(Path.of("/shop/2025年销售明细.xlsx")))),
                new Picture("import-tried", _ -> fire("#try-out")),
                new Picture("import-done", _ -> fire("#run-import")),
                new Picture("settings", w -> w.frame().navigator().open(new Screen.Settings())),
                new Picture("palette", w -> {
                    w.frame().navigator().open(new Screen.Home());
                    fire("#search-box");
                }),
                new Picture("help", w -> {
                    key(w, javafx.scene.input.KeyCode.ESCAPE);
                    key(w, javafx.scene.input.KeyCode.F1);
                })));
        shop(look, "empty", DevShop.empty(), List.of(
                new Picture("home", w -> w.frame().navigator().open(new Screen.Home())),
                new Picture("sales", w -> w.frame().navigator().open(Screen.Sales.ALL)),
                new Picture("customers", w -> w.frame().navigator().open(Screen.Customers.ALL)),
                new Picture("import", w -> w.frame().navigator().open(Screen.Import.EMPTY))));
        shop(look, "past", DevShop.past(), List.of(
                new Picture("home", w -> w.frame().navigator().open(new Screen.Home()))));
        shop(look, "trouble", DevShop.failing(), List.of(
                new Picture("home", w -> w.frame().navigator().open(new Screen.Home())),
                new Picture("dialog", _ -> {}),
                new Picture("start", w -> w.open(Path.of("/shop/locked.suanpan")))));
    }

    private void shop(Look look, String kind, DevShop shop, List<Picture> pictures) {
        List<Picture> drawn = pictures.stream().filter(p -> isWanted(name(look, kind, p))).toList();
        if (drawn.isEmpty()) {
            return;
        }
        steps.add(() -> open(look, shop));
        // Every picture is set up, because a later one may stand on an earlier one.
        for (Picture picture : pictures) {
            steps.add(() -> picture.set().accept(window));
            if (drawn.contains(picture)) {
                steps.add(() -> draw(name(look, kind, picture), "dialog".equals(picture.name())));
            }
        }
        steps.add(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static String name(Look look, String kind, Picture picture) {
        return look.name() + "-" + kind + "-" + picture.name();
    }

    private boolean isWanted(String name) {
        return wanted.stream().allMatch(name::contains);
    }

    private void open(Look look, DevShop shop) {
        Map<String, String> likings = new TreeMap<>(Map.of("theme", look.theme(), "language", look.language(),
                "font-scale", String.valueOf(look.scale()), "window.width", String.valueOf(look.width()),
                "window.height", "768", "window.x", "0", "window.y", "0"));
        Preferences preferences = new Preferences() {
            @Override
            public String get(String name, String otherwise) {
                return likings.getOrDefault(name, otherwise);
            }

            @Override
            public void set(String name, String value) {
                likings.put(name, value);
            }
        };
        stage = new Stage();
        window = new ShopWindow(stage, new WindowStart(shop.opener(), _ -> shop.file(), shop.file(), preferences,
                Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC), Path.of("suanpan.log"),
                _ -> {}, Work::immediate));
        window.show();
    }

    private void run(CountDownLatch done) {
        new AnimationTimer() {
            private int pulse;

            @Override
            public void handle(long now) {
                if (pulse++ % PULSES != 0) {
                    return;
                }
                Runnable step = steps.poll();
                if (step == null) {
                    stop();
                    done.countDown();
                    return;
                }
                try {
                    step.run();
                } catch (RuntimeException e) {
                    e.printStackTrace();
                }
            }
        }.start();
    }

    private void draw(String name, boolean dialog) {
        List<Window> windows = new ArrayList<>(Window.getWindows());
        Window front = dialog ? windows.getLast() : stage;
        try {
            Png.write(front.getScene().snapshot(null), folder.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void select(String table, int row) {
        ((TableView<?>) stage.getScene().lookup(table)).getSelectionModel().clearAndSelect(row);
    }

    private void scrollDown(String page) {
        ((ScrollPane) stage.getScene().lookup(page).lookup(".scroll-page")).setVvalue(1);
    }

    private void fire(String button) {
        ((javafx.scene.control.Button) stage.getScene().lookup(button)).fire();
    }

    private static void key(ShopWindow window, javafx.scene.input.KeyCode code) {
        var root = window.frame().root();
        var target = root.getScene().getFocusOwner() == null ? root : root.getScene().getFocusOwner();
        javafx.event.Event.fireEvent(target, new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
