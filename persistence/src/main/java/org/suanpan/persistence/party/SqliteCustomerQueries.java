package org.suanpan.persistence.party;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Rejected;
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
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Sessions;

final class SqliteCustomerQueries implements CustomerQueries {

    private static final int MONTHS = 24;
    private static final int PRODUCTS = 10;
    private static final int RECENT = 10;

    private final Sessions sessions;

    SqliteCustomerQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<CustomerListItem> list(CustomerFilter filter, int offset, int limit) {
        String like = Like.containing(filter.text());
        return sessions.readTogether(s -> {
            CustomerQueryMapper mapper = s.getMapper(CustomerQueryMapper.class);
            return new Page<>(mapper.list(filter, like, offset, limit), mapper.totals(filter, like).customers());
        });
    }

    @Override
    public CustomerTotals totals(CustomerFilter filter) {
        return sessions.read(
                s -> s.getMapper(CustomerQueryMapper.class).totals(filter, Like.containing(filter.text())));
    }

    @Override
    public Page<CustomerListItem> page(ListQuery query, int offset, int limit) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        return sessions.readTogether(s -> {
            CustomerQueryMapper mapper = s.getMapper(CustomerQueryMapper.class);
            return new Page<>(mapper.page(terms, offset, limit), mapper.sums(terms).customers());
        });
    }

    @Override
    public CustomerTotals totals(ListQuery query) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        return sessions.read(s -> s.getMapper(CustomerQueryMapper.class).sums(terms));
    }

    @Override
    public List<ValueCount> values(ListQuery query, String column, int limit) {
        ListTerms terms = ListTerms.of(query.sortedBy(column).over(COLUMNS)).besides(column);
        return sessions.read(
                s -> s.getMapper(CustomerQueryMapper.class).values(ListTerms.counted(column), terms, limit));
    }

    @Override
    public CustomerCard card(CustomerId id, LocalDate today) {
        return sessions.readTogether(s -> card(s, id, today));
    }

    @Override
    public List<CustomerListItem> find(String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        return sessions.read(s -> s.getMapper(CustomerQueryMapper.class).find(text.strip(), Like.startingWith(text),
                Like.endingWith(text), Like.containing(text), limit));
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
