package org.suanpan.app.loyalty;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
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

/// The terms of points, off until somebody turns them on, and all terms there have been.
final class TermsPane extends VBox {

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
        TierNames tiers = model.desk().tiers();
        Node own = Nodes.row(Style.ROW, Nodes.label(tiers.of("A") + " ×", Style.MUTED), box(Figure.TIER_A),
                Nodes.label(tiers.of("B") + " ×", Style.MUTED), box(Figure.TIER_B), Nodes.label(tiers.of("C") + " ×", Style.MUTED), box(Figure.TIER_C));
        form.byTiers().subscribe(byTiers -> Nodes.showIf(own, !byTiers));
        return new FormBuilder()
                .field(text.of("loyalty.terms-on"), Choices.segments("terms-on", List.of(true, false),
                        on -> text.of(on ? "loyalty.terms-is-on" : "loyalty.terms-is-off"), form.on()), text.of("loyalty.terms-on-help"))
                .field(text.of("loyalty.terms-from"), from, text.of("loyalty.terms-from-help"))
                .field(text.of("loyalty.terms-yuan"), Nodes.row(Style.ROW, start), text.of("loyalty.terms-yuan-help"))
                .field(text.of("loyalty.terms-tiers"), Nodes.row(Style.ROW, Choices.segments("terms-by-tiers", List.of(false, true),
                        byTiers -> text.of(byTiers ? "loyalty.terms-by-rules" : "loyalty.terms-by-own"), form.byTiers()), own),
                        text.of("loyalty.terms-by-help"))
                .field(text.of("loyalty.terms-months"), Nodes.row(Style.ROW, box(Figure.MONTHS)), text.of("loyalty.terms-months-help"))
                .field(text.of("loyalty.terms-money"), Nodes.row(Style.ROW, box(Figure.PER_YUAN)), text.of("loyalty.terms-money-help"))
                .field(text.of("loyalty.terms-limit"), Nodes.row(Style.ROW, box(Figure.GIFT_LIMIT)), text.of("loyalty.terms-limit-help"))
                .field(text.of("loyalty.terms-referral"), Nodes.row(Style.ROW, box(Figure.REFERRAL_POINTS),
                        Nodes.label(text.of("loyalty.terms-referral-within"), Style.MUTED), box(Figure.REFERRAL_DAYS),
                        Nodes.label(text.of("loyalty.terms-referral-least"), Style.MUTED), box(Figure.REFERRAL_MONEY),
                        Nodes.label(text.of("loyalty.terms-referral-back"), Style.MUTED), box(Figure.REFERRAL_BACK)))
                .build();
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
        return earning.byTiers()
                ? text.of("loyalty.terms-said-rules", figures.date(terms.from()), figures.money(earning.yuanPerPoint()), months)
                : text.of("loyalty.terms-said", figures.date(terms.from()), figures.money(earning.yuanPerPoint()), String.join(
                        text.of("list.comma"), times("A", earning.tierA()), times("B", earning.tierB()), times("C", earning.tierC())), months);
    }
}
