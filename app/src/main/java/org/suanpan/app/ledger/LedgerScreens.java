package org.suanpan.app.ledger;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.StatementExport;

/// Makes the list of who owes what, and the statements.
public final class LedgerScreens {

    public LedgerScreens(Desk desk, OwingQueries owing, StatementExport export) {
        desk.navigator().register(Screen.Owing.class, screen -> {
            OwingViewModel model = new OwingViewModel(desk, owing, export);
            return new OpenTab(screen, desk.text().live("owing.title"), MaterialDesignA.ACCOUNT_CASH_OUTLINE, "owing.help",
                    () -> new OwingView(model)).live(model.list().live()).selection(model.state().selection())
                    .onAccept(model::preset);
        });
        desk.navigator().register(Screen.Statement.class, screen -> {
            StatementViewModel model = new StatementViewModel(desk, owing, export, (Screen.Statement) screen);
            return new OpenTab(screen, model.title(), MaterialDesignF.FILE_DOCUMENT_OUTLINE, "owing.help-statement",
                    () -> new StatementView(model)).live(model.statement()).onAccept(model::preset);
        });
    }
}
