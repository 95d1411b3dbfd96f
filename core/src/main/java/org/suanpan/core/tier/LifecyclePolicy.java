package org.suanpan.core.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The fixed thresholds of the life cycle in days, inclusive: day `sleepDays` is sleeping, day `lostDays` is lost.
public record LifecyclePolicy(int newDays, int sleepDays, int lostDays) {

    /// Nobody spoke with him for so many days: he belongs on the wake-up list.
    private static final int CONTACT_DAYS = 30;

    /// Why a customer is on the wake-up list.
    public enum WakeUpReason { NO_ORDER, NO_CONTACT }

    public Lifecycle state(OrderDays orders) {
        Integer last = orders.daysSinceLast();
        Integer first = orders.daysSinceFirst();
        if (last == null || first == null) {
            return Lifecycle.PROSPECT;
        }
        if (last >= lostDays) {
            return Lifecycle.LOST;
        }
        if (last >= sleepDays) {
            return Lifecycle.SLEEPING;
        }
        return first < newDays ? Lifecycle.NEW : Lifecycle.ACTIVE;
    }

    /// An order is a contact too; contacts after the day of evaluation do not exist.
    public List<WakeUpReason> wakeUpReasons(OrderDays orders, Collection<LocalDate> contacts) {
        List<WakeUpReason> reasons = new ArrayList<>();
        Integer last = orders.daysSinceLast();
        if (last != null && last >= sleepDays) {
            reasons.add(WakeUpReason.NO_ORDER);
        }
        Integer contact = OrderDays.upTo(orders.asOf(), contacts).daysSinceLast();
        boolean inTouch = last != null && last < CONTACT_DAYS || contact != null && contact < CONTACT_DAYS;
        if (!inTouch) {
            reasons.add(WakeUpReason.NO_CONTACT);
        }
        return reasons;
    }

    /// The same states with other lines between them.
    LifecyclePolicy withLines(int sleep, int lost) {
        return new LifecyclePolicy(newDays, sleep, lost);
    }
}
