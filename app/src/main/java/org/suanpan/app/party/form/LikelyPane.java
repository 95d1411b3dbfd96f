package org.suanpan.app.party.form;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.party.pool.Reasons;
import org.suanpan.core.party.duplicate.Likely;

/// Who is there already and may be the one that is being typed; nothing where there is nobody.
final class LikelyPane extends VBox {

    LikelyPane(PartyFormViewModel model) {
        Text text = model.desk().text();
        Reasons reasons = new Reasons(text);
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("likely");
        TextField reason = PartyFormView.box("duplicate-reason", model.reason());
        reason.setPromptText(text.of("pool.reason-prompt"));
        Runnable show = () -> {
            getChildren().clear();
            if (!model.likely().isEmpty()) {
                getChildren().add(Nodes.label(text.of("pool.may-be"), Style.CARD_TITLE));
            }
            for (Likely one : model.likely()) {
                Label chip = Nodes.label("", Style.CHIP);
                reasons.verdict(one.judgement(), chip);
                getChildren().add(Nodes.row(Style.ROW, chip, Nodes.link(one.who().name(), () -> model.open(one)),
                        Nodes.label(one.who().code(), Style.MUTED), Nodes.label(one.who().phones(), Style.MUTED),
                        Nodes.label(reasons.why(one.judgement()), Style.SMALL)));
            }
            if (model.isNew() && model.likely().stream().anyMatch(Likely::isDuplicate)) {
                getChildren().add(reason);
            }
            for (Likely one : model.also()) {
                getChildren().add(Nodes.row(Style.ROW, Nodes.chip(text.of("pool.also." + model.kind()), Style.CHIP_NEUTRAL),
                        Nodes.link(one.who().name(), () -> model.openOther(one)), Nodes.label(one.who().code(), Style.MUTED),
                        Nodes.label(text.of("pool.also-note"), Style.MUTED, Style.SMALL)));
            }
            Nodes.showIf(this, !model.likely().isEmpty() || !model.also().isEmpty());
        };
        model.likely().subscribe(show);
        model.also().subscribe(show);
        Nodes.showIf(this, false);
    }
}
