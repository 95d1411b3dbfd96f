package org.suanpan.app.voice;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.form.FormPage;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.Loss;

/// Writing down what a customer says. Enter walks, F12 saves; the words are the first field, or the customer where he is still to be named.
final class SayView extends FormPage {

    private final SayViewModel model;
    private final Text text;

    SayView(SayViewModel model) {
        super("say");
        this.model = model;
        this.text = model.desk().text();
        VBox body = Nodes.column(Style.PAGE_BODY, new Card(text.of("voice.say." + model.own().saying()), form()));
        PageHeader header = new PageHeader(text.of("voice.say." + model.own().saying()));
        header.subtitle(model.number());
        show(header, model.message(), body,
                new Act(text.of("base.cancel"), model::close, text.of("party.save"), model::save));
    }

    private Node form() {
        boolean named = !model.name().get().isEmpty();
        FormBuilder form = new FormBuilder();
        if (!named) {
            TextField who = words("start", model.name(), "voice.who-prompt");
            who.focusedProperty().addListener((_, _, now) -> {
                if (!now) {
                    model.find();
                }
            });
            form.field(text.of("voice.who"), who);
        } else {
            form.field(text.of("voice.who"), Nodes.label(model.name().get(), Style.FACT_VALUE));
        }
        String first = named ? "start" : "words";
        switch (model.own().saying()) {
            case COMPLAINT -> complaint(form, first);
            case ANSWER -> answer(form, first);
            case LOSS -> loss(form, first);
        }
        DatePicker day = Choices.day("day", model.desk().asOf().day()::get);
        day.valueProperty().bindBidirectional(model.day());
        return form.field(text.of("voice.day"), day).build();
    }

    private void complaint(FormBuilder form, String first) {
        form.field(text.of("complaint.words"), words(first, model.words(), "complaint.words-prompt"))
                .field(text.of("complaint.subject"), Choices.segments("subject", List.of(Complaint.Subject.values()),
                        one -> text.of("complaint.subject." + one), model.subject()))
                .field(text.of("complaint.receiver"), people());
    }

    private void answer(FormBuilder form, String first) {
        HBox reasons = Nodes.id(Nodes.row(Style.ROW), "reasons");
        for (Answer.Reason reason : Answer.Reason.values()) {
            CheckBox box = new CheckBox(text.of("satisfied.reason." + reason));
            box.setMinWidth(USE_PREF_SIZE);
            box.selectedProperty().subscribe(on -> {
                if (on) {
                    model.reasons().add(reason);
                } else {
                    model.reasons().remove(reason);
                }
            });
            reasons.getChildren().add(box);
        }
        TextField words = words(first, model.words(), "satisfied.words-prompt");
        form.field(text.of("satisfied.words"), words)
                .field(text.of("satisfied.score"), Choices.segments("score", List.of(1, 2, 3, 4, 5), one -> text.of("satisfied.score." + one), model.score()),
                        text.of("satisfied.score-help"))
                .field(text.of("satisfied.reasons"), reasons)
                .field(text.of("satisfied.person"), words("person", model.person(), "satisfied.person-prompt"))
                .field(text.of("satisfied.channel"), Choices.segments("channel", List.of(Answer.Channel.PHONE, Answer.Channel.WECHAT, Answer.Channel.VISIT),
                        one -> text.of("satisfied.channel." + one), model.channel()))
                .field(text.of("satisfied.by"), people(), text.of("satisfied.by-help"));
    }

    private void loss(FormBuilder form, String first) {
        form.field(text.of("loss.words"), words(first, model.words(), "loss.words-prompt"))
                .field(text.of("loss.reason"), Choices.box("reason", List.of(Loss.Reason.values()), one -> text.of("loss.reason." + one), model.reason()));
    }

    private ComboBox<String> people() {
        return Choices.box("by", model.people(), who -> People.words(text, who), model.by());
    }

    private TextField words(String id, StringProperty words, String prompt) {
        TextField box = Nodes.id(new TextField(), id);
        box.setPromptText(text.of(prompt));
        box.textProperty().bindBidirectional(words);
        return box;
    }
}
