package org.suanpan.app.report;

import java.time.Clock;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.report.ReportRunner;

/// Makes the list of reports.
public final class ReportScreens {

    public ReportScreens(Desk desk, Dialogs dialogs, ReportRunner runner, StoreFacts facts, Clock clock) {
        desk.navigator().register(Screen.Reports.class, screen -> {
            ReportsViewModel model = new ReportsViewModel(desk, runner, facts, clock);
            return new OpenTab(screen, desk.text().live("report.title"), MaterialDesignF.FILE_CHART_OUTLINE,
                    "report.help", () -> new ReportsView(model, dialogs)).live(model.reports());
        });
    }
}
