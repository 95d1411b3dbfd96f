package org.suanpan.app.party;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.trade.closing.Confirmation;

/// Up to which day a partner's account is confirmed, confirming it further, and taking that back with a reason.
final class ConfirmationPane extends VBox {

    private static final int EARLIER = 4;

    private final ConfirmationViewModel model;
    private final Text text;
    private final Figures figures;

    ConfirmationPane(ConfirmationViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("confirmation");
        VBox body = Nodes.column(Style.COLUMN_TIGHT);
        Label message = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT), "confirm-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        model.all().value().subscribe(_ -> show(body));
        model.reopening().subscribe(_ -> show(body));
        getChildren().addAll(Nodes.row(Style.CARD_HEAD, Nodes.label(text.of("confirm.title"), Style.CARD_TITLE)), body, message);
    }

    private void show(VBox body) {
        List<Confirmation> all = model.all().value().get();
        Confirmation standing = model.standing();
        body.getChildren().setAll(Nodes.id(Nodes.paragraph(standing == null ? text.of("confirm.none-yet")
                : text.of("confirm.standing", standing.upTo(), figures.yuan(standing.balance()), day(standing.at())),
                standing == null ? Style.MUTED : Style.STRONG), "confirm-standing"));
        body.getChildren().add(model.reopening().get() ? why() : further(standing));
        if (all != null) {
            all.stream().filter(c -> c != standing).limit(EARLIER).forEach(c -> body.getChildren().add(
                    Nodes.paragraph(earlier(c), Style.MUTED, Style.SMALL)));
        }
    }

    private String earlier(Confirmation confirmation) {
        var reopened = confirmation.reopened();
        return reopened == null ? text.of("confirm.earlier", confirmation.upTo(), figures.yuan(confirmation.balance()))
                : text.of("confirm.taken-back", confirmation.upTo(), day(reopened.at()), reopened.reason());
    }

    private Node further(@org.jspecify.annotations.Nullable Confirmation standing) {
        var picker = Choices.day("confirm-day", model.desk().asOf()::today);
        picker.valueProperty().bindBidirectional(model.upTo());
        Label label = Nodes.label(text.of("confirm.up-to"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(picker);
        var row = Nodes.wrap(Style.FILTER_BAR, label, picker, Nodes.id(Nodes.button(text.of("confirm.act"),
                MaterialDesignL.LOCK_CHECK_OUTLINE, model::confirm), "confirm-act"));
        if (standing != null) {
            row.getChildren().add(Nodes.id(Nodes.button(text.of("confirm.take-back"), () -> model.reopening().set(true)), "confirm-take-back"));
        }
        return row;
    }

    private Node why() {
        TextField reason = Nodes.id(new TextField(), "confirm-reason");
        reason.setPromptText(text.of("confirm.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reason());
        reason.setOnAction(_ -> model.takeBack());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button act = Nodes.id(Nodes.button(text.of("confirm.take-back"), model::takeBack, Style.PRIMARY), "confirm-take-back-act");
        return Nodes.row(Style.ROW, reason, Nodes.button(text.of("base.cancel"), () -> model.reopening().set(false)), act);
    }

    private String day(Instant at) {
        return figures.date(at.atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
