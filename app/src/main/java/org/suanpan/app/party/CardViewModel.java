package org.suanpan.app.party;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.attach.Shelf;
import org.suanpan.app.kit.both.BothViewModel;
import org.suanpan.app.party.pool.AbsorbedViewModel;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.segment.Segment;

/// State of one customer's card.
final class CardViewModel {

    private final Desk desk;
    private final CustomerId id;
    private final LiveValue<CustomerCard> card;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");
    private final PriceLevels.Choice level;
    private final TermsViewModel terms;
    private final ConfirmationViewModel confirmation;
    private final RecordViewModel record;
    private final BothViewModel both;
    private final AbsorbedViewModel absorbed;
    private final Shelf shelf;
    private final LiveValue<List<Segment>> segments;
    private final StarsViewModel stars;

    /// Parts of the card with a state of their own.
    record Parts(PriceLevels.Choice level, ConfirmationViewModel confirmation, RecordViewModel record, BothViewModel both,
            AbsorbedViewModel absorbed, Shelf shelf, LiveValue<List<Segment>> segments, StarsViewModel stars) {}

    CardViewModel(Desk desk, CustomerQueries customers, TermsViewModel terms, Parts parts, CustomerId id) {
        this.desk = desk;
        this.id = id;
        this.level = parts.level();
        this.confirmation = parts.confirmation();
        this.record = parts.record();
        this.both = parts.both();
        this.absorbed = parts.absorbed();
        this.shelf = parts.shelf();
        this.segments = parts.segments();
        this.stars = parts.stars();
        this.terms = terms;
        card = new LiveValue<>(desk.refresh(), desk.text().of("party.reading-card"),
                Set.of(Topic.CUSTOMER, Topic.SALE, Topic.DOCUMENT, Topic.LEDGER, Topic.TIER, Topic.IMPORT),
                () -> {
                    terms.read();
                    record.read();
                    absorbed.read();
                    stars.read();
                    return customers.card(id, desk.asOf().day().get());
                });
        card.value().subscribe(c -> {
            if (c != null) {
                title.set(c.customer().name());
            }
        });
        desk.asOf().day().addListener(_ -> {
            if (card.value().get() != null) {
                card.reload();
                segments.reload();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    LiveValue<CustomerCard> card() {
        return card;
    }

    TermsViewModel terms() {
        return terms;
    }

    ConfirmationViewModel confirmation() {
        return confirmation;
    }

    AbsorbedViewModel absorbed() {
        return absorbed;
    }

    /// Files kept with the customer.
    Shelf shelf() {
        return shelf;
    }

    /// The segments the customer is in on the day looked from.
    LiveValue<List<Segment>> segments() {
        return segments;
    }

    /// What the owner thinks of the customer.
    StarsViewModel stars() {
        return stars;
    }

    /// Everybody in a segment.
    void showSegment(Segment segment) {
        desk.navigator().open(new Screen.Customers(segment.rule().text(), "", "", null, segment.rule().filters()));
    }

    RecordViewModel record() {
        return record;
    }

    BothViewModel both() {
        return both;
    }

    PriceLevels.Choice level() {
        return level;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// The sales of this customer in one month.
    void showSales(YearMonth month) {
        desk.navigator().open(new Screen.Sales(title.get(), DateSpan.month(month)));
    }

    void showDocument(String number) {
        desk.navigator().open(new Screen.Sales(number, null));
    }

    /// What was written for this customer.
    void showPapers() {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.SALES, "partner", title.get()));
    }

    /// Takes the customer's money.
    void collect() {
        desk.navigator().open(new Screen.Collect(Partner.of(id), null, null, System.nanoTime()));
    }

    /// Writes a talk with the customer down.
    void talk() {
        desk.navigator().open(new Screen.TalkForm(id, System.nanoTime()));
    }

    /// Spends the customer's points.
    void redeem() {
        desk.navigator().open(new Screen.Redeem(id, System.nanoTime()));
    }

    /// Writes a sale for him, or an order.
    void sell(boolean order) {
        desk.navigator().open(new Screen.WriteFor(order ? DocumentKind.SALES_ORDER : DocumentKind.DELIVERY, id, System.nanoTime()));
    }

    /// Hands the customer over.
    void handOver() {
        desk.navigator().open(new Screen.HandOverForm(List.of(id), System.nanoTime()));
    }

    /// Something the customer may buy.
    void deal() {
        desk.navigator().open(new Screen.DealForm(null, id, System.nanoTime()));
    }

    /// Gives him a tier by hand.
    void giveTier() {
        desk.navigator().open(new Screen.TierByHand(id));
    }

    /// All that made his tier.
    void showTierStory() {
        desk.navigator().open(new Screen.TierStory(id));
    }

    void showStatement() {
        desk.navigator().open(new Screen.Statement(Partner.of(id), null));
    }

    void showRep(String rep) {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.SALES, "rep", rep));
    }

    void showList() {
        desk.navigator().open(Screen.Customers.ALL);
    }
}
