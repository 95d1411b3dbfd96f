package org.suanpan.app.staff;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;

/// People at this PC, and what their roles may see. F12 keeps what is typed.
final class PeopleView extends VBox {

    private final PeopleViewModel model;
    private final Text text;

    PeopleView(PeopleViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("people");
        VBox people = Nodes.column(Style.COLUMN_TIGHT);
        VBox sights = Nodes.column(Style.COLUMN_TIGHT);
        Node rights = new Card(text.of("staff.sights"), sights);
        model.shown().value().subscribe(shown -> {
            if (shown != null) {
                people.getChildren().setAll(shown.people().isEmpty()
                        ? new EmptyState(MaterialDesignA.ACCOUNT_KEY_OUTLINE, text.of("staff.empty")) : people(shown));
                sights.getChildren().setAll(sights(shown), Nodes.paragraph(text.of("staff.sights-help"), Style.MUTED, Style.SMALL));
                Nodes.showIf(rights, !shown.people().isEmpty());
                if (model.edited().get() == null && model.name().get().isEmpty()) {
                    model.fresh();
                }
            }
        });
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY,
                new FluidGrid(34, 2, new Card(text.of("staff.people"), people), new Card(text.of("staff.one"), form())), rights,
                new Card(text.of("staff.honest-title"), Nodes.paragraph(text.of("staff.honest"), Style.MUTED))));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("staff.title")), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.F12) {
            model.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextInputControl field) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private Node people(PeopleViewModel.Shown shown) {
        GridPane grid = Style.on(new GridPane(), Style.FORM);
        int line = 0;
        for (Person person : shown.people()) {
            Label state = Nodes.chip(text.of(person.stopped() ? "staff.is-stopped" : person.hasPin() ? "staff.has-pin" : "staff.no-pin"),
                    person.stopped() ? Style.CHIP_NEUTRAL : person.hasPin() ? Style.CHIP_OK : Style.CHIP_CAUTION);
            grid.addRow(line++, Nodes.label(person.name(), Style.STRONG), Nodes.label(text.of("staff.role." + person.role()), Style.MUTED),
                    state, Nodes.id(Nodes.button(text.of("staff.edit"), MaterialDesignP.PENCIL_OUTLINE, () -> model.edit(person)),
                            "edit-" + person.id()));
        }
        return grid;
    }

    private Node form() {
        TextField name = Nodes.id(new TextField(), "start");
        name.textProperty().bindBidirectional(model.name());
        PasswordField pin = Nodes.id(new PasswordField(), "new-pin");
        pin.textProperty().bindBidirectional(model.pin());
        pin.disableProperty().bind(model.noPin());
        ComboBox<org.suanpan.core.party.SalesRep> rep = Choices.box("rep", List.of(), one -> one.name(), model.rep());
        model.shown().value().subscribe(shown -> {
            if (shown != null) {
                rep.getItems().setAll(shown.reps());
            }
        });
        rep.setMaxWidth(Double.MAX_VALUE);
        rep.disableProperty().bind(model.role().isNotEqualTo(Role.SALES));
        CheckBox open = box("no-pin", "staff.without-pin");
        open.selectedProperty().bindBidirectional(model.noPin());
        CheckBox stopped = box("stopped", "staff.stopped");
        stopped.selectedProperty().bindBidirectional(model.stopped());
        Label message = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT), "message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        Label kept = Nodes.label("", Style.OK_TEXT);
        kept.textProperty().bind(model.kept());
        model.edited().subscribe((@Nullable Person person) -> {
            pin.setPromptText(text.of(person != null && person.hasPin() ? "staff.pin-stays" : "staff.pin-prompt"));
            Nodes.showIf(stopped, person != null);
            Nodes.showIf(open, person != null && person.hasPin());
        });
        return Nodes.column(Style.COLUMN, new FormBuilder().field(text.of("staff.name"), name)
                .field(text.of("staff.role"), Choices.segments("role", List.of(Role.values()), one -> text.of("staff.role." + one), model.role()))
                .field(text.of("staff.rep"), rep)
                .field(text.of("staff.pin"), pin).build(), open, stopped, message, Nodes.row(Style.ACTIONS, kept, Nodes.spacer(),
                        Nodes.button(text.of("staff.fresh"), model::fresh),
                        Nodes.id(Nodes.button(text.of("party.save"), MaterialDesignC.CHECK, model::save, Style.PRIMARY), "save")));
    }

    private CheckBox box(String id, String words) {
        return Nodes.id(new CheckBox(text.of(words)), id);
    }

    private Node sights(PeopleViewModel.Shown shown) {
        GridPane grid = Style.on(new GridPane(), Style.FORM);
        List<Role> roles = List.of(Role.values());
        for (int i = 0; i < roles.size(); i++) {
            grid.add(Nodes.label(text.of("staff.role." + roles.get(i)), Style.STRONG), i + 1, 0);
        }
        List<Right> rights = List.of(Right.values());
        for (int line = 0; line < rights.size(); line++) {
            Right right = rights.get(line);
            grid.add(Nodes.label(text.of("staff.right." + right)), 0, line + 1);
            for (int i = 0; i < roles.size(); i++) {
                Role role = roles.get(i);
                CheckBox box = Nodes.id(new CheckBox(), role + "-" + right);
                box.setAccessibleText(text.of("staff.role." + role) + " " + text.of("staff.right." + right));
                box.setSelected(java.util.Objects.requireNonNull(shown.sights().get(role)).allows(right));
                box.setDisable(role == Role.OWNER);
                box.setOnAction(_ -> model.allow(role, right, box.isSelected()));
                grid.add(box, i + 1, line + 1);
            }
        }
        return grid;
    }
}
