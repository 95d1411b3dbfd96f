package org.suanpan.app.party.own;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
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
import org.suanpan.core.party.own.OwnField;
import org.suanpan.core.party.record.PartyKind;

/// The shop's own fields. F12 keeps what is typed.
public final class OwnFieldsView extends VBox {

    private final OwnFieldsViewModel model;
    private final Text text;
    private final VBox fields = Nodes.column(Style.COLUMN_TIGHT);

    public OwnFieldsView(OwnFieldsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("own-fields");
        model.shown().value().subscribe(_ -> show());
        model.going().subscribe(_ -> show());
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY,
                new FluidGrid(34, 2, new Card(text.of("own.fields"), fields), new Card(text.of("own.one"), form()))));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("own.title")), body);
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

    private void show() {
        List<OwnField> all = model.shown().value().get();
        if (all == null) {
            return;
        }
        if (all.isEmpty()) {
            fields.getChildren().setAll(new EmptyState(MaterialDesignF.FORM_TEXTBOX, text.of("own.empty")));
            return;
        }
        GridPane grid = Style.on(new GridPane(), Style.FORM);
        int line = 0;
        for (OwnField field : all) {
            boolean going = field.equals(model.going().get());
            grid.addRow(line++, Nodes.label(text.of("own.kind." + field.kind()), Style.MUTED), Nodes.label(field.name(), Style.STRONG),
                    Nodes.label(text.of("own.form." + field.form()), Style.MUTED), Nodes.row(Style.ROW,
                            Nodes.iconButton(MaterialDesignA.ARROW_UP, text.of("own.up"), () -> model.move(field, -1)),
                            Nodes.iconButton(MaterialDesignP.PENCIL_OUTLINE, text.of("own.edit"), () -> model.edit(field)),
                            Nodes.id(Nodes.button(text.of(going ? "own.drop-sure" : "own.drop"), () -> model.drop(field)), "drop-" + field.id())));
        }
        fields.getChildren().setAll(grid, Nodes.paragraph(text.of("own.drop-help"), Style.MUTED, Style.SMALL));
    }

    private Node form() {
        TextField name = Nodes.id(new TextField(), "start");
        name.textProperty().bindBidirectional(model.name());
        name.setPromptText(text.of("own.name-prompt"));
        TextField choices = Nodes.id(new TextField(), "choices");
        choices.textProperty().bindBidirectional(model.choices());
        choices.setPromptText(text.of("own.choices-prompt"));
        choices.disableProperty().bind(model.form().isNotEqualTo(OwnField.Form.CHOICE));
        Label message = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT), "message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        Node kind = Choices.segments("kind", List.of(PartyKind.values()), one -> text.of("own.kind." + one), model.kind());
        kind.disableProperty().bind(model.edited().isNotNull());
        return Nodes.column(Style.COLUMN, new FormBuilder().field(text.of("own.name"), name).field(text.of("own.for"), kind)
                .field(text.of("own.form"), Choices.segments("form", List.of(OwnField.Form.values()), one -> text.of("own.form." + one),
                        model.form()))
                .field(text.of("own.choices"), choices).build(), message, Nodes.row(Style.ACTIONS, Nodes.spacer(),
                        Nodes.button(text.of("own.fresh"), model::fresh),
                        Nodes.id(Nodes.button(text.of("party.save"), MaterialDesignC.CHECK, model::save, Style.PRIMARY), "save")));
    }
}
