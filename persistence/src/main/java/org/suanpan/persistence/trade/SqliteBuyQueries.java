package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.buy.BuyQueries;
import org.suanpan.core.trade.buy.Supply;
import org.suanpan.core.trade.buy.Waiting;
import org.suanpan.core.trade.buy.Wanted;
import org.suanpan.persistence.db.Sessions;

final class SqliteBuyQueries implements BuyQueries {

    private final Sessions sessions;

    SqliteBuyQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Wanted> wanted() {
        return sessions.readTogether(s -> {
            BuyMapper mapper = s.getMapper(BuyMapper.class);
            Map<ProductId, List<Waiting>> waiting = mapper.waiting().stream().collect(Collectors.groupingBy(Waiting::product));
            return mapper.wanted().stream().map(row -> new Wanted(row.product(), row.code(), row.name(), row.unit(),
                    row.ordered(), row.onHand(), row.incoming(), row.drafted(), row.supplier(), row.supplierName(),
                    row.price(), waiting.getOrDefault(row.product(), List.of()))).toList();
        });
    }

    @Override
    public List<Supply> supplies(LocalDate asOf) {
        return sessions.readTogether(s -> {
            BuyMapper mapper = s.getMapper(BuyMapper.class);
            Map<ProductId, List<Supply.Day>> sold = mapper.sold(asOf.minusYears(1).plusDays(1), asOf).stream()
                    .collect(Collectors.groupingBy(BuyMapper.SoldRow::product, Collectors.mapping(
                            row -> new Supply.Day(row.date(), row.quantity(), row.amount()), Collectors.toList())));
            return mapper.supplies(asOf).stream().map(row -> row.with(sold.getOrDefault(row.product(), List.of()))).toList();
        });
    }

    @Override
    public List<Supply.Lead> leads(LocalDate asOf) {
        return sessions.read(s -> s.getMapper(BuyMapper.class).leads(asOf)).stream()
                .map(row -> new Supply.Lead(row.supplier(), (int) ChronoUnit.DAYS.between(row.ordered(), row.came()))).toList();
    }

    @Override
    public List<Waiting> waitingFor(DocumentId receipt) {
        return sessions.read(s -> s.getMapper(BuyMapper.class).waitingFor(receipt));
    }
}
