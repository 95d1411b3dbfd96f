package org.suanpan.app.loyalty;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Fields with their labels side by side, and the strips that say what came of them.
final class Fields {

    private final Text text;

    Fields(Text text) {
        this.text = text;
    }

    Node of(String label, Node field) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(field);
        return Nodes.row(Style.ROW, words, field);
    }

    Node of(String label, String id, StringProperty value, int columns) {
        return of(label, box(id, value, columns));
    }

    TextField box(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    static Node strips(Deeds deeds) {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        Label done = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_OK), "done");
        VBox strips = Nodes.column(Style.COLUMN_TIGHT, message, done);
        show(message, deeds.message());
        show(done, deeds.done());
        return strips;
    }

    private static void show(Label strip, StringProperty words) {
        strip.setMaxWidth(Double.MAX_VALUE);
        words.subscribe(now -> {
            strip.setText(now);
            Nodes.showIf(strip, !now.isEmpty());
        });
    }
}
