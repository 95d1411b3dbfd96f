package org.suanpan.app.shell;

import java.util.HashMap;
import java.util.Map;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Undoing;
import org.suanpan.app.kit.Nodes;

/// At the lower right, for ten seconds each: what was done and can be taken back. It takes no keys from the page; the
/// time stands still while the pointer rests on it or one of its buttons has the keys.
final class UndoPane extends VBox {

    private static final Duration SHOWN = Duration.seconds(10);

    private final Desk desk;
    private final Map<Undoing.Step, Node> shown = new HashMap<>();

    UndoPane(Desk desk) {
        this.desk = desk;
        Style.on(this, Style.TOASTS);
        setId("undo");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        desk.undoing().steps().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        shown.keySet().retainAll(desk.undoing().steps());
        getChildren().setAll(desk.undoing().steps().stream().map(step -> shown.computeIfAbsent(step, this::toast)).toList());
    }

    private Node toast(Undoing.Step step) {
        Button back = Nodes.button(desk.text().of("shell.undo"), MaterialDesignU.UNDO_VARIANT,
                () -> desk.undoing().takeBack(step));
        Button close = Nodes.iconButton(MaterialDesignC.CLOSE, desk.text().of("base.close"),
                () -> desk.undoing().steps().remove(step));
        HBox toast = Nodes.row(Style.TOAST, Nodes.label(step.words()), back, close);
        toast.setAccessibleText(step.words());
        toast.setMaxWidth(USE_PREF_SIZE);
        PauseTransition time = new PauseTransition(SHOWN);
        time.setOnFinished(_ -> desk.undoing().steps().remove(step));
        Runnable run = () -> {
            if (toast.isHover() || toast.isFocusWithin()) {
                time.pause();
            } else {
                time.play();
            }
        };
        toast.hoverProperty().subscribe(_ -> run.run());
        toast.focusWithinProperty().subscribe(_ -> run.run());
        return toast;
    }
}
