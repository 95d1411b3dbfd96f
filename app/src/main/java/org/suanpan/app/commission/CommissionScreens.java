package org.suanpan.app.commission;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Pay;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.paper.PaperDesk;
import org.suanpan.app.commission.plan.PlanNames;
import org.suanpan.core.staff.Right;

/// Makes the screens of commission.
public final class CommissionScreens {

    public CommissionScreens(Desk desk, Dialogs dialogs, Pay pay, PlanNames names, PaperDesk paper) {
        desk.navigator().register(Screen.Commission.class, screen -> {
            CommissionViewModel model = new CommissionViewModel(desk, dialogs, pay, names, paper);
            return new OpenTab(screen, desk.text().live("commission.title"), MaterialDesignC.CASH_CHECK, "commission.help",
                    () -> new CommissionView(model)).live(desk.here().allows(Right.PAY)
                            ? new LiveValue<?>[] {model.sheets().live(), model.plans().versions(), model.plans().weighed()} : new LiveValue<?>[] {model.sheets().live()});
        });
        desk.navigator().register(Screen.PayStatement.class, screen -> {
            StatementViewModel model = new StatementViewModel(desk, pay.sheets(), pay.next(), paper, (Screen.PayStatement) screen);
            return new OpenTab(screen, model.title(), MaterialDesignC.CASH_CHECK, "commission.statement-help", () -> new StatementView(model))
                    .live(model.read());
        });
    }
}
