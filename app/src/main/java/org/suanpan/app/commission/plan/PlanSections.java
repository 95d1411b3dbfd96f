package org.suanpan.app.commission.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.commission.plan.PlanForm.Row;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.commission.CommissionBase;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;

/// The parts of the form one below the other; what every plan has and what says something stands open, the rest is opened with Enter.
final class PlanSections {

    private static final Set<PlanSection> OPEN = Set.of(PlanSection.BASIS, PlanSection.BRACKETS, PlanSection.LIMITS);

    private final PlansViewModel model;
    private final PlanForm form;
    private final Text text;
    private final PlanCells cells;
    private final Map<PlanSection, TitledPane> panes = new EnumMap<>(PlanSection.class);
    private final VBox brackets = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "plan-brackets");

    PlanSections(PlansViewModel model) {
        this.model = model;
        this.form = model.form();
        this.text = model.desk().text();
        this.cells = new PlanCells(model);
        for (PlanSection section : PlanSection.values()) {
            TitledPane pane = Nodes.id(Style.on(new TitledPane("", content(section)), Style.PLAN_SECTION), "section-" + section.name().toLowerCase(Locale.ROOT));
            pane.setAnimated(false);
            panes.put(section, pane);
        }
        form.rows().addListener((javafx.beans.Observable _) -> rows());
        form.measure().addListener((_, _, _) -> rows());
        rows();
        form.begins().subscribe(_ -> open());
        titles();
    }

    List<Node> all() {
        return List.copyOf(panes.values());
    }

    /// How many things a closed part says.
    void titles() {
        panes.forEach((section, pane) -> {
            int filled = form.filled(section);
            pane.setText(text.of("plan.section." + section) + (filled == 0 ? "" : text.of("plan.filled", filled)));
        });
    }

    private void open() {
        panes.forEach((section, pane) -> pane.setExpanded(OPEN.contains(section) || form.filled(section) > 0));
        titles();
    }

    private Node content(PlanSection section) {
        FormBuilder builder = new FormBuilder();
        switch (section) {
            case BASIS -> basis(builder);
            case BRACKETS -> brackets(builder);
            case LIMITS -> builder.field(text.of("commission.plan-gate"), Choices.segments("gate", List.of(PlanForm.Gate.values()),
                    one -> text.of("commission.gate." + one), form.gate()), text.of("plan.help.gate-kind"));
            default -> { }
        }
        for (PlanField field : PlanField.values()) {
            if (field.section() == section && !field.tier().isEmpty()) {
                new TierRow(model, field, cells.field(field)).into(builder);
            } else if (field.section() == section && field != PlanField.QUOTA) {
                builder.field(text.of("plan.field." + field), cells.explained(field));
            }
        }
        List<Node> parts = new ArrayList<>();
        parts.add(Nodes.paragraph(text.of("plan.about." + section), Style.MUTED, Style.SMALL));
        parts.add(builder.build());
        if (section == PlanSection.WEIGHTS) {
            parts.add(weights());
        }
        for (PlanGrid grid : PlanGrid.values()) {
            if (grid.section() == section) {
                parts.add(Nodes.label(text.of("plan.grid." + grid), Style.FORM_LABEL));
                parts.add(cells.grid(grid));
                parts.add(Nodes.paragraph(text.of("plan.grid-help." + grid), Style.FORM_HELP));
            }
        }
        return Nodes.column(Style.COLUMN, parts.toArray(Node[]::new));
    }

    /// What customers weigh by the rules of tiers; not there while the plan leaves them alone.
    private Node weights() {
        Label now = Nodes.id(Nodes.paragraph("", Style.FORM_HELP), "weights-now");
        model.weights().subscribe(words -> {
            now.setText(words);
            Nodes.showIf(now, !words.isEmpty());
        });
        return now;
    }

    private void basis(FormBuilder builder) {
        builder.field(text.of("commission.plan-name"), Nodes.row(Style.ROW, PlanCells.box("start", model.name(), 14),
                        Nodes.label(text.of("commission.plan-from"), Style.MUTED), Choices.box("plan-from", model.months(), Object::toString, model.from())),
                        text.of("commission.plan-from-help"))
                .field(text.of("commission.plan-measure"), Choices.segments("measure", List.of(CommissionPlan.Measure.values()),
                        one -> text.of("commission.measure." + one), form.measure()), text.of("plan.help.measure"))
                .field(text.of("plan.field.basis"), Choices.segments("basis", List.of(PlanForm.Basis.values()),
                        one -> text.of("commission.basis." + one), form.basis()), text.of("plan.help.basis"))
                .field(text.of("commission.plan-losses"), Choices.segments("losses", List.of(CommissionBase.LossFloor.ORDER,
                        CommissionBase.LossFloor.NONE), one -> text.of("commission.losses." + one), form.losses()), text.of("plan.help.losses"));
    }

    private void brackets(FormBuilder builder) {
        builder.field(text.of("commission.plan-mode"), Choices.segments("mode", List.of(CommissionMode.MARGINAL, CommissionMode.WHOLE,
                        CommissionMode.FLAT), one -> text.of("plan.mode." + one), form.mode()), text.of("commission.plan-mode-help"))
                .field(text.of("commission.plan-unit"), Nodes.row(Style.ROW, Choices.segments("unit", List.of(CommissionPlan.Unit.values()),
                        one -> text.of("plan.unit." + one), form.unit()), Nodes.label(text.of("commission.plan-quota"), Style.MUTED),
                        cells.field(PlanField.QUOTA)), text.of("plan.help.QUOTA"))
                .field(text.of("commission.plan-brackets"), brackets);
    }

    private void rows() {
        brackets.getChildren().clear();
        for (Row row : List.copyOf(form.rows())) {
            int number = brackets.getChildren().size() + 1;
            row.from().addListener((_, _, _) -> model.typed());
            row.rate().addListener((_, _, _) -> model.typed());
            brackets.getChildren().add(Nodes.row(Style.ROW, Nodes.label(text.of("commission.bracket-from"), Style.MUTED),
                    PlanCells.box("from-" + number, row.from(), 8), Nodes.label(text.of("commission.bracket-rate"), Style.MUTED),
                    PlanCells.box("rate-" + number, row.rate(), 5), Nodes.label(form.isByQuantity() ? text.of("plan.yuan-a-unit") : "%", Style.MUTED),
                    Nodes.iconButton(MaterialDesignC.CLOSE, text.of("commission.bracket-remove"), () -> {
                        form.rows().remove(row);
                        model.typed();
                    })));
        }
        brackets.getChildren().add(Nodes.id(Nodes.button(text.of("commission.bracket-add"), MaterialDesignP.PLUS, form::addRow), "bracket-add"));
    }
}
