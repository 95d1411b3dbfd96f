package org.suanpan.app.kit.form;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.Property;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Giving one to five stars; 0 = none are given. Arrows give one more or less, digits so many, Backspace none; a click on a star gives up to it,
/// and takes all away where it was the last.
public final class StarsBox extends HBox {

    private static final int MOST = 5;

    private final Property<Integer> stars;
    private final Text text;
    private final List<FontIcon> icons = new ArrayList<>();

    public StarsBox(String id, Text text, Property<Integer> stars) {
        this.stars = stars;
        this.text = text;
        Style.on(this, Style.STARS);
        setId(id);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMaxWidth(USE_PREF_SIZE);
        for (int i = 1; i <= MOST; i++) {
            int star = i;
            FontIcon icon = Nodes.icon(MaterialDesignS.STAR_OUTLINE);
            icon.setPickOnBounds(true);
            icon.setOnMouseClicked(_ -> {
                requestFocus();
                give(stars.getValue() == star ? 0 : star);
            });
            icons.add(icon);
            getChildren().add(icon);
        }
        stars.subscribe(this::show);
        setOnKeyPressed(this::keys);
    }

    private void show(int now) {
        for (int i = 0; i < MOST; i++) {
            FontIcon icon = icons.get(i);
            icon.setIconCode(i < now ? MaterialDesignS.STAR : MaterialDesignS.STAR_OUTLINE);
            icon.pseudoClassStateChanged(Style.ON, i < now);
        }
        setAccessibleText(now == 0 ? text.of("stars.none-given") : text.of("stars.given", now, MOST));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void give(int wanted) {
        stars.setValue(Math.clamp(wanted, 0, MOST));
    }

    private void keys(KeyEvent event) {
        Integer wanted = event.isShortcutDown() || event.isAltDown() || event.isShiftDown() ? null : wanted(event.getCode());
        if (wanted != null) {
            give(wanted);
            event.consume();
        }
    }

    private @Nullable Integer wanted(KeyCode code) {
        return switch (code) {
            case RIGHT, UP, ADD, PLUS -> stars.getValue() + 1;
            case LEFT, DOWN, SUBTRACT, MINUS -> stars.getValue() - 1;
            case BACK_SPACE, DELETE -> 0;
            case HOME -> 1;
            case END -> MOST;
            default -> {
                String name = code.getName();
                int digit = code.isDigitKey() ? name.charAt(name.length() - 1) - '0' : -1;
                yield digit < 0 || digit > MOST ? null : digit;
            }
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> stars.getValue().doubleValue();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) MOST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
