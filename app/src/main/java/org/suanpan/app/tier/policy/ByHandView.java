package org.suanpan.app.tier.policy;

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
import org.suanpan.core.tier.policy.TierOverride;

/// Giving a customer a tier by hand: why, which, until when. Enter walks, F12 saves.
final class ByHandView extends FormPage {

    private final ByHandViewModel model;
    private final Text text;

    ByHandView(ByHandViewModel model) {
        super("tier-by-hand");
        this.model = model;
        this.text = model.desk().text();
        VBox body = Nodes.column(Style.PAGE_BODY);
        model.known().value().subscribe(now -> {
            if (now != null) {
                body.getChildren().setAll(new Card(text.of("tier.hand.now", now.now().isEmpty() ? text.of("tier.hand.none") : now.now()),
                        form(now)), past(now));
            }
        });
        var page = Nodes.scroll(body);
        PageHeader header = new PageHeader(text.of("tier.hand.title"));
        header.subtitle(model.known().value().map(ByHandViewModel.Known::name));
        show(header, model.message(), page,
                new Act(text.of("base.cancel"), model::close, text.of("party.save"), model::save,
                Nodes.id(Nodes.button(text.of("tier.hand.take-back"), model::takeBack), "take-back")));
    }

    private Node form(ByHandViewModel.Known now) {
        TextField reason = Nodes.id(new TextField(), "start");
        reason.setPromptText(text.of("tier.hand.reason-prompt"));
        reason.textProperty().bindBidirectional(model.reason());
        DatePicker until = Choices.day("until", model.desk().asOf().day()::get);
        until.valueProperty().bindBidirectional(model.until());
        return new FormBuilder()
                .field(text.of("tier.hand.reason"), reason)
                .field(text.of("tier.hand.tier"), Choices.segments("tier", now.policy().all(), tier -> now.policy().terms(tier).name(),
                        model.tier()))
                .field(text.of("tier.hand.until"), until, text.of("tier.hand.help"))
                .build();
    }

    private Node past(ByHandViewModel.Known now) {
        VBox lines = Nodes.column(Style.COLUMN_TIGHT);
        for (TierOverride given : now.given()) {
            String words = text.of(given.ended() == null ? "tier.hand.line" : "tier.hand.line-ended",
                    now.policy().terms(given.tier()).name(), given.from(), given.until(), given.reason(), model.desk().figures().who(given.by().name()));
            lines.getChildren().add(Nodes.paragraph(words, model.counts(given) ? Style.STRONG : Style.MUTED));
        }
        Card card = new Card(text.of("tier.hand.past"), lines);
        Nodes.showIf(card, !now.given().isEmpty());
        return card;
    }
}
