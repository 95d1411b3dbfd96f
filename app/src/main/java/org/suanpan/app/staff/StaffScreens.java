package org.suanpan.app.staff;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Staffing;

/// Makes the page of people and roles, and what stands where somebody may not go. Covers cost for whoever may not see it.
public final class StaffScreens {

    public StaffScreens(Desk desk, Staffing staff, SalesReps reps) {
        if (!desk.here().allows(Right.COST)) {
            desk.figures().coverForGood();
        }
        desk.navigator().admitting(new Admission(desk.here())::admitted);
        desk.navigator().register(Screen.People.class, screen -> {
            PeopleViewModel model = new PeopleViewModel(desk, staff, reps);
            return new OpenTab(screen, desk.text().live("staff.title"), MaterialDesignA.ACCOUNT_KEY_OUTLINE, "staff.help",
                    () -> new PeopleView(model)).live(model.shown());
        });
        desk.navigator().register(Screen.NotYours.class, screen -> new OpenTab(screen, desk.text().live("staff.not-yours-title"),
                MaterialDesignL.LOCK_OUTLINE, "staff.not-yours-help", () -> Nodes.id(Nodes.column(Style.PAGE, new EmptyState(
                        MaterialDesignL.LOCK_OUTLINE, desk.text().of("staff.not-yours"))), "not-yours")));
    }
}
