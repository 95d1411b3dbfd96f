package org.suanpan.app.importing;

import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.importing.Importing;

/// Makes the import screen.
public final class ImportScreens {

    public ImportScreens(Desk desk, Dialogs dialogs, Importing importing, Actor actor) {
        desk.navigator().register(Screen.Import.class, screen -> {
            ImportViewModel model = new ImportViewModel(desk, importing, actor);
            return new OpenTab(screen, desk.text().live("importing.title"), MaterialDesignI.IMPORT, "importing.help",
                    () -> new ImportView(model, dialogs)).live(model.past()).onAccept(model::preset);
        });
    }
}
