package org.suanpan.app.party.owner;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.owner.Commons;
import org.suanpan.core.party.owner.Owning;

/// Makes the hand-over and the public pool, and the parts of them on the first page and on customers' cards.
public final class OwnerScreens {

    private static final int ON_A_CARD = 8;

    private final Desk desk;
    private final Owning owning;
    private final Commons commons;

    public OwnerScreens(Desk desk, Owning owning, Commons commons) {
        this.desk = desk;
        this.owning = owning;
        this.commons = commons;
        desk.navigator().register(Screen.HandOverForm.class, screen -> {
            HandOverViewModel model = new HandOverViewModel(desk, owning, (Screen.HandOverForm) screen);
            return new OpenTab(screen, desk.text().live("owner.hand-over"), MaterialDesignA.ACCOUNT_SWITCH_OUTLINE, "owner.help",
                    () -> new HandOverView(model)).live(model.read());
        });
        desk.navigator().register(Screen.Commons.class, screen -> {
            CommonsViewModel model = new CommonsViewModel(desk, commons, owning);
            return new OpenTab(screen, desk.text().live("commons.title"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE, "commons.help",
                    () -> new CommonsView(model)).live(model.read(), model.pool().live()).onAccept(model::preset);
        });
    }

    /// Who is about to fall into the public pool.
    public Node warned() {
        return new WarnedPane(new WarnedViewModel(desk, commons));
    }

    /// Whose a customer is and was, as it stands now.
    public Node history(CustomerCard card) {
        VBox place = Nodes.column(Style.COLUMN_TIGHT);
        desk.work().read(desk.text().of("owner.reading"), () -> owning.history(card.customer().id(), ON_A_CARD)).onSuccess(lines ->
                place.getChildren().setAll(new HistoryPane(desk, lines, card.rep(), () -> desk.navigator().open(
                        new Screen.HandOverForm(java.util.List.of(card.customer().id()), System.nanoTime()))))).run();
        return place;
    }
}
