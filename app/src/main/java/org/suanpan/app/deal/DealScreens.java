package org.suanpan.app.deal;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Changes;
import org.suanpan.core.base.Topic;
import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.Stage;
import org.suanpan.core.party.CustomerId;

/// Makes the screens of deals. Once something is ordered from the quotation of a deal, the deal is won by itself, which can be taken back.
public final class DealScreens {

    private final Desk desk;
    private final DealPorts ports;

    public DealScreens(Desk desk, DealPorts ports, Changes changes) {
        this.desk = desk;
        this.ports = ports;
        desk.navigator().register(Screen.Deals.class, screen -> {
            DealsViewModel model = new DealsViewModel(desk, ports);
            return new OpenTab(screen, desk.text().live("deal.title"), MaterialDesignH.HANDSHAKE_OUTLINE, "deal.help", () -> new DealsView(model))
                    .live(model.read());
        });
        desk.navigator().register(Screen.DealForm.class, screen -> {
            DealFormViewModel model = new DealFormViewModel(desk, ports, (Screen.DealForm) screen);
            return new OpenTab(screen, model.title(), MaterialDesignH.HANDSHAKE_OUTLINE, "deal.form.help", () -> new DealFormView(model))
                    .live(model.read());
        });
        changes.listen(topics -> {
            if (topics.contains(Topic.DOCUMENT)) {
                desk.work().later(this::settle);
            }
        });
    }

    private void settle() {
        desk.work().write(desk.text().of("deal.saving"), () -> ports.deals().settle(desk.asOf().day().get(), Actor.OWNER))
                .onSuccess(won -> won.forEach(this::tell)).run();
    }

    private void tell(Deal deal) {
        desk.undoing().offer(desk.text().of("deal.won-by", deal.name(), deal.what(), deal.orderNumber()), () -> {
            ports.deals().move(deal.id(), Stage.TALKING, desk.asOf().day().get(), "", Actor.OWNER);
            return deal;
        });
    }

    /// What a customer may buy, as it stands now.
    public Node of(CustomerId customer) {
        VBox place = Nodes.column(Style.COLUMN_TIGHT);
        desk.work().read(desk.text().of("deal.reading"), () -> ports.deals().of(customer)).onSuccess(found ->
                place.getChildren().setAll(new DealsPane(desk, found, deal -> desk.navigator().open(new Screen.DealForm(deal.id(), null, 0)),
                        () -> desk.navigator().open(new Screen.DealForm(null, customer, System.nanoTime()))))).run();
        return place;
    }
}
