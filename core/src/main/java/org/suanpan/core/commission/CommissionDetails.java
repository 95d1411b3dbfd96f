package org.suanpan.core.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRepId;

/// The documents behind [CommissionFacts], one by one, for terms that ask for more than a sum.
public interface CommissionDetails {

    /// What was sold in these months (of origin), both included: a row a document.
    List<Sold> sold(YearMonth from, YearMonth to);

    /// The same: a row a document and category.
    List<Sold> soldByCategory(YearMonth from, YearMonth to);

    /// The same: a row a line of a document, with its product and quantity. Where nothing finer is known, a row a document and category.
    default List<SoldLine> lines(YearMonth from, YearMonth to) {
        return soldByCategory(from, to).stream().map(SoldLine::of).toList();
    }

    /// The sales orders placed in these months, both included, whatever became of them.
    default List<Ordered> ordered(YearMonth from, YearMonth to) {
        return List.of();
    }

    /// What of the open orders placed in these months is not delivered yet, line by line at the order's price, with the fen the last delivery will
    /// have; a closed order waits for nothing. `document` = "B" and the order's number, `order` as in [#sold] for what is delivered of it;
    /// no margin, because cost is known when goods leave.
    default List<SoldLine> waiting(YearMonth from, YearMonth to) {
        return List.of();
    }

    /// What everybody sold in a month of origin, in base units: the sum of the quantities of [#lines].
    default Map<SalesRepId, Quantity> quantities(YearMonth month) {
        Map<SalesRepId, Quantity> sums = new HashMap<>();
        lines(month, month).forEach(line -> sums.merge(line.rep(), line.quantity(), Quantity::plus));
        return sums;
    }

    /// Money that settled sales up to a day; a match that ended comes back negative.
    List<Collected> collected(LocalDate to);

    /// The same from a day on, both included.
    default List<Collected> collected(LocalDate from, LocalDate to) {
        return collected(to).stream().filter(c -> !c.received().isBefore(from)).toList();
    }

    /// Every customer with a sale up to the end of the month, as he stands then.
    List<Buyer> buyers(YearMonth month);

    /// What the tiers of the rules in force on a day weigh in commission, the best first; none before the shop has rules of its own.
    List<TierWeight> tierWeights(LocalDate day);

    /// [#buyers] of any month up to the last one, for whoever asks about many: what it takes is read once.
    default Buying buying(YearMonth last) {
        return this::buyers;
    }

    /// The documents behind a line of a statement.
    PayPapers papers();

    /// `tier` = the letter that is kept, `name` = what the owner calls it.
    record TierWeight(String tier, String name, Rate weight) {}

    /// A sales order and the day it was placed; `id` as in the key of what follows it ("D" and the number).
    record Ordered(long id, LocalDate date) {}

    /// Customers by month, out of what was read before.
    interface Buying {

        List<Buyer> in(YearMonth month);
    }

    /// `order` = what was delivered, returned and taken back together; `date` of the sale it belongs to.
    record Sold(SalesRepId rep, YearMonth origin, String document, String order, LocalDate date, long customer,
            String category, Money revenue, Money margin) {}

    /// `now` = whose the customer was when the money came; `ordered` = the day of the sale, `invoice` what it came to with tax, `net` what
    /// of it counts.
    record Collected(SalesRepId rep, @Nullable SalesRepId now, long customer, long sale, LocalDate ordered,
            LocalDate received, LocalDate due, Money amount, Money invoice, Money net) {}

    /// `lastBefore` = his last order before the month, `firstIn` and `ordersIn` = in it; `oldestDue` = since when the oldest
    /// of what he owes has been due; `tier` by the last review up to the month's end.
    record Buyer(long customer, String code, @Nullable String tier, LocalDate first, @Nullable LocalDate lastBefore,
            @Nullable LocalDate firstIn, int ordersIn, @Nullable LocalDate oldestDue) {}
}
