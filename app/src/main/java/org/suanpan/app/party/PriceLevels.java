package org.suanpan.app.party;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.Pricing;

/// The price level of a customer, chosen on the card; it counts for the next line that is written.
final class PriceLevels {

    private final Desk desk;
    private final Prices prices;
    private final Pricing pricing;

    PriceLevels(Desk desk, Prices prices, Pricing pricing) {
        this.desk = desk;
        this.prices = prices;
        this.pricing = pricing;
    }

    Choice of(CustomerId customer) {
        return new Choice(customer);
    }

    /// One customer's level, empty = the list price. Setting it keeps it.
    final class Choice {

        private final CustomerId customer;
        private final StringProperty level = new SimpleStringProperty("");
        private String kept = "";

        private Choice(CustomerId customer) {
            this.customer = customer;
            level.addListener((_, _, now) -> keep(now));
        }

        StringProperty level() {
            return level;
        }

        List<String> all() {
            List<String> all = new ArrayList<>(List.of(""));
            all.addAll(prices.levels());
            return all;
        }

        void read() {
            kept = prices.level(customer);
            level.set(kept);
        }

        private void keep(String now) {
            if (!now.equals(kept)) {
                kept = now;
                desk.work().write(desk.text().of("party.keeping-level"), () -> {
                    pricing.setLevel(customer, now);
                    return true;
                }).run();
            }
        }
    }
}
