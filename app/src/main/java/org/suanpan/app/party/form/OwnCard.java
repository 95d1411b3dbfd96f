package org.suanpan.app.party.form;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;

import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.party.own.OwnField;

/// The shop's own fields in the form; nothing where there are none.
final class OwnCard extends StackPane {

    private final Text text;

    OwnCard(PartyEntry entry, Text text) {
        this.text = text;
        setId("own");
        entry.own().subscribe(() -> show(entry.own()));
        show(entry.own());
    }

    private void show(List<OwnEntry> fields) {
        FormBuilder form = new FormBuilder();
        for (int i = 0; i < fields.size(); i++) {
            form.field(fields.get(i).field().name(), box("own-" + i, fields.get(i)));
        }
        getChildren().setAll(new Card(text.of("own.card"), form.build()));
        Nodes.showIf(this, !fields.isEmpty());
    }

    private Node box(String id, OwnEntry entry) {
        if (entry.field().form() != OwnField.Form.CHOICE) {
            var box = PartyFormView.box(id, entry.words());
            box.setPromptText(switch (entry.field().form()) {
                case NUMBER -> text.of("own.number-prompt");
                case DATE -> text.of("own.date-prompt");
                case TEXT, CHOICE -> "";
            });
            return box;
        }
        List<String> choices = new ArrayList<>(PartyFormViewModel.withNone(entry.field().choices()));
        if (!choices.contains(entry.words().get())) {
            choices.add(entry.words().get());
        }
        ComboBox<String> box = Nodes.id(new ComboBox<>(), id);
        box.getItems().setAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(entry.words());
        return box;
    }
}
