package org.suanpan.app.voice;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.form.Message;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.voice.remind.Greeting;

/// The texts that go out to customers, and how often they are heard of. F12 saves.
final class GreetingsView extends VBox {

    private static final int LINES = 3;
    private static final int DIGITS = 4;
    /// Of the days these are for a tier of their own.
    private static final int NAMED = 2;

    GreetingsView(GreetingsViewModel model) {
        Text text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("greetings");
        FormBuilder texts = new FormBuilder();
        for (Greeting.Kind kind : Greeting.Kind.values()) {
            TextArea area = Nodes.id(new TextArea(), kind.ordinal() == 0 ? "start" : "words-" + kind);
            area.setPrefRowCount(LINES);
            area.setWrapText(true);
            area.setPromptText(text.of("greeting.prompt"));
            area.textProperty().bindBidirectional(model.words(kind));
            texts.field(text.of("greeting.kind." + kind), area);
        }
        FormBuilder days = new FormBuilder();
        List<String> names = List.of("greeting.visit-a", "greeting.visit-b", "greeting.visit-c", "greeting.answer", "greeting.ask");
        CheckBox byTiers = Nodes.id(new CheckBox(text.of("greeting.by-tiers")), "by-tiers");
        byTiers.selectedProperty().bindBidirectional(model.byTiers());
        Label now = Nodes.id(Nodes.paragraph("", Style.FORM_HELP), "visits-now");
        now.textProperty().bind(model.now());
        for (int i = 0; i < names.size(); i++) {
            TextField box = Nodes.id(new TextField(), "days-" + i);
            box.setPrefColumnCount(DIGITS);
            box.setMaxWidth(USE_PREF_SIZE);
            box.textProperty().bindBidirectional(model.days().get(i));
            days.field(text.of(names.get(i), i < NAMED ? model.tier(i) : ""), box);
        }
        days.field(text.of("greeting.festivals"), festivals(model), text.of("greeting.festivals-help"));
        Label kept = Nodes.id(Nodes.label("", Style.OK_TEXT), "kept");
        kept.textProperty().bind(model.kept());
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new Card(text.of("greeting.texts"),
                Nodes.column(Style.COLUMN_TIGHT, Nodes.paragraph(text.of("greeting.places"), Style.MUTED), texts.build())),
                new Card(text.of("greeting.rhythm"), Nodes.column(Style.COLUMN_TIGHT, byTiers, now, days.build()))));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("greeting.title"), kept,
                Nodes.id(Nodes.button(text.of("party.save"), MaterialDesignC.CHECK, model::save, Style.PRIMARY), "save")), new Message(model.message()), body);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12) {
                model.save();
                event.consume();
            }
        });
    }

    /// `春节 端午 中秋 前 10 天提醒`.
    private static Node festivals(GreetingsViewModel model) {
        Text text = model.desk().text();
        HBox row = Nodes.row(Style.ROW);
        for (Festival festival : Festival.values()) {
            CheckBox counts = Nodes.id(new CheckBox(text.of("festival." + festival)), "festival-" + festival);
            counts.selectedProperty().bindBidirectional(model.counts(festival));
            row.getChildren().add(counts);
        }
        TextField before = Nodes.id(new TextField(), "festival-days");
        before.setPrefColumnCount(DIGITS);
        before.setMaxWidth(USE_PREF_SIZE);
        before.textProperty().bindBidirectional(model.festivalDays());
        row.getChildren().addAll(Nodes.label(text.of("greeting.festival-days"), Style.MUTED), before);
        return row;
    }
}
