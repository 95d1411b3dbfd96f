package org.suanpan.core.commission;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.suanpan.core.commission.CommissionDetails.Collected;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.party.SalesRepId;

/// SHA-256 over the documents of a month that a person's statement was computed from: sales, returns and red documents of
/// that origin, and the money that came in. The order in which they were written changes nothing.
final class FactsSeal {

    private final Map<SalesRepId, List<Sold>> sales;
    private final Map<SalesRepId, List<Collected>> receipts;

    FactsSeal(Known known, YearMonth month) {
        this.sales = known.sold(month).stream().collect(Collectors.groupingBy(Sold::rep));
        this.receipts = known.collectedIn(month).stream().collect(Collectors.groupingBy(Collected::rep));
    }

    String of(SalesRepId rep) {
        Stream<String> sold = sales.getOrDefault(rep, List.of()).stream().map(s -> "sold %s %s %d %s %s".formatted(
                s.document(), s.date(), s.customer(), s.revenue(), s.margin()));
        Stream<String> money = receipts.getOrDefault(rep, List.of()).stream().map(c -> "money %d %s %s %s".formatted(
                c.sale(), c.received(), c.due(), c.amount()));
        return StatementSeal.hash(String.join("\n", Stream.concat(sold, money).toList()));
    }
}
