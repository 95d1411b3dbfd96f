package org.suanpan.app.deal;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.form.FormPage;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.core.deal.LostReason;
import org.suanpan.core.deal.MoveLine;

/// One deal: whose, what, how much and when, and below it every step. Enter walks, F12 saves.
final class DealFormView extends FormPage {

    private final DealFormViewModel model;
    private final Text text;
    private final Figures figures;
    private final DealWords words;

    DealFormView(DealFormViewModel model) {
        super("deal-form");
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.words = new DealWords(model.desk());
        VBox steps = Nodes.column(Style.COLUMN_TIGHT);
        model.read().value().subscribe(read -> steps.getChildren().setAll(read == null || read.moves().isEmpty() ? List.of()
                : List.of(steps(read))));
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new Card(text.of(model.isNew() ? "deal.new" : "deal.one"), form()), steps));
        show(new PageHeader(text.of(model.isNew() ? "deal.new" : "deal.one")), model.message(), body,
                new Act(text.of("base.cancel"), model::close, text.of("party.save"), model::save));
    }

    private Node form() {
        FormBuilder form = new FormBuilder();
        TextField what = words(model.isForAnybody() ? "what" : "start", model.what(), "deal.what-prompt");
        if (!model.isForAnybody()) {
            Nodes.begins(what, model.desk().work()::later);
        }
        if (model.isForAnybody()) {
            TextField name = words("new-name", model.name(), "deal.name-prompt");
            LookUpField<DealFormViewModel.Whom> who = new LookUpField<>("start", model.whom(), DealFormViewModel.Whom::name, model::find);
            Nodes.begins(who, model.desk().work()::later);
            who.setPromptText(text.of("deal.whom-prompt"));
            who.onNext(what::requestFocus);
            who.onBlank(name::requestFocus);
            form.field(text.of("deal.whom"), who, text.of("deal.whom-help"))
                    .field(text.of("deal.newcomer"), Nodes.row(Style.ROW, name, words("new-phone", model.phone(), "party.phone")));
        } else {
            var who = Nodes.link("", model::openCustomer);
            model.whom().subscribe(now -> who.setText(now == null ? "" : now.name()));
            form.field(text.of("deal.whom"), who);
        }
        DatePicker expected = Choices.day("expected", model.desk().asOf().day()::get);
        expected.valueProperty().bindBidirectional(model.expectedOn());
        return form.field(text.of("deal.what"), what)
                .field(text.of("deal.amount"), words("amount", model.amount(), "deal.amount-prompt"))
                .field(text.of("deal.expected"), expected, text.of("deal.expected-help"))
                .build();
    }

    private Node steps(DealFormViewModel.Read read) {
        VBox lines = Nodes.column(Style.COLUMN_TIGHT);
        for (MoveLine move : read.moves().reversed()) {
            Label chip = Nodes.label("", Style.CHIP);
            chip.setMinWidth(USE_PREF_SIZE);
            words.stage(move.to(), chip);
            String said = move.reason().isEmpty() ? move.note()
                    : words.of(LostReason.valueOf(move.reason())) + (move.note().isEmpty() ? "" : " · " + move.note());
            lines.getChildren().add(Nodes.row(Style.ROW, Nodes.label(figures.date(move.day())), chip, Nodes.label(said, Style.MUTED)));
        }
        var deal = read.deal();
        return new Card(text.of("deal.steps"), lines, Nodes.label(deal == null ? "" : words.standing(deal), Style.MUTED, Style.SMALL),
                Nodes.id(Nodes.button(text.of("deal.quotation"), MaterialDesignF.FILE_DOCUMENT_OUTLINE, model::quote), "quote"));
    }

    private TextField words(String id, StringProperty value, String prompt) {
        TextField box = Nodes.id(new TextField(), id);
        box.setPromptText(text.of(prompt));
        box.textProperty().bindBidirectional(value);
        return box;
    }
}
