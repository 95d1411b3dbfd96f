package org.suanpan.app.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.suanpan.app.base.Style;

/// A form of two columns, label and field; help stands muted under the field.
public final class FormBuilder {

    private final GridPane grid = Style.on(new GridPane(), Style.FORM);
    private int line;

    public FormBuilder() {
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
    }

    public FormBuilder section(String title) {
        grid.add(Nodes.label(title, Style.FORM_SECTION), 0, line++, 2, 1);
        return this;
    }

    public FormBuilder field(String label, Node field) {
        Label words = Nodes.label(label, Style.FORM_LABEL);
        words.setLabelFor(field);
        return field(words, field);
    }

    /// With a label whose words change.
    public FormBuilder field(Label words, Node field) {
        grid.addRow(line++, words, field);
        return this;
    }

    public FormBuilder field(String label, Node field, String help) {
        field(label, field);
        grid.add(Nodes.paragraph(help, Style.FORM_HELP), 1, line++);
        return this;
    }

    public GridPane build() {
        return grid;
    }
}
