package org.suanpan.app.commission;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.TierNames;
import org.suanpan.app.commission.PlanForm.Field;
import org.suanpan.app.commission.PlanForm.Row;
import org.suanpan.app.commission.PlansViewModel.Example;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.commission.CommissionBase;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.version.PlanVersion;

/// The shop's plans: a form at the left, at the right what it would pay while it is typed, below every plan there has been. F12 keeps it.
final class PlansPane extends VBox {

    private static final double EXAMPLE_ROWS = 8;
    private static final double SIDE = 430;

    private final PlansViewModel model;
    private final PlanForm form;
    private final Text text;
    private final Figures figures;
    private final VBox brackets = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "plan-brackets");

    PlansPane(PlansViewModel model) {
        this.model = model;
        this.form = model.form();
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        setId("plans");
        VBox side = Nodes.column(Style.COLUMN, new Card(text.of("commission.examples"), examples()), new Card(text.of("commission.versions"), past()));
        side.setMinWidth(SIDE);
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setFillWidth(true);
        VBox left = Nodes.column(Style.COLUMN, new Card(text.of("commission.plan-card"), fields()));
        HBox.setHgrow(left, Priority.ALWAYS);
        Node body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, Nodes.row(Style.ROW_WIDE, left, side)));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Acts.strips(model.acts()), Acts.strip("plan-wrong", Style.STRIP_PROBLEM, model.wrong()),
                Acts.strip("plan-advice", Style.STRIP_CAUTION, model.advice()), body, Nodes.column(Style.FORM_BODY, Nodes.row(Style.ACTIONS,
                        Nodes.spacer(), Nodes.id(Nodes.button(text.of("commission.plan-save"), MaterialDesignC.CHECK, model::save, Style.PRIMARY),
                                "plan-save"))));
        follow();
    }

    private void follow() {
        form.measure().addListener((_, _, _) -> model.typed());
        form.basis().addListener((_, _, _) -> model.typed());
        form.mode().addListener((_, _, _) -> model.typed());
        form.unit().addListener((_, _, _) -> model.typed());
        form.losses().addListener((_, _, _) -> model.typed());
        form.weightsByRules().addListener((_, _, _) -> model.typed());
        form.gate().addListener((_, _, _) -> model.typed());
        model.from().addListener((_, _, _) -> model.typed());
        model.tried().addListener((_, _, _) -> model.typed());
        for (Field field : Field.values()) {
            form.of(field).addListener((_, _, _) -> model.typed());
        }
        form.rows().addListener((javafx.beans.Observable _) -> rows());
        rows();
    }

    private void rows() {
        brackets.getChildren().clear();
        for (Row row : List.copyOf(form.rows())) {
            int number = brackets.getChildren().size() + 1;
            row.from().addListener((_, _, _) -> model.typed());
            row.rate().addListener((_, _, _) -> model.typed());
            brackets.getChildren().add(Nodes.row(Style.ROW, Nodes.label(text.of("commission.bracket-from"), Style.MUTED),
                    box("from-" + number, row.from(), 8), Nodes.label(text.of("commission.bracket-rate"), Style.MUTED), box("rate-" + number, row.rate(), 5),
                    Nodes.label("%", Style.MUTED), Nodes.iconButton(MaterialDesignC.CLOSE, text.of("commission.bracket-remove"), () -> {
                        form.rows().remove(row);
                        model.typed();
                    })));
        }
        brackets.getChildren().add(Nodes.id(Nodes.button(text.of("commission.bracket-add"), MaterialDesignP.PLUS, form::addRow), "bracket-add"));
    }

    private Node fields() {
        TextField name = box("start", model.name(), 14);
        return new FormBuilder()
                .field(text.of("commission.plan-name"), Nodes.row(Style.ROW, name, Nodes.label(text.of("commission.plan-from"), Style.MUTED),
                        Choices.box("plan-from", model.months(), Object::toString, model.from())), text.of("commission.plan-from-help"))
                .field(text.of("commission.plan-measure"), Nodes.row(Style.ROW, Choices.segments("measure", List.of(CommissionPlan.Measure.values()),
                        one -> text.of("commission.measure." + one), form.measure()), Choices.segments("basis", List.of(PlanForm.Basis.values()),
                                one -> text.of("commission.basis." + one), form.basis())))
                .field(text.of("commission.plan-losses"), Choices.segments("losses", List.of(CommissionBase.LossFloor.ORDER,
                        CommissionBase.LossFloor.NONE), one -> text.of("commission.losses." + one), form.losses()))
                .field(text.of("commission.plan-mode"), Choices.segments("mode", List.of(CommissionMode.MARGINAL, CommissionMode.WHOLE,
                        CommissionMode.FLAT), one -> text.of("commission.mode." + one), form.mode()), text.of("commission.plan-mode-help"))
                .field(text.of("commission.plan-unit"), Nodes.row(Style.ROW, Choices.segments("unit", List.of(CommissionPlan.Unit.values()),
                        one -> text.of("commission.unit." + one), form.unit()), Nodes.label(text.of("commission.plan-quota"), Style.MUTED),
                        box(Field.QUOTA, 8)))
                .field(text.of("commission.plan-brackets"), brackets)
                .field(text.of("commission.plan-gate"), Nodes.row(Style.ROW, Choices.segments("gate", List.of(PlanForm.Gate.values()),
                        one -> text.of("commission.gate." + one), form.gate()), box(Field.GATE, 5), Nodes.label("%", Style.MUTED)),
                        text.of("commission.plan-gate-help"))
                .field(text.of("commission.plan-limits"), Nodes.row(Style.ROW, Nodes.label(text.of("commission.plan-cap"), Style.MUTED),
                        box(Field.CAP, 8), Nodes.label(text.of("commission.plan-floor"), Style.MUTED), box(Field.FLOOR, 8)))
                .field(text.of("commission.plan-weights"), weights(), text.of("commission.plan-weights-help"))
                .field(text.of("commission.plan-categories"), box(Field.CATEGORIES, 30), text.of("commission.plan-categories-help"))
                .field(text.of("commission.plan-shares"), box(Field.SHARES, 30), text.of("commission.plan-shares-help"))
                .field(text.of("commission.plan-factor"), Nodes.row(Style.ROW, box(Field.FACTOR, 5)), text.of("commission.plan-order-help"))
                .build();
    }

    private Node weights() {
        TierNames tiers = model.desk().tiers();
        CheckBox byRules = Nodes.id(new CheckBox(text.of("commission.plan-by-rules")), "plan-by-rules");
        byRules.selectedProperty().bindBidirectional(form.weightsByRules());
        Label now = Nodes.id(Nodes.paragraph("", Style.FORM_HELP), "weights-now");
        now.textProperty().bind(model.weights());
        form.weightsByRules().subscribe(shown -> Nodes.showIf(now, shown));
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.row(Style.ROW, Nodes.label(tiers.of("A") + " ×", Style.MUTED), box(Field.TIER_A, 4),
                Nodes.label(tiers.of("B") + " ×", Style.MUTED), box(Field.TIER_B, 4), Nodes.label(tiers.of("C") + " ×", Style.MUTED), box(Field.TIER_C, 4),
                Nodes.label(text.of("commission.plan-new"), Style.MUTED), box(Field.NEW_CUSTOMER, 4)), byRules, now);
    }

    private Node examples() {
        TableView<Example> table = new TableBuilder<>("examples", model.examples())
                .number(text.of("commission.column.base"), 110, example -> figures.money(example.base()))
                .number(text.of("commission.column.commission"), 100, example -> figures.money(example.commission()))
                .text(text.of("commission.column.reason"), 180, Example::how)
                .build();
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(EXAMPLE_ROWS));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.row(Style.ROW, Nodes.label(text.of("commission.example-base"), Style.MUTED),
                box("example-base", model.tried(), 10)), table);
    }

    private Node past() {
        VBox list = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "plan-versions");
        model.versions().value().subscribe(all -> list.getChildren().setAll(all == null || all.isEmpty()
                ? List.of(Nodes.paragraph(text.of("commission.no-versions"), Style.MUTED)) : all.stream().map(this::version).toList()));
        return list;
    }

    private Node version(PlanVersion version) {
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.link(text.of("commission.version", version.from().toString(), version.name()),
                () -> model.begin(version)), Nodes.paragraph(model.said(version), Style.MUTED, Style.SMALL));
    }

    private TextField box(Field field, int columns) {
        return box("plan-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'), form.of(field), columns);
    }

    private static TextField box(String id, javafx.beans.property.StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
