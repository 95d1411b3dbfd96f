package org.suanpan.app.tier.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.willingness.WillingnessPolicy;

/// What willingness is made of, as it is typed: shares in percent, and for how many days a contact counts.
final class WillingEntry {

    enum Figure {
        RESPONSE, PUNCTUALITY, REGULARITY, STARS, CONTACT_DAYS;

        String id() {
            return "willing-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String words() {
            return "tier.rules.willing." + name();
        }
    }

    private final Map<Figure, StringProperty> figures = new EnumMap<>(Figure.class);

    WillingEntry() {
        List.of(Figure.values()).forEach(figure -> figures.put(figure, new SimpleStringProperty("")));
    }

    StringProperty of(Figure figure) {
        StringProperty value = figures.get(figure);
        if (value == null) {
            throw new IllegalStateException("no field for " + figure);
        }
        return value;
    }

    Collection<StringProperty> all() {
        return figures.values();
    }

    void show(WillingnessPolicy policy) {
        of(Figure.RESPONSE).set(Typed.percent(policy.response()));
        of(Figure.PUNCTUALITY).set(Typed.percent(policy.punctuality()));
        of(Figure.REGULARITY).set(Typed.percent(policy.regularity()));
        of(Figure.STARS).set(Typed.percent(policy.stars()));
        of(Figure.CONTACT_DAYS).set(String.valueOf(policy.contactDays()));
    }

    WillingnessPolicy read() {
        return new WillingnessPolicy(share(Figure.RESPONSE), share(Figure.PUNCTUALITY), share(Figure.REGULARITY), share(Figure.STARS),
                Typed.whole(Figure.CONTACT_DAYS.words(), of(Figure.CONTACT_DAYS).get()));
    }

    private Rate share(Figure figure) {
        return Typed.percent(figure.words(), of(figure).get());
    }
}
