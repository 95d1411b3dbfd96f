package org.suanpan.persistence.party;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.CustomerCard.MonthSales;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.CustomerTotals;
import org.suanpan.core.party.TrustedDocument;
import org.suanpan.persistence.db.Kept;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.db.Sought;

final class SqliteCustomerQueries implements CustomerQueries {

    private static final int MONTHS = 24;
    private static final int PRODUCTS = 10;
    private static final int RECENT = 10;

    // Of what fits equally well, so many are looked at for the one who bought last.
    private static final int ALIKE = 300;
    private static final Set<Topic> NAMED = Set.of(Topic.CUSTOMER, Topic.IMPORT);

    private final Sessions sessions;
    private final Kept<Sought> called;
    private final Kept<List<String>> tags;

    SqliteCustomerQueries(Sessions sessions) {
        this.sessions = sessions;
        this.called = new Kept<>(sessions, NAMED, s -> new Sought(s.getMapper(CustomerQueryMapper.class).called()));
        this.tags = new Kept<>(sessions, NAMED, s -> s.getMapper(CustomerQueryMapper.class).kept().stream()
                .flatMap(kept -> CustomerItemRow.tags(kept).stream()).distinct().sorted().toList());
    }

    @Override
    public Page<CustomerListItem> list(CustomerFilter filter, int offset, int limit) {
        String like = Like.containing(filter.text());
        return sessions.readTogether(s -> {
            CustomerQueryMapper mapper = s.getMapper(CustomerQueryMapper.class);
            return new Page<>(items(mapper.list(filter, like, offset, limit)), mapper.totals(filter, like).customers());
        });
    }

    @Override
    public CustomerTotals totals(CustomerFilter filter) {
        return sessions.read(
                s -> s.getMapper(CustomerQueryMapper.class).totals(filter, Like.containing(filter.text())));
    }

    @Override
    public Page<CustomerListItem> page(ListQuery query, @Nullable LocalDate today, int offset, int limit) {
        PoolTerms terms = PoolTerms.of(query, today);
        return sessions.readTogether(s -> {
            CustomerQueryMapper mapper = s.getMapper(CustomerQueryMapper.class);
            return new Page<>(items(mapper.page(terms.terms(), terms.tagged(), today, offset, limit)),
                    mapper.sums(terms.terms(), terms.tagged(), today).customers());
        });
    }

    private static List<CustomerListItem> items(List<CustomerItemRow> rows) {
        return rows.stream().map(CustomerItemRow::item).toList();
    }

    @Override
    public CustomerTotals totals(ListQuery query, @Nullable LocalDate today) {
        PoolTerms terms = PoolTerms.of(query, today);
        return sessions.read(s -> s.getMapper(CustomerQueryMapper.class).sums(terms.terms(), terms.tagged(), today));
    }

    @Override
    public List<ValueCount> values(ListQuery query, @Nullable LocalDate today, String column, int limit) {
        PoolTerms terms = PoolTerms.of(query.sortedBy(column), today).besides(column);
        if (column.equals("tags")) {
            return tags(sessions.read(s -> s.getMapper(CustomerQueryMapper.class).tags(terms.terms(), terms.tagged(), today)), limit);
        }
        return sessions.read(s -> s.getMapper(CustomerQueryMapper.class).values(
                ListTerms.counted(column.equals("idleDays") ? "lastSale" : column), terms.terms(), terms.tagged(), today, limit));
    }

    /// Each tag by itself, the most frequent first; empty for those without any.
    private static List<ValueCount> tags(List<String> kept, int limit) {
        Map<String, Long> counts = kept.stream().flatMap(tags -> tags.isEmpty() ? Stream.of("") : CustomerItemRow.tags(tags).stream())
                .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(limit)
                .map(tag -> new ValueCount(tag.getKey(), tag.getValue())).toList();
    }

    @Override
    public CustomerCard card(CustomerId id, LocalDate today) {
        return sessions.readTogether(s -> card(s, id, today));
    }

    @Override
    public List<CustomerListItem> find(String text, int limit) {
        List<List<Long>> places = called.now().find(text, ALIKE);
        return sessions.readTogether(s -> {
            CustomerQueryMapper mapper = s.getMapper(CustomerQueryMapper.class);
            List<Long> best = new ArrayList<>();
            for (List<Long> alike : places) {
                if (!alike.isEmpty() && best.size() < limit) {
                    best.addAll(mapper.latest(alike, limit - best.size()));
                }
            }
            return best.isEmpty() ? List.of() : items(mapper.items(best)).stream()
                    .sorted(Comparator.comparing(item -> best.indexOf(item.id().value()))).toList();
        });
    }

    @Override
    public List<String> tags() {
        return tags.now();
    }

    private static CustomerCard card(SqlSession session, CustomerId id, LocalDate today) {
        Customer customer = Optional.ofNullable(session.getMapper(CustomerMapper.class).byId(id))
                .map(CustomerRow::customer)
                .orElseThrow(() -> new Rejected("customer.unknown", id.value()));
        CustomerQueryMapper mapper = session.getMapper(CustomerQueryMapper.class);
        CardFacts facts = mapper.facts(id, today);
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS - 1);
        return new CustomerCard(customer, facts.rep(), facts.tier(), facts.lifecycle(), facts.tierReason(),
                facts.rating(), facts.firstSale(), facts.lastSale(), facts.documents(), facts.sales(), facts.returns(), facts.margin(),
                facts.balance(), facts.overdue(), mapper.orderDays(id).averageGap(),
                everyMonth(first, mapper.months(id, first.atDay(1), YearMonth.from(today).atEndOfMonth())),
                mapper.products(id, PRODUCTS), mapper.recent(id, RECENT), mapper.besides(id));
    }

    @Override
    public List<TrustedDocument> trusted(CustomerId id, int limit) {
        return sessions.read(s -> s.getMapper(CustomerQueryMapper.class).trusted(id, limit));
    }

    private static List<MonthSales> everyMonth(YearMonth first, List<MonthSales> withSales) {
        Map<YearMonth, Money> net = withSales.stream().collect(Collectors.toMap(MonthSales::month, MonthSales::net));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new MonthSales(month, net.getOrDefault(month, Money.ZERO)))
                .toList();
    }
}
