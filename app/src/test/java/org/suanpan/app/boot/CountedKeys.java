package org.suanpan.app.boot;

import java.util.Locale;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.testfx.api.FxRobot;

/// Hands on a keyboard and a scanner: counts what is pressed and how long the program takes to answer.
///
/// What a person would need is estimated by the keystroke-level model of Card, Moran and Newell (1980): 0.28 s a key for
/// somebody who is no typist, 1.35 s for each thing that has to be thought of or read; 1.5 s for a scan.
final class CountedKeys {

    private static final double KEY = 0.28;
    private static final double THOUGHT = 1.35;
    private static final double SCAN = 1.5;

    private final FxRobot robot;
    private int keys;
    private int thoughts;
    private int scans;
    private long nanos;

    CountedKeys(FxRobot robot) {
        this.robot = robot;
    }

    /// Something to think of or to read before the next keys.
    CountedKeys think() {
        thoughts++;
        return this;
    }

    CountedKeys write(String text) {
        keys += text.length();
        timed(() -> robot.write(text, 0));
        return this;
    }

    CountedKeys push(KeyCode... together) {
        keys += together.length;
        timed(() -> robot.push(together));
        return this;
    }

    /// A scanner types faster than any robot of keys: all characters in one go, then Enter.
    CountedKeys scan(String code) {
        scans++;
        timed(() -> robot.interact(() -> {
            Node focused = robot.window(0).getScene().getFocusOwner();
            for (char c : code.toCharArray()) {
                Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(c), "", KeyCode.UNDEFINED, false,
                        false, false, false));
            }
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }));
        return this;
    }

    private void timed(Runnable hand) {
        long began = System.nanoTime();
        hand.run();
        nanos += System.nanoTime() - began;
    }

    int keys() {
        return keys;
    }

    double human() {
        return keys * KEY + thoughts * THOUGHT + scans * SCAN;
    }

    /// For the table in `docs/journeys.md`; the time of the program includes the robot's own waiting for the window.
    String line(String journey) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %d | %.0f | %.2f |", journey, keys, scans, thoughts, human(),
                nanos / 1e9);
    }
}
