package org.suanpan.app.boot;

import java.time.LocalDate;
import java.util.function.Supplier;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.suanpan.app.base.Screen;

/// What is done to a window before its picture is taken.
final class ShotHands {

    private final Supplier<Stage> stage;

    ShotHands(Supplier<Stage> stage) {
        this.stage = stage;
    }

    Scene scene() {
        return stage.get().getScene();
    }

    static void go(ShopWindow window, Screen screen) {
        window.frame().navigator().open(screen);
    }

    static void cover(ShopWindow window, boolean on) {
        window.frame().desk().figures().costCovered().set(on);
    }

    void select(String table, int row) {
        ((TableView<?>) scene().lookup(table)).getSelectionModel().clearAndSelect(row);
    }

    /// A line of a plain list.
    void pick(String list, int line) {
        ((ListView<?>) scene().lookup(list)).getSelectionModel().clearAndSelect(line);
    }

    /// Opens the funnel of a column and ticks the first value it offers.
    void narrow(String table, String column) {
        Node funnel = scene().lookup(table).lookup("#funnel-" + column);
        Event.fireEvent(funnel, new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false,
                false, true, false, false, true, false, true, null));
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        if (scene().lookup("#funnel-values") instanceof ListView<?> values) {
            values.getSelectionModel().select(0);
            Event.fireEvent(values, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
        }
    }

    void choose(String segments, int place) {
        ((ToggleButton) ((Pane) scene().lookup(segments)).getChildren().get(place)).fire();
    }

    void choice(String box, int place) {
        ((ComboBox<?>) scene().lookup(box)).getSelectionModel().select(place);
    }

    void scrollDown(String page) {
        scrollTo(page, 1);
    }

    /// From 0 at the top to 1 at the end.
    void scrollTo(String page, double part) {
        ((ScrollPane) scene().lookup(page).lookup(".scroll-page")).setVvalue(part);
    }

    /// What someone types into a field, focused first.
    void type(String field, String text) {
        TextField into = (TextField) scene().lookup(field);
        into.requestFocus();
        into.setText(text);
    }

    void fire(String button) {
        ((Button) scene().lookup(button)).fire();
    }

    static void key(ShopWindow window, KeyCode code) {
        Node root = window.frame().root();
        Node focused = root.getScene().getFocusOwner();
        Event.fireEvent(focused == null ? root : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// A scanner types faster than any hand: all characters in one go, then Enter.
    void scan(String code) {
        Node focused = scene().getFocusOwner();
        for (char c : code.toCharArray()) {
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(c), "", KeyCode.UNDEFINED, false, false,
                    false, false));
        }
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    /// Types into the cell in front, each word followed by Enter.
    void cells(ShopWindow window, String... words) {
        for (String word : words) {
            type("#lines-editor", word);
            key(window, KeyCode.ENTER);
        }
    }

    /// Cells are there after the next layout only.
    void laidOut() {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
    }

    void day(String field, LocalDate day) {
        ((DatePicker) scene().lookup(field)).setValue(day);
    }

    /// Presses the button or link that says this.
    void press(ShopWindow window, String key) {
        String words = window.text().of(key);
        scene().getRoot().lookupAll("*").stream().filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast).findFirst().orElseThrow().fire();
    }
}
