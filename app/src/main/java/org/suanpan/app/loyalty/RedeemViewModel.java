package org.suanpan.app.loyalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.PointsStatement;
import org.suanpan.core.loyalty.points.Redemption;

/// State of spending or correcting a customer's points.
final class RedeemViewModel {

    /// What the points are for.
    enum What { GIFT, MONEY, ADJUST }

    /// What is known of the customer.
    record Known(String name, PointsStatement points, List<GiftItem> gifts, @Nullable LoyaltyTerms terms,
            Loyalty.@Nullable GiftAllowance allowance) {}

    private final Desk desk;
    private final Loyalty loyalty;
    private final Screen.Redeem own;
    private final Deeds deeds;
    private final LiveValue<Known> known;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.GIFT);
    private final ObjectProperty<@Nullable GiftItem> gift = new SimpleObjectProperty<>();
    private final StringProperty points = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty approver = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    RedeemViewModel(Desk desk, PointsPorts ports, Screen.Redeem own) {
        this.desk = desk;
        this.loyalty = ports.loyalty();
        this.own = own;
        deeds = new Deeds(desk);
        known = LiveValue.prepared(desk.refresh(), desk.text().of("loyalty.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT, Topic.LEDGER,
                Topic.SETTING, Topic.STOCK), () -> {
                    LocalDate day = desk.asOf().day().get();
                    return () -> new Known(ports.customers().get(own.customer()).name(), loyalty.statement(own.customer(), day),
                            loyalty.gifts().stream().filter(item -> !item.stopped()).toList(), LoyaltyTerms.on(day, loyalty.terms()),
                            loyalty.allowance(own.customer(), day));
                });
        known.value().subscribe(read -> {
            if (read != null) {
                title.set(desk.text().of("loyalty.redeem-of", read.name()));
            }
        });
    }

    Desk desk() {
        return desk;
    }

    Deeds deeds() {
        return deeds;
    }

    LiveValue<Known> known() {
        return known;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ObjectProperty<What> what() {
        return what;
    }

    ObjectProperty<@Nullable GiftItem> gift() {
        return gift;
    }

    /// Points to be spent for money, or added (negative: taken) by hand.
    StringProperty points() {
        return points;
    }

    StringProperty person() {
        return person;
    }

    StringProperty approver() {
        return approver;
    }

    StringProperty reason() {
        return reason;
    }

    void save() {
        deeds.run(this::typed, this::close);
    }

    private Callable<String> typed() {
        LocalDate day = desk.asOf().day().get();
        String words = desk.text().of(what.get() == What.MONEY ? "loyalty.words.money" : "loyalty.words.gift");
        Redemption asked = new Redemption(own.customer(), day, person.get(), approver.get(), reason.get(), words);
        GiftItem chosen = gift.get();
        long typed = what.get() == What.GIFT ? 0 : Deeds.whole(points.get(), 0);
        String why = reason.get();
        if (what.get() == What.GIFT && chosen == null) {
            throw new Rejected("loyalty.gift-not-chosen");
        }
        return switch (what.get()) {
            case GIFT -> () -> {
                loyalty.redeem(chosen == null ? 0 : chosen.id(), asked, Actor.OWNER);
                return "";
            };
            case MONEY -> () -> {
                loyalty.spend(typed, asked, Actor.OWNER);
                return "";
            };
            case ADJUST -> () -> {
                loyalty.adjust(own.customer(), day, typed, why, Actor.OWNER);
                return "";
            };
        };
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }
}
