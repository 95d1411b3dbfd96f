package org.suanpan.app.loyalty;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.TierNames;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.loyalty.TermsForm.Figure;
import org.suanpan.core.base.Rate;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.TierRate;
import org.suanpan.core.tier.Tier;

/// The terms of points, off until somebody turns them on, and all terms there have been.
final class TermsPane extends VBox {

    /// Five boxes with short names beside each other.
    private static final double ONE_LINE = 660;

    private final LoyaltyViewModel model;
    private final TermsForm form;
    private final Text text;
    private final Figures figures;

    TermsPane(LoyaltyViewModel model) {
        this.model = model;
        this.form = model.termsForm();
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        VBox past = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "terms-past");
        model.terms().value().subscribe(all -> past.getChildren().setAll(history(all == null ? List.of() : all)));
        Node body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new Card(text.of("loyalty.terms-new"), fields()),
                new Card(text.of("loyalty.terms-past"), past)));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Fields.strips(form.deeds()), body, Nodes.column(Style.FORM_BODY, Nodes.row(Style.ACTIONS, Nodes.spacer(),
                Nodes.id(Nodes.button(text.of("loyalty.terms-save"), MaterialDesignC.CHECK, form::save, Style.PRIMARY), "terms-save"))));
    }

    private Node fields() {
        DatePicker from = Choices.day("terms-from", model.desk().asOf().day()::get);
        from.valueProperty().bindBidirectional(form.from());
        TextField start = box(Figure.YUAN);
        start.setId("start");
        return new FormBuilder()
                .field(text.of("loyalty.terms-on"), Choices.segments("terms-on", List.of(true, false),
                        on -> text.of(on ? "loyalty.terms-is-on" : "loyalty.terms-is-off"), form.on()), text.of("loyalty.terms-on-help"))
                .field(text.of("loyalty.terms-from"), from, text.of("loyalty.terms-from-help"))
                .field(text.of("loyalty.terms-yuan"), Nodes.row(Style.ROW, start), text.of("loyalty.terms-yuan-help"))
                .field(text.of("loyalty.terms-tiers"), Nodes.row(Style.ROW, Choices.segments("terms-by-tiers", List.of(false, true),
                        byTiers -> text.of(byTiers ? "loyalty.terms-by-rules" : "loyalty.terms-by-own"), form.byTiers())))
                .field("", multipliers(), text.of("loyalty.terms-by-help"))
                .field(text.of("loyalty.terms-months"), Nodes.row(Style.ROW, box(Figure.MONTHS)), text.of("loyalty.terms-months-help"))
                .field(text.of("loyalty.terms-money"), Nodes.row(Style.ROW, box(Figure.PER_YUAN)), text.of("loyalty.terms-money-help"))
                .field(text.of("loyalty.terms-limit"), Nodes.row(Style.ROW, box(Figure.GIFT_LIMIT)), text.of("loyalty.terms-limit-help"))
                .field(text.of("loyalty.terms-referral"), Nodes.row(Style.ROW, box(Figure.REFERRAL_POINTS),
                        Nodes.label(text.of("loyalty.terms-referral-within"), Style.MUTED), box(Figure.REFERRAL_DAYS),
                        Nodes.label(text.of("loyalty.terms-referral-least"), Style.MUTED), box(Figure.REFERRAL_MONEY),
                        Nodes.label(text.of("loyalty.terms-referral-back"), Style.MUTED), box(Figure.REFERRAL_BACK)))
                .build();
    }

    /// A box for every tier of the rules, and for others the terms speak of; below, what the rules say where nothing is typed.
    private Node multipliers() {
        FlowPane boxes = Nodes.wrap(Style.BUTTONS);
        boxes.setPrefWrapLength(ONE_LINE);
        for (Tier tier : Tier.values()) {
            Label name = Nodes.label("", Style.MUTED);
            HBox one = Nodes.row(Style.ROW, name, new Fields(text).box("terms-tier-" + tier.name().toLowerCase(Locale.ROOT), form.of(tier), 5));
            boxes.getChildren().add(one);
            Runnable show = () -> {
                String called = called(tier);
                name.setText((called.isEmpty() ? tier.name() : called) + " ×");
                Nodes.showIf(one, !called.isEmpty() || !form.of(tier).get().isBlank());
            };
            model.tierRates().value().subscribe(_ -> show.run());
            form.of(tier).subscribe(_ -> show.run());
        }
        Label otherwise = Nodes.id(Nodes.paragraph("", Style.FORM_HELP), "terms-otherwise");
        Runnable say = () -> otherwise.setText(otherwise());
        model.tierRates().value().subscribe(_ -> say.run());
        form.byTiers().subscribe(_ -> say.run());
        return Nodes.column(Style.COLUMN_TIGHT, boxes, otherwise);
    }

    private List<TierRate> rates() {
        List<TierRate> read = model.tierRates().value().get();
        return read == null ? List.of() : read;
    }

    /// What the rules call a tier; empty where they have none of the letter.
    private String called(Tier tier) {
        TierNames names = model.desk().tiers();
        return rates().isEmpty() ? names.letters().contains(tier.name()) ? names.of(tier) : ""
                : rates().stream().filter(rate -> rate.tier().equals(tier.name())).map(TierRate::name).findFirst().orElse("");
    }

    private String otherwise() {
        List<TierRate> rates = rates();
        String rules = rates.isEmpty() ? text.of("loyalty.terms-no-rules") : rates.stream()
                .map(rate -> rate.name() + " ×" + rate.points()).collect(Collectors.joining(text.of("list.comma")));
        return text.of(form.byTiers().get() ? "loyalty.terms-otherwise-rules" : "loyalty.terms-otherwise-own", rules);
    }

    private TextField box(Figure figure) {
        return new Fields(text).box("terms-" + figure.name().toLowerCase(Locale.ROOT).replace('_', '-'), form.of(figure), 7);
    }

    private List<Node> history(List<LoyaltyTerms> all) {
        return all.isEmpty() ? List.of(Nodes.paragraph(text.of("loyalty.terms-none"), Style.MUTED))
                : all.reversed().stream().<Node>map(terms -> Nodes.paragraph(terms.isOn()
                        ? said(terms)
                        : text.of("loyalty.terms-said-off", figures.date(terms.from())))).toList();
    }

    private String times(String tier, Rate multiplier) {
        return model.desk().tiers().of(tier) + " ×" + multiplier;
    }

    private String said(LoyaltyTerms terms) {
        LoyaltyTerms.Earning earning = terms.earning();
        String months = String.valueOf(earning.expiryMonths());
        String own = earning.own().entrySet().stream().map(one -> times(one.getKey(), one.getValue())).collect(Collectors.joining(text.of("list.comma")));
        String rules = text.of("loyalty.terms-rules");
        String multipliers = !earning.byTiers() ? own.isEmpty() ? "×1" : own : own.isEmpty() ? rules : own + text.of("list.comma") + rules;
        return text.of("loyalty.terms-said", figures.date(terms.from()), figures.money(earning.yuanPerPoint()), multipliers, months);
    }
}
