package org.suanpan.app.today;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;

import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.report.DashboardQueries;
import org.suanpan.core.trade.DocumentQueries;

/// Makes the first page.
public final class TodayScreens {

    /// `waiting` makes the parts that say what waits for somebody, each hidden while nothing does; `sampleShop` opens the sample shop in a data file of its own.
    public TodayScreens(Desk desk, DashboardQueries dashboard, DocumentQueries documents, StoreFacts facts,
            Supplier<List<Node>> waiting, Runnable sampleShop) {
        desk.navigator().register(Screen.Home.class, screen -> {
            TodayViewModel model = new TodayViewModel(desk, dashboard, documents, facts, sampleShop);
            return new OpenTab(screen, desk.text().live("today.title"), MaterialDesignH.HOME_OUTLINE, "today.help",
                    () -> new TodayView(model, waiting.get())).live(model.picture());
        });
    }
}
