package org.suanpan.app.followup;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.form.FormPage;
import org.suanpan.core.followup.Talk;

/// Writing a talk down. Enter walks, F12 saves; it begins with what was said, and one field back stands whether anybody was reached.
final class TalkView extends FormPage {

    private final TalkViewModel model;
    private final Text text;

    TalkView(TalkViewModel model) {
        super("talk");
        this.model = model;
        this.text = model.desk().text();
        VBox past = Nodes.column(Style.COLUMN_TIGHT);
        model.past().value().subscribe(read -> {
            if (read != null) {
                past.getChildren().setAll(new TimelinePane(model.desk(), read.open(), read.moments(), model::open));
            }
        });
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new Card(text.of("followup.now"), form()), past));
        PageHeader header = new PageHeader(text.of("followup.title"));
        header.subtitle(model.past().value().map(TalkViewModel.Past::name));
        show(header, model.message(), body,
                new Act(text.of("base.cancel"), model::close, text.of("party.save"), model::save));
    }

    private Node form() {
        TextField result = Nodes.begins(words("start", model.result(), "followup.result-prompt"), model.desk().work()::later);
        DatePicker day = Choices.day("day", model.desk().asOf().day()::get);
        day.valueProperty().bindBidirectional(model.day());
        DatePicker next = Choices.day("next", model.desk().asOf().day()::get);
        next.valueProperty().bindBidirectional(model.nextOn());
        next.setPromptText(text.of("followup.next-prompt"));
        model.answered().subscribe(reached -> result.setPromptText(text.of(reached ? "followup.result-prompt" : "followup.missed-prompt")));
        return new FormBuilder()
                .field(text.of("followup.answered"), Choices.segments("answered", List.of(true, false),
                        reached -> text.of(reached ? "followup.reached" : "followup.missed"), model.answered()), text.of("followup.answered-help"))
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
