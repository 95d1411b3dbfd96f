package org.suanpan.app.kit.form;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.grid.LookUpField;

/// Such a page. Enter walks from field to field and Shift+Enter back, F12 does the act, wherever the cursor stands.
public abstract class FormPage extends VBox {

    protected FormPage(String id) {
        Style.on(this, Style.PAGE);
        setId(id);
    }

    /// `problem` = why the act was refused, empty while nothing is wrong.
    protected final void show(PageHeader header, ReadOnlyStringProperty problem, Node body, Act act) {
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox foot = Nodes.row(Style.ACTIONS, act.before());
        foot.getChildren().addAll(Nodes.spacer(), Nodes.button(act.cancel(), act.leave()),
                Nodes.id(Nodes.button(act.save(), MaterialDesignC.CHECK, act.done(), Style.PRIMARY), "save"));
        getChildren().addAll(header, new Message(problem), body, Nodes.column(Style.FORM_BODY, foot));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, act));
    }

    /// What the foot offers: leaving without it, the act itself, and before both what else can be done.
    public record Act(String cancel, Runnable leave, String save, Runnable done, Node... before) {}

    private void keys(KeyEvent event, Act act) {
        if (event.getCode() == KeyCode.F12) {
            // What is typed of a day or a name is read when its field is left.
            requestFocus();
            act.done().run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node field && walks(field)) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// A list or a calendar that hangs open has its own use for Enter, and a field that looks names up has one always.
    private static boolean walks(Node field) {
        return switch (field) {
            case DatePicker day -> !day.isShowing();
            case ComboBox<?> box -> !box.isShowing();
            case LookUpField<?> _ -> false;
            default -> field instanceof TextInputControl || field instanceof CheckBox;
        };
    }
}
