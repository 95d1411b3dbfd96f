package org.suanpan.app.admin;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Preferences;
import org.suanpan.app.kit.grid.ScanDetector;
import org.suanpan.app.kit.grid.ScanTiming;

/// From when on keys are a scanner's on this machine, and what was measured of one that is tried.
final class ScannerSettings {

    private final Desk desk;
    private final Preferences preferences;
    private final StringProperty least = new SimpleStringProperty();
    private final StringProperty gap = new SimpleStringProperty();
    private final StringProperty sound;
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty measured = new SimpleStringProperty("");
    private final ScanDetector detector;

    ScannerSettings(Desk desk) {
        this.desk = desk;
        this.preferences = desk.preferences();
        this.detector = new ScanDetector(System::nanoTime, () -> ScanTiming.of(preferences));
        ScanTiming now = ScanTiming.of(preferences);
        least.set(String.valueOf(now.least()));
        gap.set(String.valueOf(now.gapMillis()));
        sound = new SimpleStringProperty(preferences.get(Preferences.SCAN_SOUND, "no"));
        sound.addListener((_, _, wanted) -> preferences.set(Preferences.SCAN_SOUND, wanted));
    }

    StringProperty least() {
        return least;
    }

    StringProperty gap() {
        return gap;
    }

    StringProperty sound() {
        return sound;
    }

    /// Why a figure is not kept; empty when both are.
    StringProperty problem() {
        return problem;
    }

    /// What was heard in the field that tries a scanner, in words.
    StringProperty measured() {
        return measured;
    }

    ScanDetector detector() {
        return detector;
    }

    void save() {
        problem.set("");
        keep(Preferences.SCAN_LEAST, least, ScanTiming.FEWEST, ScanTiming.MOST, "admin.scan-least.wrong");
        keep(Preferences.SCAN_GAP, gap, ScanTiming.SHORTEST, ScanTiming.LONGEST, "admin.scan-gap.wrong");
    }

    private void keep(String name, StringProperty typed, int from, int to, String wrong) {
        String figures = typed.get().strip();
        if (figures.matches("\\d{1,3}") && Integer.parseInt(figures) >= from && Integer.parseInt(figures) <= to) {
            preferences.set(name, figures);
        } else {
            problem.set(desk.text().of(wrong, figures, from, to));
        }
    }

    /// Enter was pressed in the field that tries a scanner.
    void tried() {
        ScanDetector.Heard heard = detector.heard();
        ScanTiming wanted = ScanTiming.of(preferences);
        measured.set(heard.signs().isEmpty() ? desk.text().of("admin.scan-try.nothing")
                : desk.text().of(heard.isScan() ? "admin.scan-try.scanner" : "admin.scan-try.person", heard.signs().length(),
                        heard.gapMillis(), wanted.least(), wanted.gapMillis()));
    }
}
