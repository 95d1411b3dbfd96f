package org.suanpan.app.party;

import java.util.List;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Finder;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.trade.closing.Confirming;

/// Makes the customer list and the customers' cards, and finds customers for the palette.
public final class PartyScreens implements Finder {

    private final Desk desk;
    private final CustomerQueries customers;
    private final CustomerKeeping keeping;
    private final PriceLevels levels;
    private final PaidAhead paidAhead;
    private final Confirming confirming;

    public PartyScreens(Desk desk, PartyPorts ports) {
        this.desk = desk;
        this.customers = ports.customers();
        this.keeping = ports.keeping();
        this.confirming = ports.confirming();
        this.levels = new PriceLevels(desk, ports.prices(), ports.pricing());
        this.paidAhead = new PaidAhead(ports.figures(), ports.promises());
        desk.navigator().register(Screen.Customers.class, this::list);
        desk.navigator().register(Screen.Card.class, screen -> card((Screen.Card) screen));
    }

    @Override
    public char sign() {
        return '@';
    }

    @Override
    public List<Found> find(String text, boolean certain, int limit) {
        return customers.find(text, limit).stream().map(c -> new Found(c.name(),
                c.phone().isBlank() ? c.code() : c.code() + "  " + c.phone(), MaterialDesignA.ACCOUNT_OUTLINE,
                new Screen.Card(c.id()))).toList();
    }

    private OpenTab list(Screen screen) {
        CustomersViewModel model = new CustomersViewModel(desk, customers);
        return new OpenTab(screen, desk.text().live("party.customers"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                "party.help", () -> new CustomersView(model))
                .live(model.list().live()).selection(model.selection()).onAccept(model::preset);
    }

    private OpenTab card(Screen.Card screen) {
        CardViewModel model = new CardViewModel(desk, customers, new TermsViewModel(desk, keeping, customers, paidAhead, screen.customer()),
                new CardViewModel.Parts(levels.of(screen.customer()),
                        new ConfirmationViewModel(desk, confirming, Partner.of(screen.customer()))), screen.customer());
        return new OpenTab(screen, model.title(), MaterialDesignA.ACCOUNT_OUTLINE, "party.card.help",
                () -> new CardView(model)).live(model.card(), model.confirmation().all());
    }
}
