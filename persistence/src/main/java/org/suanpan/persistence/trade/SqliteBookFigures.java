package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.persistence.db.Sessions;

/// Reads the books at a day.
final class SqliteBookFigures implements BookFigures {

    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final Sessions sessions;
    private final BookSettings settings;

    SqliteBookFigures(Sessions sessions, BookSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    @Override
    public Stock stock(ProductId product, @Nullable LocalDate asOf) {
        return sessions.read(s -> mapper(s).stock(product, day(asOf)));
    }

    @Override
    public Quantity quantity(ProductId product, WarehouseId warehouse, @Nullable LocalDate asOf) {
        return sessions.read(s -> mapper(s).quantity(product, warehouse, day(asOf)));
    }

    @Override
    public Money balance(Partner partner, @Nullable LocalDate asOf) {
        return sessions.read(s -> mapper(s).balance(partner, day(asOf)));
    }

    @Override
    public Money prepaid(Partner partner, @Nullable LocalDate asOf) {
        return sessions.read(s -> mapper(s).prepaid(partner, day(asOf)));
    }

    @Override
    public Money settled(DocumentId document, @Nullable LocalDate asOf) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).settled(document, day(asOf)))).orElse(Money.ZERO);
    }

    @Override
    public Money account(AccountId account, @Nullable LocalDate asOf) {
        return sessions.read(s -> mapper(s).account(account.value(), day(asOf)));
    }

    @Override
    public Ageing ageing(Partner partner, LocalDate asOf) {
        return sessions.readTogether(s -> {
            Money[] buckets = {Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO};
            for (FiguresMapper.OpenAt item : mapper(s).open(partner, asOf)) {
                int bucket = AgeGroup.of(item.due(), asOf).ordinal();
                buckets[bucket] = buckets[bucket].plus(item.open());
            }
            Money unallocated = mapper(s).prepaid(partner, asOf).plus(mapper(s).credits(partner, asOf))
                    .plus(mapper(s).waiting(partner, asOf)).negated();
            return new Ageing(buckets[0], buckets[1], buckets[2], buckets[3], buckets[4], unallocated);
        });
    }

    @Override
    public Available available(ProductId product) {
        return sessions.read(s -> mapper(s).available(product, null));
    }

    @Override
    public Available available(ProductId product, WarehouseId warehouse) {
        return sessions.read(s -> mapper(s).available(product, warehouse));
    }

    @Override
    public Profit profit(LocalDate from, LocalDate to) {
        boolean net = settings.rules().basis() == CostBasis.NET;
        return sessions.read(s -> mapper(s).profit(from, to, net));
    }

    @Override
    public List<Sold> sold(SalesRepId rep, LocalDate upTo) {
        return sessions.readTogether(s -> mapper(s).sold(rep, upTo).stream()
                .map(row -> new Sold(row.sale(), row.saleDate(), row.date(), row.origin(), row.base(), row.margin(),
                        row.quantity(), row.gross(), collected(mapper(s).collected(row.sale()))))
                .toList());
    }

    private static Map<YearMonth, Money> collected(List<FiguresMapper.Collected> rows) {
        Map<YearMonth, Money> byMonth = new TreeMap<>();
        rows.forEach(row -> byMonth.put(row.month(), row.amount()));
        return byMonth;
    }

    private static LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? ALWAYS : asOf;
    }

    private static FiguresMapper mapper(SqlSession session) {
        return session.getMapper(FiguresMapper.class);
    }
}
