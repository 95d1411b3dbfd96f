package org.suanpan.app.ledger.due;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.PayingFacts;
import org.suanpan.app.base.Screen;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.party.CustomerKeeping;

/// Makes the calendar of what is due.
public final class DueScreens {

    public DueScreens(Desk desk, OwingQueries owing, CustomerKeeping keeping, PayingFacts paying) {
        desk.navigator().register(Screen.DueCalendar.class, screen -> {
            DueViewModel model = new DueViewModel(desk, owing, keeping, paying);
            return new OpenTab(screen, desk.text().live("due.title"), MaterialDesignC.CALENDAR_CLOCK, "due.help", () -> new DueView(model))
                    .live(model.all());
        });
    }
}
