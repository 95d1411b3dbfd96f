package org.suanpan.app.commission;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Pay;
import org.suanpan.app.base.paper.PaperDesk;
import org.suanpan.app.commission.plan.PlanNames;
import org.suanpan.app.commission.plan.PlansViewModel;
import org.suanpan.core.staff.Right;

/// State of the screen of commission: which part of it is in front.
final class CommissionViewModel {

    enum Part { STATEMENTS, TRIAL, PLANS }

    private final Desk desk;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.STATEMENTS);
    private final SheetsViewModel sheets;
    private final PlansViewModel plans;
    private final TrialViewModel trial;

    CommissionViewModel(Desk desk, Dialogs dialogs, Pay pay, PlanNames names, PaperDesk paper) {
        this.desk = desk;
        this.sheets = new SheetsViewModel(desk, dialogs, pay.sheets(), paper);
        this.plans = new PlansViewModel(desk, pay, names);
        this.trial = new TrialViewModel(desk, dialogs, pay.trials(), plans.form());
    }

    Desk desk() {
        return desk;
    }

    /// Trying out and changing plans is for those who may see what everybody earns.
    List<Part> parts() {
        return desk.here().allows(Right.PAY) ? List.of(Part.values()) : List.of(Part.STATEMENTS);
    }

    ObjectProperty<Part> part() {
        return part;
    }

    SheetsViewModel sheets() {
        return sheets;
    }

    PlansViewModel plans() {
        return plans;
    }

    TrialViewModel trial() {
        return trial;
    }
}
