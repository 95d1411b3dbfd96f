package org.suanpan.app.closing.day;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// So many of each note and coin; what they come to stands as counted for the cash account.
final class NotesPane extends FlowPane {

    private static final int DIGITS = 3;

    private final List<TextField> fields = new ArrayList<>();

    /// `after` = where Enter goes behind the last coin.
    NotesPane(DayViewModel model, Runnable after) {
        Text text = model.desk().text();
        Style.on(this, Style.FILTER_BAR);
        setId("day-notes");
        setMinWidth(0);
        model.notes().pieces().forEach((worth, typed) -> {
            TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
            field.setId("notes-" + worth);
            field.setPrefColumnCount(DIGITS);
            field.setInputMethodRequests(null);
            field.textProperty().bindBidirectional(typed);
            int at = fields.size();
            field.setOnAction(event -> {
                if (at + 1 < fields.size()) {
                    fields.get(at + 1).requestFocus();
                } else {
                    after.run();
                }
                event.consume();
            });
            Label words = Nodes.label(text.of("day.piece", worth), Style.MUTED);
            words.setLabelFor(field);
            fields.add(field);
            getChildren().add(Nodes.row(Style.ROW, words, field));
        });
        Label sum = Nodes.id(Nodes.label("", Style.STRONG), "notes-sum");
        model.notes().pieces().values().forEach(typed -> typed.subscribe(_ -> sum.setText(model.notes().total()
                .map(total -> text.of("day.notes-sum", model.desk().figures().yuan(total)))
                .orElse(model.notes().isBlank() ? "" : text.of("day.notes-wrong")))));
        getChildren().add(sum);
    }

    void begin() {
        fields.getFirst().requestFocus();
        fields.getFirst().selectAll();
    }
}
