package org.suanpan.app.loyalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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
import org.suanpan.core.tier.Tier;

/// The terms of points as they are typed; they begin as the newest, or as what is proposed.
final class TermsForm {

    /// The figures of the terms, as typed.
    enum Figure {
        YUAN, MONTHS, PER_YUAN, GIFT_LIMIT, REFERRAL_POINTS, REFERRAL_MONEY, REFERRAL_DAYS, REFERRAL_BACK
    }

    private final Desk desk;
    private final Loyalty loyalty;
    private final Deeds deeds;
    private final Map<Figure, StringProperty> figures = new EnumMap<>(Figure.class);
    private final Map<Tier, StringProperty> multipliers = new EnumMap<>(Tier.class);
    private final Map<Tier, String> typedHere = new EnumMap<>(Tier.class);
    private final ObjectProperty<Boolean> on = new SimpleObjectProperty<>(true);
    private final ObjectProperty<Boolean> byTiers = new SimpleObjectProperty<>(false);
    private final ObjectProperty<LocalDate> from;
    private boolean beginning;

    TermsForm(Desk desk, Loyalty loyalty) {
        this.desk = desk;
        this.loyalty = loyalty;
        deeds = new Deeds(desk);
        from = new SimpleObjectProperty<>(desk.asOf().today());
        for (Figure figure : Figure.values()) {
            figures.put(figure, new SimpleStringProperty(""));
        }
        for (Tier tier : Tier.values()) {
            multipliers.put(tier, new SimpleStringProperty(""));
        }
        byTiers.addListener((_, _, now) -> leave(now));
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

    /// By how much the points of a tier count, as typed; empty = nothing is said of it here.
    StringProperty of(Tier tier) {
        return Objects.requireNonNull(multipliers.get(tier));
    }

    /// Who turns to the rules of tiers means them for all; who turns back has what was there.
    private void leave(boolean toRules) {
        if (beginning) {
            return;
        }
        multipliers.forEach((tier, box) -> {
            if (toRules) {
                typedHere.put(tier, box.get());
                box.set("");
            } else if (box.get().isBlank()) {
                box.set(typedHere.getOrDefault(tier, ""));
            }
        });
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
        beginning = true;
        byTiers.set(terms.earning().byTiers());
        beginning = false;
        SortedMap<String, Rate> own = terms.earning().own();
        multipliers.forEach((tier, box) -> {
            Rate said = own.get(tier.name());
            box.set(said == null ? "" : said.toString());
        });
        of(Figure.YUAN).set(terms.earning().yuanPerPoint().toString());
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
        return new LoyaltyTerms(0, from.get(), on.get(), new LoyaltyTerms.Earning(Deeds.money(of(Figure.YUAN).get()), own(),
                whole(Figure.MONTHS), byTiers.get()), whole(Figure.PER_YUAN), Deeds.money(of(Figure.GIFT_LIMIT).get()),
                new ReferralPolicy(whole(Figure.REFERRAL_DAYS), Deeds.money(of(Figure.REFERRAL_MONEY).get()), whole(Figure.REFERRAL_POINTS),
                        whole(Figure.REFERRAL_BACK)));
    }

    private int whole(Figure figure) {
        return Deeds.small(of(figure).get(), 0);
    }

    private SortedMap<String, Rate> own() {
        SortedMap<String, Rate> own = new TreeMap<>();
        multipliers.forEach((tier, box) -> {
            if (!box.get().isBlank()) {
                own.put(tier.name(), rate(box.get().strip()));
            }
        });
        return own;
    }

    private static Rate rate(String typed) {
        try {
            return new Rate(new BigDecimal(typed));
        } catch (NumberFormatException e) {
            throw new Rejected("loyalty.not-multiplier", typed);
        }
    }
}
