package org.suanpan.app.commission.plan;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.TierNames;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.commission.CommissionDetails.TierWeight;

/// What customers of one tier weigh: under the name the owner gives it, with what holds while nothing is typed. Tiers the rules do not have
/// are there while the plan says something of them.
final class TierRow {

    private final PlansViewModel model;
    private final PlanField field;
    private final Text text;
    private final Label name = Nodes.label("", Style.FORM_LABEL);
    private final Label otherwise = Nodes.paragraph("", Style.FORM_HELP);
    private final Node row;

    TierRow(PlansViewModel model, PlanField field, Node box) {
        this.model = model;
        this.field = field;
        this.text = model.desk().text();
        otherwise.setId(field.id() + "-otherwise");
        row = Nodes.row(Style.ROW, box, otherwise);
        name.setLabelFor(box);
        model.rules().subscribe(_ -> show());
        model.form().of(PlanField.TIER_RULES).subscribe(_ -> show());
        model.form().begins().subscribe(_ -> show());
    }

    void into(FormBuilder builder) {
        builder.field(name, row);
    }

    private void show() {
        List<TierWeight> rules = model.rules().get();
        TierNames names = model.desk().tiers();
        Optional<TierWeight> rule = rules.stream().filter(one -> one.tier().equals(field.tier())).findFirst();
        boolean isThere = rules.isEmpty() ? names.letters().contains(field.tier()) : rule.isPresent();
        name.setText(text.of("plan.field.TIER", rule.map(TierWeight::name).orElse(isThere ? names.of(field.tier()) : field.tier())));
        boolean byRules = !model.form().of(PlanField.TIER_RULES).get().isEmpty();
        otherwise.setText(byRules && rule.isPresent() ? text.of("plan.help.TIER_BY_RULES", rule.get().weight().toString())
                : rule.isPresent() ? text.of("plan.help.TIER_ONE", rule.get().weight().toString()) : text.of("plan.help.TIER"));
        boolean isShown = isThere || !model.form().of(field).get().isBlank();
        Nodes.showIf(name, isShown);
        Nodes.showIf(row, isShown);
    }
}
