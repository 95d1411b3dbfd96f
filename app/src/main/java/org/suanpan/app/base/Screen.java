package org.suanpan.app.base;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;

/// Every place one can go to. Features name each other's screens through these, never their classes.
public sealed interface Screen {

    /// Equal keys share one tab: a list is opened once, a card once for each customer.
    default String key() {
        return getClass().getSimpleName();
    }

    record Home() implements Screen {}

    /// Presets the filter and the order; with all empty the list opens as it stands.
    record Customers(String search, String tier, String lifecycle, CustomerFilter.@Nullable Order order)
            implements Screen {

        public static final Customers ALL = new Customers("", "", "", null);
    }

    record Card(CustomerId customer) implements Screen {

        @Override
        public String key() {
            return "Card-" + customer.value();
        }
    }

    /// Presets the words looked for and the period, null = every day; with neither the list opens as it stands.
    record Sales(String search, @Nullable DateSpan span) implements Screen {

        public static final Sales ALL = new Sales("", null);
    }

    /// `file` is looked at at once; null = nothing dropped yet.
    record Import(@Nullable Path file) implements Screen {

        public static final Import EMPTY = new Import(null);
    }

    record Reports() implements Screen {}

    record Settings() implements Screen {}
}
