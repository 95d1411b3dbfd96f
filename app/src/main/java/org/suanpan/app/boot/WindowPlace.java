package org.suanpan.app.boot;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Preferences;
import org.suanpan.app.base.Screen;
import org.suanpan.core.party.CustomerId;

/// Remembers where the window stood and what was open in it.
final class WindowPlace {

    static final double LEAST_WIDTH = 1024;
    static final double LEAST_HEIGHT = 640;
    private static final int WIDE = 1366;
    private static final int HIGH = 768;
    // On a screen no higher than this a first start takes all of it.
    private static final double SMALL_SCREEN = 800;

    private final Preferences preferences;

    WindowPlace(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Puts the window where it was; a place that is on no screen any more is corrected to the first screen.
    void restore(Stage stage) {
        List<Rectangle2D> screens = javafx.stage.Screen.getScreens().stream()
                .map(javafx.stage.Screen::getVisualBounds).toList();
        Rectangle2D main = javafx.stage.Screen.getPrimary().getVisualBounds();
        double width = preferences.get("window.width", WIDE);
        double height = preferences.get("window.height", HIGH);
        int x = preferences.get("window.x", Integer.MIN_VALUE);
        int y = preferences.get("window.y", Integer.MIN_VALUE);
        stage.setMinWidth(Math.min(LEAST_WIDTH, main.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, main.getHeight()));
        Rectangle2D wanted = corrected(new Rectangle2D(x, y, Math.max(width, 1), Math.max(height, 1)), screens, main);
        stage.setX(wanted.getMinX());
        stage.setY(wanted.getMinY());
        stage.setWidth(wanted.getWidth());
        stage.setHeight(wanted.getHeight());
        boolean first = x == Integer.MIN_VALUE;
        stage.setMaximized(Boolean.parseBoolean(preferences.get("window.maximised",
                String.valueOf(first && main.getHeight() <= SMALL_SCREEN))));
    }

    /// `wanted`, when enough of its title bar can be seen on some screen; else centred on `main`.
    static Rectangle2D corrected(Rectangle2D wanted, List<Rectangle2D> screens, Rectangle2D main) {
        boolean seen = screens.stream().anyMatch(s -> s.contains(wanted.getMinX() + 40, wanted.getMinY() + 10)
                && s.contains(wanted.getMinX() + Math.min(wanted.getWidth(), 200) - 1, wanted.getMinY() + 10));
        if (seen) {
            return wanted;
        }
        double width = Math.min(wanted.getWidth(), main.getWidth());
        double height = Math.min(wanted.getHeight(), main.getHeight());
        return new Rectangle2D(main.getMinX() + (main.getWidth() - width) / 2,
                main.getMinY() + (main.getHeight() - height) / 2, width, height);
    }

    void keep(Stage stage, List<Screen> open) {
        preferences.set("window.maximised", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            preferences.set("window.x", String.valueOf((int) stage.getX()));
            preferences.set("window.y", String.valueOf((int) stage.getY()));
            preferences.set("window.width", String.valueOf((int) stage.getWidth()));
            preferences.set("window.height", String.valueOf((int) stage.getHeight()));
        }
        preferences.set("window.tabs", open.stream().map(Screen::key).collect(Collectors.joining(" ")));
    }

    /// The screens that were open besides the first page.
    List<Screen> tabs() {
        return Arrays.stream(preferences.get("window.tabs", "").split(" ")).map(WindowPlace::screen)
                .filter(Objects::nonNull).toList();
    }

    private static @Nullable Screen screen(String key) {
        return switch (key) {
            case "Customers" -> Screen.Customers.ALL;
            case "Suppliers" -> new Screen.Suppliers();
            case "Segments" -> new Screen.Segments();
            case "Sales" -> Screen.Sales.ALL;
            case "Papers-SALES" -> new Screen.Papers(Screen.Papers.Room.SALES);
            case "Papers-PURCHASES" -> new Screen.Papers(Screen.Papers.Room.PURCHASES);
            case "Papers-STOCK" -> new Screen.Papers(Screen.Papers.Room.STOCK);
            case "Papers-MONEY" -> new Screen.Papers(Screen.Papers.Room.MONEY);
            case "Accounts" -> new Screen.Accounts();
            case "Import" -> Screen.Import.EMPTY;
            case "Reports" -> new Screen.Reports();
            case "Settings" -> new Screen.Settings();
            default -> key.matches("Card-\\d{1,18}")
                    ? new Screen.Card(new CustomerId(Long.parseLong(key.substring("Card-".length())))) : null;
        };
    }
}
