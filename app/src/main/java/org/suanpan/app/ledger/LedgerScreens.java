package org.suanpan.app.ledger;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.FilePorts;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.paper.PaperDesk;
import org.suanpan.app.kit.both.BothPorts;
import org.suanpan.app.kit.both.BothViewModel;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.AccountService;
import org.suanpan.core.ledger.statement.OwingQueries;

/// Makes the screens of who owes what, the statements, and the money accounts.
public final class LedgerScreens {

    /// The money accounts.
    public record Accounting(AccountQueries queries, AccountService accounts) {}

    public LedgerScreens(Desk desk, Dialogs dialogs, BothPorts both, FilePorts files, Accounting accounting, PaperDesk paper) {
        OwingQueries owing = both.owing();
        desk.navigator().register(Screen.Owing.class, screen -> {
            OwingViewModel model = new OwingViewModel(desk, owing, files);
            return new OpenTab(screen, desk.text().live("owing.title"), MaterialDesignA.ACCOUNT_CASH_OUTLINE, "owing.help",
                    () -> new OwingView(model)).live(model.list().live()).selection(model.state().selection())
                    .onAccept(model::preset);
        });
        desk.navigator().register(Screen.Statement.class, screen -> {
            StatementViewModel model = new StatementViewModel(desk, owing, files, paper, (Screen.Statement) screen);
            BothViewModel other = new BothViewModel(desk, both, ((Screen.Statement) screen).partner());
            return new OpenTab(screen, model.title(), MaterialDesignF.FILE_DOCUMENT_OUTLINE, "owing.help-statement",
                    () -> new StatementView(model, other)).live(model.statement(), other.net(), model.paying()).onAccept(model::preset);
        });
        desk.navigator().register(Screen.Nets.class, screen -> {
            NetViewModel model = new NetViewModel(desk, owing);
            return new OpenTab(screen, desk.text().live("both.title"), MaterialDesignA.ACCOUNT_SWITCH_OUTLINE, "both.help",
                    () -> new NetView(model)).live(model.nets());
        });
        desk.navigator().register(Screen.Compare.class, screen -> {
            CompareViewModel model = new CompareViewModel(desk, owing, files, (Screen.Compare) screen);
            return new OpenTab(screen, model.title(), MaterialDesignF.FILE_COMPARE, "compare.help", () -> new CompareView(model, dialogs))
                    .live(model.found()).onAccept(opened -> {
                        if (opened instanceof Screen.Compare compared && compared.file() != null) {
                            model.read(compared.file());
                        }
                    });
        });
        desk.navigator().register(Screen.Accounts.class, screen -> {
            AccountsViewModel model = new AccountsViewModel(desk, accounting.queries(), accounting.accounts());
            return new OpenTab(screen, desk.text().live("account.title"), MaterialDesignB.BANK_OUTLINE, "account.help",
                    () -> new AccountsView(model)).live(model.accounts(), model.journal().list().live(), model.sides().sums())
                            .selection(model.journal().state().selection());
        });
    }
}
