package org.suanpan.app.loyalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.loyalty.points.Loyalty.PointsBalance;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.TierRate;
import org.suanpan.core.loyalty.rebate.RebateStanding;
import org.suanpan.core.trade.DocumentQueries.Goods;
import org.suanpan.core.trade.DocumentQueries.Named;

/// State of the screen of points and rebates.
final class LoyaltyViewModel {

    private static final int MOST = 8;

    /// What is shown.
    enum Part { BALANCES, GIFTS, REBATES, REGISTER, TERMS }

    private final Desk desk;
    private final PointsPorts ports;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.BALANCES);
    private final StringProperty search = new SimpleStringProperty("");
    private final PagedList<PointsBalance, Long> balances;
    private final LiveValue<List<LoyaltyTerms>> terms;
    private final LiveValue<List<TierRate>> tierRates;
    private final LiveValue<List<GiftItem>> gifts;
    private final LiveValue<List<RebateStanding>> rebates;
    private final RegisterViewModel register;
    private final TermsForm termsForm;
    private final GiftForm giftForm;
    private final RebateForm rebateForm;

    LoyaltyViewModel(Desk desk, PointsPorts ports) {
        this.desk = desk;
        this.ports = ports;
        balances = new PagedList<>(desk.refresh(), desk.text().of("loyalty.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT, Topic.LEDGER,
                Topic.SETTING, Topic.TIER), PointsBalance::customer, this::reading);
        terms = live(() -> ports.loyalty().terms());
        tierRates = LiveValue.prepared(desk.refresh(), desk.text().of("loyalty.reading"), Set.of(Topic.TIER), () -> {
            LocalDate day = desk.asOf().day().get();
            return () -> ports.loyalty().tierRates(day);
        });
        gifts = live(() -> ports.loyalty().gifts());
        rebates = LiveValue.prepared(desk.refresh(), desk.text().of("loyalty.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT, Topic.LEDGER),
                () -> {
                    LocalDate day = desk.asOf().day().get();
                    return () -> ports.rebates().standings(day);
                });
        register = new RegisterViewModel(desk, ports.loyalty());
        termsForm = new TermsForm(desk, ports.loyalty());
        giftForm = new GiftForm(desk, ports.loyalty());
        rebateForm = new RebateForm(desk, ports.rebates());
        terms.value().subscribe(all -> termsForm.begin(all == null ? List.of() : all));
        Runnable settled = desk.work().settled(150, balances::restart);
        search.addListener((_, _, _) -> settled.run());
        desk.asOf().day().addListener(_ -> {
            balances.restart();
            rebates.reload();
            tierRates.reload();
        });
    }

    private <T> LiveValue<T> live(java.util.concurrent.Callable<T> query) {
        return new LiveValue<>(desk.refresh(), desk.text().of("loyalty.reading"), Set.of(Topic.SETTING, Topic.CUSTOMER, Topic.STOCK), query);
    }

    private PagedList.Reading<PointsBalance, Long> reading() {
        String words = search.get();
        LocalDate day = desk.asOf().day().get();
        return (offset, limit) -> {
            var page = ports.loyalty().balances(words, day, limit, offset);
            return new PagedList.Slice<>(page, page.total());
        };
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<Part> part() {
        return part;
    }

    StringProperty search() {
        return search;
    }

    PagedList<PointsBalance, Long> balances() {
        return balances;
    }

    LiveValue<List<LoyaltyTerms>> terms() {
        return terms;
    }

    /// What the rules of tiers say of points on the day looked from.
    LiveValue<List<TierRate>> tierRates() {
        return tierRates;
    }

    LiveValue<List<GiftItem>> gifts() {
        return gifts;
    }

    LiveValue<List<RebateStanding>> rebates() {
        return rebates;
    }

    RegisterViewModel register() {
        return register;
    }

    TermsForm termsForm() {
        return termsForm;
    }

    GiftForm giftForm() {
        return giftForm;
    }

    RebateForm rebateForm() {
        return rebateForm;
    }

    /// Points are earned on the day looked from.
    boolean isOn() {
        List<LoyaltyTerms> all = terms.value().get();
        LoyaltyTerms now = all == null ? null : LoyaltyTerms.on(desk.asOf().day().get(), all);
        return now != null && now.isOn();
    }

    void open(PointsBalance row) {
        desk.navigator().open(new Screen.Card(row.customer()));
    }

    void redeem(PointsBalance row) {
        desk.navigator().open(new Screen.Redeem(row.customer(), System.nanoTime()));
    }

    void openCard(RebateStanding row) {
        desk.navigator().open(new Screen.Card(row.contract().customer()));
    }

    void open(RebateStanding.Given given) {
        desk.navigator().open(new Screen.Paper(given.document()));
    }

    void findProducts(String typed, Consumer<List<Goods>> answer) {
        LocalDate day = desk.asOf().day().get();
        desk.work().read(desk.text().of("loyalty.reading"), () -> ports.finder().goods(typed, null, day, MOST)).onSuccess(answer).run();
    }

    void findCustomers(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("loyalty.reading"), () -> ports.finder().customers(typed, MOST)).onSuccess(answer).run();
    }
}
