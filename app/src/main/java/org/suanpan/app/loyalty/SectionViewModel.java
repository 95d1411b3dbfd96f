package org.suanpan.app.loyalty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.PointsEntry;
import org.suanpan.core.loyalty.points.PointsStatement;
import org.suanpan.core.loyalty.points.Rewarded;
import org.suanpan.core.loyalty.rebate.RebateStanding;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.DocumentQueries.Named;

/// Points, rebates and referrals of one customer, read once.
final class SectionViewModel {

    private static final int MOST = 8;

    /// What was read together; `isOn` = points are or were turned on.
    record Read(boolean isOn, PointsStatement points, List<RebateStanding> rebates, List<Rewarded> referrals,
            Loyalty.@Nullable GiftAllowance gifts) {}

    private final Desk desk;
    private final PointsPorts ports;
    private final CustomerId customer;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Named> referrer = new SimpleObjectProperty<>();

    SectionViewModel(Desk desk, PointsPorts ports, CustomerId customer) {
        this.desk = desk;
        this.ports = ports;
        this.customer = customer;
        deeds = new Deeds(desk);
        LocalDate day = desk.asOf().day().get();
        desk.work().read(desk.text().of("loyalty.reading"), () -> new Read(LoyaltyTerms.on(day, ports.loyalty().terms()) != null,
                ports.loyalty().statement(customer, day), ports.rebates().standings(customer, day), ports.loyalty().referrals(customer, day),
                ports.loyalty().allowance(customer, day)))
                .onSuccess(read::set).run();
        referrer.addListener((_, _, who) -> {
            if (who != null) {
                refer(new CustomerId(who.id()));
            }
        });
    }

    Desk desk() {
        return desk;
    }

    Deeds deeds() {
        return deeds;
    }

    /// Null = not read yet.
    ReadOnlyObjectProperty<@Nullable Read> read() {
        return read.getReadOnlyProperty();
    }

    /// Who brought the customer, while it is being said.
    ObjectProperty<@Nullable Named> referrer() {
        return referrer;
    }

    /// He brought others, or somebody brought him: whether this line is about who brought him.
    boolean isBrought(Rewarded one) {
        return one.referral().referred().equals(customer);
    }

    void redeem() {
        desk.navigator().open(new Screen.Redeem(customer, System.nanoTime()));
    }

    void open(PointsEntry entry) {
        if (entry.document() != null) {
            desk.navigator().open(new Screen.Paper(entry.document()));
        }
    }

    void open(RebateStanding standing) {
        if (standing.lastDocument() == null) {
            desk.navigator().open(new Screen.Loyalty());
        } else {
            desk.navigator().open(new Screen.Paper(standing.lastDocument()));
        }
    }

    void open(Rewarded one) {
        desk.navigator().open(new Screen.Card(isBrought(one) ? one.referral().referrer() : one.referral().referred()));
    }

    /// Takes an entry somebody made back, today.
    void takeBack(PointsEntry entry) {
        if (entry.logged() == 0 || entry.kind() == PointsEntry.Kind.GIVEN_BACK) {
            return;
        }
        deeds.run(() -> {
            LocalDate day = desk.asOf().day().get();
            return () -> {
                ports.loyalty().takeBack(entry.logged(), day, "", Actor.OWNER);
                return desk.text().of("loyalty.was-given-back");
            };
        }, () -> { });
    }

    private void refer(@Nullable CustomerId who) {
        deeds.run(() -> {
            LocalDate day = desk.asOf().day().get();
            return () -> {
                ports.loyalty().refer(customer, who, day, Actor.OWNER);
                return "";
            };
        }, () -> { });
    }

    void referredByNobody() {
        refer(null);
    }

    void find(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("loyalty.reading"), () -> ports.finder().customers(typed, MOST)).onSuccess(answer).run();
    }
}
