package org.suanpan.app.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Finder;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Pool;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.attach.Shelves;
import org.suanpan.app.kit.both.BothPorts;
import org.suanpan.app.kit.both.BothViewModel;
import org.suanpan.app.party.forget.ForgetView;
import org.suanpan.app.party.forget.ForgetViewModel;
import org.suanpan.app.party.form.FormPorts;
import org.suanpan.app.party.form.PartyFormView;
import org.suanpan.app.party.form.PartyFormViewModel;
import org.suanpan.app.party.own.OwnFieldsView;
import org.suanpan.app.party.own.OwnFieldsViewModel;
import org.suanpan.app.party.pool.AbsorbedViewModel;
import org.suanpan.app.party.pool.DuplicatesView;
import org.suanpan.app.party.pool.DuplicatesViewModel;
import org.suanpan.app.party.pool.MergeView;
import org.suanpan.app.party.pool.MergeViewModel;
import org.suanpan.app.party.segment.SegmentPorts;
import org.suanpan.app.party.segment.SegmentScreens;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.party.forget.Forgetting;
import org.suanpan.core.party.own.OwnFieldKeeping;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.trade.closing.Confirming;
import org.suanpan.core.trade.merge.Merging;

/// Makes the customer list and the customers' cards, and finds customers for the palette.
public final class PartyScreens implements Finder {

    private final Desk desk;
    private final CustomerQueries customers;
    private final CustomerKeeping keeping;
    private final PriceLevels levels;
    private final PaidAhead paidAhead;
    private final Confirming confirming;
    private final PartyKeeping parties;
    private final Merging merging;
    private final CardParts parts;
    private final FormPorts form;
    private final Suppliers suppliers;
    private final BothPorts both;
    private final SegmentPorts segments;
    private final Shelves shelves;

    public PartyScreens(Desk desk, PartyPorts ports) {
        this.desk = desk;
        this.customers = ports.customers();
        this.keeping = ports.keeping();
        this.confirming = ports.confirming();
        this.parties = ports.pool().parties();
        this.merging = ports.pool().merging();
        this.parts = ports.parts();
        this.form = new FormPorts(parties, customers, ports.reps(), ports.pool().duplicates(), ports.pool().sellers(), ports.pool().ownFields(), ports.pool().stars(),
                ports.shelves());
        this.suppliers = ports.suppliers();
        this.both = ports.both();
        this.levels = new PriceLevels(desk, ports.prices(), ports.pricing());
        this.paidAhead = new PaidAhead(ports.figures(), ports.promises());
        this.segments = new SegmentPorts(ports.pool(), customers, keeping, ports.reps());
        this.shelves = ports.shelves();
        new SegmentScreens(desk, segments);
        desk.navigator().register(Screen.Customers.class, this::list);
        desk.navigator().register(Screen.Card.class, screen -> card((Screen.Card) screen));
        desk.navigator().register(Screen.Merge.class, screen -> merge((Screen.Merge) screen));
        desk.navigator().register(Screen.Duplicates.class, screen -> duplicates((Screen.Duplicates) screen, ports.pool()));
        desk.navigator().register(Screen.Forget.class, screen -> forget((Screen.Forget) screen, ports.pool().forgetting()));
        desk.navigator().register(Screen.OwnFields.class, screen -> own(screen, ports.pool().ownFields()));
        desk.navigator().register(Screen.PartyForm.class, screen -> form((Screen.PartyForm) screen));
    }

    @Override
    public char sign() {
        return '@';
    }

    @Override
    public List<Found> find(String text, boolean certain, int limit) {
        Stream<Found> buying = customers.find(text, limit).stream().map(c -> new Found(c.name(),
                c.phone().isBlank() ? c.code() : c.code() + "  " + c.phone(), MaterialDesignA.ACCOUNT_OUTLINE,
                new Screen.Card(c.id())));
        Stream<Found> selling = suppliers.find(text, limit).stream().map(s -> new Found(s.name(),
                s.contact().phone().isBlank() ? s.code() : s.code() + "  " + s.contact().phone(), MaterialDesignT.TRUCK_OUTLINE,
                new Screen.SupplierCard(s.id())));
        return Stream.concat(buying, selling).limit(limit).toList();
    }

    private OpenTab merge(Screen.Merge screen) {
        MergeViewModel model = new MergeViewModel(desk, customers, merging, screen);
        return new OpenTab(screen, desk.text().live("pool.merge-title"), MaterialDesignC.CALL_MERGE, "pool.merge-help",
                () -> new MergeView(model)).live(model.both());
    }

    private OpenTab duplicates(Screen.Duplicates screen, Pool pool) {
        DuplicatesViewModel model = new DuplicatesViewModel(desk,
                screen.kind() == PartyKind.CUSTOMER ? pool.duplicates() : pool.sellers(), screen.kind());
        return new OpenTab(screen, desk.text().live("pool.title." + screen.kind()), MaterialDesignA.ACCOUNT_MULTIPLE_CHECK_OUTLINE, "pool.help",
                () -> new DuplicatesView(model)).live(model.sweep());
    }

    private OpenTab form(Screen.PartyForm screen) {
        PartyFormViewModel model = new PartyFormViewModel(desk, form, screen);
        return new OpenTab(screen, desk.text().live((screen.party() == null ? "party.new." : "party.edit.") + screen.kind()),
                screen.kind() == PartyKind.CUSTOMER ? MaterialDesignA.ACCOUNT_EDIT_OUTLINE : MaterialDesignT.TRUCK_OUTLINE,
                "party.form.help", () -> new PartyFormView(model));
    }

    private OpenTab forget(Screen.Forget screen, Forgetting forgetting) {
        ForgetViewModel model = new ForgetViewModel(desk, forgetting, screen);
        return new OpenTab(screen, desk.text().live("forget.title"), MaterialDesignA.ACCOUNT_OFF_OUTLINE, "forget.help",
                () -> new ForgetView(model));
    }

    private OpenTab own(Screen screen, OwnFieldKeeping fields) {
        OwnFieldsViewModel model = new OwnFieldsViewModel(desk, fields);
        return new OpenTab(screen, desk.text().live("own.title"), MaterialDesignF.FORM_TEXTBOX, "own.help",
                () -> new OwnFieldsView(model)).live(model.shown());
    }

    private OpenTab list(Screen screen) {
        CustomersViewModel model = new CustomersViewModel(desk, customers, segments);
        return new OpenTab(screen, desk.text().live("party.customers"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE,
                "party.help", () -> new CustomersView(model))
                .live(model.list().live(), model.segment().live()).selection(model.selection()).onAccept(model::preset);
    }

    private OpenTab card(Screen.Card screen) {
        CustomerId who = merging.home(screen.customer());
        CardViewModel model = new CardViewModel(desk, customers, new TermsViewModel(desk, keeping, customers, paidAhead, who),
                new CardViewModel.Parts(levels.of(who), new ConfirmationViewModel(desk, confirming, Partner.of(who)),
                        new RecordViewModel(desk, parties, PartyId.of(who)), new BothViewModel(desk, both, Partner.of(who)),
                        new AbsorbedViewModel(desk, merging, who), shelves.of(Holder.of(PartyId.of(who))),
                        new LiveValue<>(desk.refresh(), desk.text().of("segment.reading"), Set.of(Topic.CUSTOMER, Topic.SALE, Topic.LEDGER, Topic.TIER),
                                () -> segments.pool().segments().of(who, desk.asOf().day().get())),
                        new StarsViewModel(desk, form.stars(), who)), who);
        return new OpenTab(screen, model.title(), MaterialDesignA.ACCOUNT_OUTLINE, "party.card.help",
                () -> new CardView(model, parts)).live(model.card(), model.confirmation().all(), model.both().net(),
                        model.shelf().files(), model.segments());
    }
}
