package org.suanpan.app.closing.day;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.trade.closing.day.DayEnd;

/// Makes the screen that closes days.
public final class DayScreens {

    public DayScreens(Desk desk, DayEnd dayEnd) {
        desk.navigator().register(Screen.DayEnd.class, screen -> {
            DayViewModel model = new DayViewModel(desk, dayEnd);
            return new OpenTab(screen, desk.text().live("day.title"), MaterialDesignC.CASH_CHECK, "day.help",
                    () -> new DayView(model)).live(model.outlook());
        });
    }
}
