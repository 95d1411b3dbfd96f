package org.suanpan.app.staff;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.staff.Person;

/// Who is here? A name with the arrows, the PIN, Enter.
public final class WhoView extends StackPane {

    private static final int ROW = 34;
    private static final int MOST_ROWS = 8;

    private final WhoViewModel model;
    private final Text text;
    private final PasswordField pin = Nodes.id(new PasswordField(), "pin");
    private final PasswordField again = Nodes.id(new PasswordField(), "pin-again");

    public WhoView(WhoViewModel model) {
        this.model = model;
        this.text = model.text();
        setId("who");
        VBox box = Style.on(new VBox(), Style.FAILURE);
        box.setMaxHeight(USE_PREF_SIZE);
        Label message = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT), "who-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
            if (!why.isEmpty()) {
                pin.requestFocus();
            }
        });
        Label way = Nodes.id(Nodes.paragraph(text.of("staff.forgotten-way"), Style.MUTED), "forgotten-way");
        model.explained().subscribe(shown -> Nodes.showIf(way, shown));
        var enter = Nodes.id(Nodes.button(text.of("staff.enter"), MaterialDesignL.LOGIN, model::enter, Style.PRIMARY), "enter");
        enter.setDefaultButton(true);
        enter.disableProperty().bind(model.asking());
        box.getChildren().addAll(Nodes.row(Style.ROW_WIDE, Nodes.icon(MaterialDesignA.ACCOUNT_KEY_OUTLINE),
                Nodes.label(text.of("staff.who"), Style.PAGE_TITLE)), names(), field(pin, "staff.pin", model.pin()),
                field(again, "staff.pin-again", model.again()), message, way, Nodes.row(Style.ACTIONS,
                        Nodes.link(text.of("staff.forgotten"), () -> model.explained().set(!model.explained().get())), Nodes.spacer(), enter));
        model.chosen().subscribe(_ -> {
            Nodes.showIf(pin, model.needsPin());
            Nodes.showIf(again, model.givesNewPin());
            pin.setPromptText(text.of(model.givesNewPin() ? "staff.pin-new" : "staff.pin"));
        });
        getChildren().add(box);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.work().later(() -> (model.needsPin() ? pin : box.lookup("#names")).requestFocus());
            }
        });
    }

    /// The arrows go through the names from the PIN as well.
    private ListView<Person> names() {
        ListView<Person> names = Nodes.id(new ListView<>(), "names");
        names.getItems().setAll(model.people());
        names.setFixedCellSize(ROW);
        names.setPrefHeight(Math.min(MOST_ROWS, model.people().size()) * (double) ROW + 2);
        names.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Person person, boolean empty) {
                super.updateItem(person, empty);
                setText(person == null || empty ? "" : person.name() + "  ·  " + text.of("staff.role." + person.role()));
            }
        });
        names.getSelectionModel().select(model.chosen().get());
        names.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null) {
                model.chosen().set(now);
            }
        });
        pin.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                int to = names.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
                names.getSelectionModel().select(Math.clamp(to, 0, model.people().size() - 1));
                event.consume();
            }
        });
        names.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (model.needsPin()) {
                    pin.requestFocus();
                } else {
                    model.enter();
                }
                event.consume();
            }
        });
        return names;
    }

    private PasswordField field(PasswordField field, String prompt, StringProperty words) {
        field.setPromptText(text.of(prompt));
        field.setAccessibleText(text.of(prompt));
        field.textProperty().bindBidirectional(words);
        return field;
    }
}
