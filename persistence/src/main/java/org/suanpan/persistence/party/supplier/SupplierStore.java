package org.suanpan.persistence.party.supplier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.party.supplier.SupplierCard;
import org.suanpan.core.party.supplier.SupplierListItem;
import org.suanpan.core.party.supplier.SupplierQueries;
import org.suanpan.core.party.supplier.SupplierTotals;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Sessions;

/// Builds the reading port of suppliers; the one type of this package that [org.suanpan.persistence.Database] sees.
public record SupplierStore(SupplierQueries queries) {

    public static final List<Class<?>> MAPPERS = List.of(SupplierQueryMapper.class);

    public static SupplierStore over(Sessions sessions, Suppliers suppliers) {
        return new SupplierStore(new Reading(sessions, suppliers));
    }

    private record Reading(Sessions sessions, Suppliers suppliers) implements SupplierQueries {

        private static final int RECENT = 12;
        private static final String IDLE = "idleDays";
        private static final String LAST = "lastBuy";

        @Override
        public Page<SupplierListItem> page(ListQuery query, LocalDate today, int offset, int limit) {
            ListTerms terms = terms(query, today);
            return sessions.readTogether(s -> {
                SupplierQueryMapper mapper = s.getMapper(SupplierQueryMapper.class);
                return new Page<>(mapper.page(terms, day(today), offset, limit), mapper.sums(terms, day(today)).suppliers());
            });
        }

        @Override
        public SupplierTotals totals(ListQuery query, LocalDate today) {
            return sessions.read(s -> s.getMapper(SupplierQueryMapper.class).sums(terms(query, today), day(today)));
        }

        @Override
        public List<ValueCount> values(ListQuery query, LocalDate today, String column, int limit) {
            String stored = column.equals(IDLE) ? LAST : column;
            ListTerms terms = terms(query.sortedBy(column), today).besides(stored);
            return sessions.read(s -> s.getMapper(SupplierQueryMapper.class).values(ListTerms.counted(stored), terms, day(today), limit));
        }

        @Override
        public SupplierCard card(SupplierId id, LocalDate today) {
            Supplier supplier = suppliers.get(id);
            return sessions.readTogether(s -> {
                SupplierQueryMapper mapper = s.getMapper(SupplierQueryMapper.class);
                SupplierListItem figures = Optional.ofNullable(mapper.one(id, day(today)))
                        .orElseThrow(() -> new Rejected("supplier.unknown", id.value()));
                SupplierQueryMapper.Sides sides = mapper.sides(id, day(today));
                return new SupplierCard(supplier, figures, sides.returned(), sides.firstBuy(), mapper.recent(id, RECENT));
            });
        }

        private static SupplierQueryMapper.Day day(LocalDate today) {
            return new SupplierQueryMapper.Day(today, today.minusYears(1));
        }

        /// Days without a purchase are days of the last one.
        private static ListTerms terms(ListQuery asked, LocalDate today) {
            ListQuery query = asked.over(COLUMNS);
            List<ListQuery.Filter> filters = query.filters().stream().map(filter -> filter.column().equals(IDLE)
                    ? new ListQuery.Filter(LAST, lastBuy(filter.test(), today)) : filter).toList();
            List<ListQuery.Sort> sorts = query.sorts().stream()
                    .map(sort -> sort.column().equals(IDLE) ? new ListQuery.Sort(LAST, !sort.descending()) : sort).toList();
            return ListTerms.of(new ListQuery(query.text(), filters, sorts));
        }

        private static ColumnTest lastBuy(ColumnTest idle, LocalDate today) {
            return idle instanceof ColumnTest.Between days
                    ? new ColumnTest.Days(days.most() == null ? null : today.minusDays(days.most()),
                            days.least() == null ? null : today.minusDays(days.least())) : idle;
        }
    }
}
