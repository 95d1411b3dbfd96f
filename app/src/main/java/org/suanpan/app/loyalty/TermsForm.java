package org.suanpan.app.loyalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.loyalty.ReferralPolicy;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.points.LoyaltyTerms;

/// The terms of points as they are typed; they begin as the newest, or as what is proposed.
final class TermsForm {

    /// The figures of the terms, as typed.
    enum Figure {
        YUAN, TIER_A, TIER_B, TIER_C, MONTHS, PER_YUAN, GIFT_LIMIT, REFERRAL_POINTS, REFERRAL_MONEY, REFERRAL_DAYS, REFERRAL_BACK
    }

    private final Desk desk;
    private final Loyalty loyalty;
    private final Deeds deeds;
    private final Map<Figure, StringProperty> figures = new EnumMap<>(Figure.class);
    private final ObjectProperty<Boolean> on = new SimpleObjectProperty<>(true);
    private final ObjectProperty<Boolean> byTiers = new SimpleObjectProperty<>(false);
    private final ObjectProperty<LocalDate> from;

    TermsForm(Desk desk, Loyalty loyalty) {
        this.desk = desk;
        this.loyalty = loyalty;
        deeds = new Deeds(desk);
        from = new SimpleObjectProperty<>(desk.asOf().today());
        for (Figure figure : Figure.values()) {
            figures.put(figure, new SimpleStringProperty(""));
        }
    }

    Deeds deeds() {
        return deeds;
    }

    StringProperty of(Figure figure) {
        StringProperty value = figures.get(figure);
        if (value == null) {
            throw new IllegalStateException("no field for " + figure);
        }
        return value;
    }

    ObjectProperty<Boolean> on() {
        return on;
    }

    /// Whether the multipliers are those of the rules of tiers.
    ObjectProperty<Boolean> byTiers() {
        return byTiers;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    void begin(List<LoyaltyTerms> all) {
        LoyaltyTerms terms = all.isEmpty() ? LoyaltyTerms.proposed(desk.asOf().today()) : all.getLast();
        on.set(terms.isOn());
        byTiers.set(terms.earning().byTiers());
        of(Figure.YUAN).set(terms.earning().yuanPerPoint().toString());
        of(Figure.TIER_A).set(terms.earning().tierA().toString());
        of(Figure.TIER_B).set(terms.earning().tierB().toString());
        of(Figure.TIER_C).set(terms.earning().tierC().toString());
        of(Figure.MONTHS).set(String.valueOf(terms.earning().expiryMonths()));
        of(Figure.PER_YUAN).set(String.valueOf(terms.pointsPerYuan()));
        of(Figure.GIFT_LIMIT).set(terms.giftLimit().toString());
        of(Figure.REFERRAL_POINTS).set(String.valueOf(terms.referral().points()));
        of(Figure.REFERRAL_MONEY).set(terms.referral().minFirstCollected().toString());
        of(Figure.REFERRAL_DAYS).set(String.valueOf(terms.referral().windowDays()));
        of(Figure.REFERRAL_BACK).set(String.valueOf(terms.referral().clawbackDays()));
    }

    void save() {
        deeds.run(() -> {
            LoyaltyTerms terms = typed();
            terms.check();
            return () -> {
                loyalty.set(terms, Actor.OWNER);
                return desk.text().of(terms.isOn() ? "loyalty.terms-kept" : "loyalty.terms-off", desk.figures().date(terms.from()));
            };
        }, () -> { });
    }

    private LoyaltyTerms typed() {
        return new LoyaltyTerms(0, from.get(), on.get(), new LoyaltyTerms.Earning(Deeds.money(of(Figure.YUAN).get()), rate(Figure.TIER_A),
                rate(Figure.TIER_B), rate(Figure.TIER_C), whole(Figure.MONTHS), byTiers.get()), whole(Figure.PER_YUAN), Deeds.money(of(Figure.GIFT_LIMIT).get()),
                new ReferralPolicy(whole(Figure.REFERRAL_DAYS), Deeds.money(of(Figure.REFERRAL_MONEY).get()), whole(Figure.REFERRAL_POINTS),
                        whole(Figure.REFERRAL_BACK)));
    }

    private int whole(Figure figure) {
        return Deeds.small(of(figure).get(), 0);
    }

    private Rate rate(Figure figure) {
        String typed = of(figure).get().strip();
        try {
            return new Rate(new BigDecimal(typed));
        } catch (NumberFormatException e) {
            throw new Rejected("loyalty.not-multiplier", typed);
        }
    }
}
