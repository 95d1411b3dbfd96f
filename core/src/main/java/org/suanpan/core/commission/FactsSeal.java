package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.stream.Stream;

import org.suanpan.core.commission.month.Known;
import org.suanpan.core.party.SalesRepId;

/// SHA-256 over the documents of a month that a person's statement was computed from: sales, returns and red documents of
/// that origin, and the money that came in. The order in which they were written changes nothing.
final class FactsSeal {

    private final Known known;
    private final YearMonth month;

    FactsSeal(Known known, YearMonth month) {
        this.known = known;
        this.month = month;
    }

    String of(SalesRepId rep) {
        Stream<String> sold = known.sold(month).stream().filter(s -> s.rep().equals(rep)).map(s -> "sold %s %s %d %s %s".formatted(
                s.document(), s.date(), s.customer(), s.revenue(), s.margin()));
        Stream<String> money = known.collected(month).stream().filter(c -> c.rep().equals(rep)).map(c -> "money %d %s %s %s".formatted(
                c.sale(), c.received(), c.due(), c.amount()));
        return StatementSeal.hash(String.join("\n", Stream.concat(sold, money).toList()));
    }
}
