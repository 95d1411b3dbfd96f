package org.suanpan.app.profit;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.report.ReportQueries;

/// Makes the screen of what was earned.
public final class ProfitScreens {

    public ProfitScreens(Desk desk, ReportQueries queries) {
        desk.navigator().register(Screen.Profit.class, screen -> {
            ProfitViewModel model = new ProfitViewModel(desk, queries);
            return new OpenTab(screen, desk.text().live("profit.title"), MaterialDesignC.CHART_BAR, "profit.help", () -> new ProfitView(model))
                    .live(model.read());
        });
    }
}
