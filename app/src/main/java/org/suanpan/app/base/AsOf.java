package org.suanpan.app.base;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The day the figures are looked at from. It is today, but for a shop whose imported sales ended in the past: that
/// one is looked at from its last day, until the user chooses otherwise.
public final class AsOf {

    // After a month without a sale the file is a history rather than a running shop.
    private static final int QUIET_DAYS = 31;

    private final Clock clock;
    private final ObjectProperty<LocalDate> day;
    private final BooleanProperty past = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<LocalDate>> last = new SimpleObjectProperty<>(Optional.empty());
    private boolean chosen;

    public AsOf(Clock clock) {
        this.clock = clock;
        this.day = new SimpleObjectProperty<>(LocalDate.now(clock));
        day.subscribe(d -> past.set(d.isBefore(today())));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ObjectProperty<LocalDate> day() {
        return day;
    }

    /// On while [#day] lies before today.
    public BooleanProperty past() {
        return past;
    }

    public ObjectProperty<Optional<LocalDate>> lastSale() {
        return last;
    }

    public void choose(LocalDate wanted) {
        chosen = true;
        day.set(wanted);
    }

    /// The newest sale in the file has been read.
    public void dataEnds(Optional<LocalDate> lastSale) {
        last.set(lastSale);
        day.set(dayFor(lastSale));
    }

    /// The day to look from, given the newest sale.
    public LocalDate dayFor(Optional<LocalDate> lastSale) {
        if (chosen) {
            return day.get();
        }
        LocalDate quietSince = today().minusDays(QUIET_DAYS);
        return lastSale.filter(d -> d.isBefore(quietSince)).orElseGet(this::today);
    }
}
