package org.suanpan.app.closing;

import java.nio.file.Path;

import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import org.suanpan.app.base.BackupFolder;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.closing.MonthEnd;

/// Makes the screen that closes months.
public final class ClosingScreens {

    public ClosingScreens(Desk desk, MonthEnd monthEnd, BackupFolder backups, Path store) {
        desk.navigator().register(Screen.MonthEnd.class, screen -> {
            ClosingViewModel model = new ClosingViewModel(desk, monthEnd, backups, store);
            return new OpenTab(screen, desk.text().live("closing.title"), MaterialDesignL.LOCK_CHECK_OUTLINE, "closing.help",
                    () -> new ClosingView(model)).live(model.outlook(), model.hints());
        });
    }
}
