package org.suanpan.app.base;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// The look of every window: colours, font family, font scale. Changes take effect at once, everywhere.
public final class Theme {

    /// What the user chose.
    public enum Choice { LIGHT, DARK, SYSTEM }

    public static final List<Integer> SCALES = List.of(90, 100, 115, 130, 150);
    private static final int BASE_PIXELS = 13;
    private static final String FOLDER = "/org/suanpan/app/theme/";

    private final Preferences preferences;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final IntegerProperty scale = new SimpleIntegerProperty(100);
    private final List<Scene> scenes = new ArrayList<>();
    private final String family = Fonts.family();
    // The desktop outlives every window: held firmly, its listener would keep all that a closed window has shown.
    private final ChangeListener<ColorScheme> system = (_, _, _) -> dress();

    public Theme(Preferences preferences) {
        this.preferences = preferences;
        choice.set(chosen(preferences.get("theme", Choice.SYSTEM.name())));
        int kept = preferences.get("font-scale", 100);
        scale.set(SCALES.contains(kept) ? kept : 100);
        choice.subscribe(this::changed);
        scale.subscribe(this::changed);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(system));
    }

    public ObjectProperty<Choice> choice() {
        return choice;
    }

    /// Percent of the plain size.
    public IntegerProperty scale() {
        return scale;
    }

    /// The width in pixels of the plain size that `pixels` are worth at this scale.
    public double effective(double pixels) {
        return pixels * 100 / scale.get();
    }

    public void larger() {
        step(1);
    }

    public void smaller() {
        step(-1);
    }

    public boolean isDark() {
        return switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Dresses `scene` now and after every change.
    public void wear(Scene scene) {
        scenes.add(scene);
        dress();
    }

    /// The window of `scene` is gone.
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    /// A scene of its own in the light look at the plain size, for a picture that is sent away.
    public Scene pictured(Parent root) {
        Scene scene = new Scene(root);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(false, 100));
        return scene;
    }

    private void step(int by) {
        int at = SCALES.indexOf(scale.get()) + by;
        if (at >= 0 && at < SCALES.size()) {
            scale.set(SCALES.get(at));
        }
    }

    private void changed() {
        preferences.set("theme", choice.get().name());
        preferences.set("font-scale", String.valueOf(scale.get()));
        dress();
    }

    private void dress() {
        boolean dark = isDark();
        String base = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        List<String> sheets = sheets(dark, scale.get());
        for (Scene scene : scenes) {
            if (!scene.getStylesheets().equals(sheets)) {
                scene.getStylesheets().setAll(sheets);
                scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
            }
        }
    }

    private List<String> sheets(boolean dark, int percent) {
        return List.of(sheet(dark ? "tokens-dark" : "tokens-light"), font(percent), sheet("controls"),
                sheet("shell"), sheet("tables"), sheet("lists"), sheet("entry"), sheet("charts"), sheet("pages"));
    }

    // Family and sizes are known only at run time; a style sheet of a few rules carries them to pop-ups as well.
    // Icons take whole pixels here: em would count from an icon's own size and grow with every pass.
    private String font(int percent) {
        double size = BASE_PIXELS * percent / 100.0;
        String rules = ".root { -fx-font-family: \"%s\"; -fx-font-size: %spx; }".formatted(family, size)
                + icon("", size, 1.3) + icon(".status-bar ", size, 1.1) + icon(".tab-close ", size, 1)
                + icon(".empty-icon", size, 3.7) + icon(".failure-icon", size, 2.8);
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String icon(String where, double size, double times) {
        String selector = where.endsWith(" ") ? where + ".ikonli-font-icon" : ".ikonli-font-icon" + where;
        return "%s { -fx-icon-size: %dpx; }".formatted(selector, Math.round(size * times));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(FOLDER + name + ".css"), name).toExternalForm();
    }

    private static Choice chosen(String name) {
        for (Choice each : Choice.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return Choice.SYSTEM;
    }
}
