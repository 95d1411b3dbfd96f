package org.suanpan.app.followup;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.core.followup.Talk;

/// Writing a talk down. Enter walks, F12 saves; what was said is the first field.
final class TalkView extends VBox {

    private final TalkViewModel model;
    private final Text text;

    TalkView(TalkViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("talk");
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        VBox strip = Nodes.column(Style.FORM_BODY, message);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(strip, !why.isEmpty());
        });
        VBox past = Nodes.column(Style.COLUMN_TIGHT);
        model.past().value().subscribe(read -> {
            if (read != null) {
                past.getChildren().setAll(new TimelinePane(model.desk(), read.open(), read.moments(), model::open));
            }
        });
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new Card(text.of("followup.now"), form()), past));
        VBox.setVgrow(body, Priority.ALWAYS);
        PageHeader header = new PageHeader(text.of("followup.title"));
        header.subtitle(model.past().value().map(TalkViewModel.Past::name));
        getChildren().addAll(header, strip, body, Nodes.column(Style.FORM_BODY, Nodes.row(Style.ACTIONS, Nodes.spacer(),
                Nodes.button(text.of("base.cancel"), model::close),
                Nodes.id(Nodes.button(text.of("party.save"), MaterialDesignC.CHECK, model::save, Style.PRIMARY), "save"))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.F12) {
            requestFocus();
            model.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node field && walks(field)) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// A calendar that hangs open has its own use for Enter; what is typed of a day is read when its field is left.
    private static boolean walks(Node field) {
        return field instanceof DatePicker day ? !day.isShowing() : field instanceof TextInputControl;
    }

    private Node form() {
        TextField result = Nodes.begins(words("start", model.result(), "followup.result-prompt"), model.desk().work()::later);
        DatePicker day = Choices.day("day", model.desk().asOf().day()::get);
        day.valueProperty().bindBidirectional(model.day());
        DatePicker next = Choices.day("next", model.desk().asOf().day()::get);
        next.valueProperty().bindBidirectional(model.nextOn());
        next.setPromptText(text.of("followup.next-prompt"));
        return new FormBuilder()
                .field(text.of("followup.result"), result)
                .field(text.of("followup.way"), Choices.segments("way", List.of(Talk.Way.values()),
                        way -> text.of("followup.way." + way), model.way()))
                .field(text.of("followup.day"), day)
                .field(text.of("followup.next"), next, text.of("followup.next-help"))
                .field(text.of("followup.what"), words("what", model.nextWhat(), "followup.what-prompt"))
                .build();
    }

    private TextField words(String id, StringProperty words, String prompt) {
        TextField box = Nodes.id(new TextField(), id);
        box.setPromptText(text.of(prompt));
        box.textProperty().bindBidirectional(words);
        return box;
    }
}
