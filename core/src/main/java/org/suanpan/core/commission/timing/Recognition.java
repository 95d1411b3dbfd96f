package org.suanpan.core.commission.timing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// The months in which the commission of one order is earned, for each of the three bases: when it is ordered, when it
/// is delivered, when it is paid. The commission is the same, C = round(net × rate); after each event of its basis the
/// earned-to-date is round(C × so far / whole), and the event's month gets the difference, so that the last event evens
/// out the fen (rules/commission.md, rule 1; golden README, BASIS).
public record Recognition(Money commission, List<Event> events) {

    public enum Basis { ORDER, DELIVERY, COLLECTION }

    /// Something that happened to the order; a return or a bounced receipt has a negative amount.
    public record Event(Basis basis, LocalDate date, Money amount) {}

    /// The sequence in which events are told does not matter: they count by their day.
    public Recognition {
        events = events.stream().sorted(Comparator.comparing(Event::date)).toList();
    }

    public static Recognition of(Money net, Rate rate, List<Event> events) {
        return new Recognition(Money.rounded(net.times(rate)), events);
    }

    /// Months with events of this basis, oldest first. `whole` is what the events come to once all is done: the net
    /// amount, or for receipts what the customer has to pay in all.
    public SortedMap<YearMonth, Money> months(Basis basis, Money whole) {
        SortedMap<YearMonth, Money> months = new TreeMap<>();
        Money soFar = Money.ZERO;
        Money earned = Money.ZERO;
        for (Event event : events) {
            if (event.basis() == basis) {
                soFar = soFar.plus(event.amount());
                Money earnedToDate = share(soFar, whole);
                months.merge(YearMonth.from(event.date()), earnedToDate.minus(earned), Money::plus);
                earned = earnedToDate;
            }
        }
        return Collections.unmodifiableSortedMap(months);
    }

    private Money share(Money soFar, Money whole) {
        return whole.isZero()
                ? Money.ZERO
                : Money.rounded(commission.yuan().multiply(soFar.yuan()).divide(whole.yuan(), 2, RoundingMode.HALF_UP));
    }
}
