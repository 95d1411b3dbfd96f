package org.suanpan.persistence.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.report.Dashboard;
import org.suanpan.core.report.Dashboard.Day;
import org.suanpan.core.report.Dashboard.Debtor;
import org.suanpan.core.report.DashboardQueries;
import org.suanpan.persistence.db.Sessions;

/// The first page from kept summaries: the days, the customers' first and last sales, the stock balances; what is owed and
/// the money of the week from the books.
final class SqliteDashboardQueries implements DashboardQueries {

    private static final int WEEKS = 12;
    private static final int DAYS = 30;
    private static final int SLEEPING_AFTER_DAYS = 30;
    private static final int LOST_AFTER_DAYS = 90;
    private static final int DEBTORS = 5;
    private static final int TOP = 10;

    private final Sessions sessions;

    SqliteDashboardQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Dashboard dashboard(LocalDate today) {
        return sessions.readTogether(s -> read(s, today));
    }

    @Override
    public Optional<LocalDate> lastSale() {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(DashboardMapper.class).lastSale()));
    }

    private static Dashboard read(SqlSession session, LocalDate today) {
        DashboardMapper mapper = session.getMapper(DashboardMapper.class);
        DateSpan whole = DateSpan.weekOf(today);
        DateSpan week = new DateSpan(whole.from(), today);
        DateSpan lastWeek = new DateSpan(week.from().minusWeeks(1), week.to().minusWeeks(1));
        DateSpan month = DateSpan.ending(today, DAYS);
        NavigableMap<LocalDate, DayRow> days = new TreeMap<>();
        mapper.days(new DateSpan(whole.from().minusWeeks(WEEKS - 1L), today)).forEach(d -> days.put(d.businessDate(), d));
        CustomersRow customers = mapper.customers(today, today.minusDays(SLEEPING_AFTER_DAYS),
                today.minusDays(LOST_AFTER_DAYS));
        StockRow stock = mapper.stock();
        CashRow cash = mapper.cash(week);
        List<Debtor> debtors = session.getMapper(OwingMapper.class).debtors(today);
        Money costed = sum(in(days, week), DayRow::costed);
        Money cost = sum(in(days, week), DayRow::cost);
        @Nullable Money margin = costed.isZero() && cost.isZero() ? null : costed.minus(cost);
        return new Dashboard(today, week, sum(in(days, week), DayRow::net), sum(in(days, lastWeek), DayRow::net), margin,
                costed, sum(debtors, Debtor::balance), sum(debtors, Debtor::notDue), sum(debtors, Debtor::overdue),
                cash.received(), cash.paid(), stock.value(), stock.outOfStock(), customers.active(), customers.fresh(), customers.sleeping(),
                customers.lost(), twelveWeeks(days, week), eachDay(days, month), eachDay(days, month.previous()),
                debtors.stream().limit(DEBTORS).toList(), mapper.topCustomers(month, TOP),
                new TopProducts(session).of(month, TOP));
    }

    private static Collection<DayRow> in(NavigableMap<LocalDate, DayRow> days, DateSpan span) {
        return days.subMap(span.from(), true, span.to(), true).values();
    }

    private static <T> Money sum(Collection<T> rows, Function<T, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    /// Oldest first; the last one is the running week.
    private static List<Money> twelveWeeks(NavigableMap<LocalDate, DayRow> days, DateSpan running) {
        List<Money> weeks = new ArrayList<>();
        for (int back = WEEKS - 1; back >= 0; back--) {
            LocalDate monday = running.from().minusWeeks(back);
            weeks.add(sum(in(days, new DateSpan(monday, monday.plusDays(6))), DayRow::net));
        }
        return weeks;
    }

    private static List<Day> eachDay(NavigableMap<LocalDate, DayRow> days, DateSpan span) {
        return span.from().datesUntil(span.to().plusDays(1)).map(date -> {
            DayRow row = days.get(date);
            return new Day(date, row == null ? Money.ZERO : row.net());
        }).toList();
    }
}
