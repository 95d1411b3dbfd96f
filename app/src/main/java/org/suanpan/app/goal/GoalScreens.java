package org.suanpan.app.goal;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;

/// Makes the pages of targets, of scorecards, the wall and one's own page.
public final class GoalScreens {

    public GoalScreens(Desk desk, GoalPorts ports) {
        desk.navigator().register(Screen.Targets.class, screen -> {
            TargetsViewModel model = new TargetsViewModel(desk, ports.targets());
            return new OpenTab(screen, desk.text().live("target.title"), MaterialDesignT.TARGET, "target.help", () -> new TargetsView(model))
                    .live(model.read());
        });
        desk.navigator().register(Screen.Scores.class, screen -> {
            ScoresViewModel model = new ScoresViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("score.title"), MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, "score.help",
                    () -> new ScoresView(model)).live(model.read());
        });
        desk.navigator().register(Screen.Mine.class, screen -> {
            MineViewModel model = new MineViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("mine.title"), MaterialDesignA.ACCOUNT_STAR_OUTLINE, "mine.help", () -> new MineView(model))
                    .live(model.read());
        });
        desk.navigator().register(Screen.Calendar.class, screen -> {
            CalendarViewModel model = new CalendarViewModel(desk, ports.goals().calendar());
            return new OpenTab(screen, desk.text().live("calendar.title"), MaterialDesignC.CALENDAR_CLOCK, "calendar.help", () -> new CalendarView(model))
                    .live(model.read());
        });
        desk.navigator().register(Screen.Wall.class, screen -> {
            WallViewModel model = new WallViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("wall.title"), MaterialDesignM.MONITOR_DASHBOARD, "wall.help", () -> new WallView(model))
                    .live(model.read());
        });
    }
}
