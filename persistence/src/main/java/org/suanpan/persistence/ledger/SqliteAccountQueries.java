package org.suanpan.persistence.ledger;

import java.util.List;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Sessions;

/// Accounts and their journals, read straight from the books.
final class SqliteAccountQueries implements AccountQueries {

    private final Sessions sessions;

    SqliteAccountQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<AccountListItem> accounts() {
        return sessions.read(s -> mapper(s).accounts());
    }

    @Override
    public Page<AccountLine> book(@Nullable AccountId account, ListQuery query, int offset, int limit) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        return sessions.readTogether(s -> new Page<>(mapper(s).book(account, terms, offset, limit),
                mapper(s).moved(account, terms).lines()));
    }

    @Override
    public AccountFlow flow(@Nullable AccountId account, ListQuery query) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        AccountQueryMapper.Moved moved = sessions.read(s -> mapper(s).moved(account, terms));
        boolean whole = query.text().isBlank() && query.filters().stream().allMatch(filter -> "date".equals(filter.column()));
        return new AccountFlow(whole ? moved.opening() : null, moved.in(), moved.out(), whole ? moved.closing() : null);
    }

    @Override
    public List<ValueCount> values(@Nullable AccountId account, ListQuery query, String column, int limit) {
        ListTerms terms = ListTerms.of(query.sortedBy(column).over(COLUMNS)).besides(column);
        return sessions.read(s -> mapper(s).values(ListTerms.counted(column), account, terms, limit));
    }

    @Override
    public List<SideSum> sides(DateSpan span, String feeItem) {
        return sessions.read(s -> mapper(s).sides(span, feeItem));
    }

    @Override
    public List<String> items(DocumentKind kind, int limit) {
        return sessions.read(s -> mapper(s).items(kind, limit));
    }

    private static AccountQueryMapper mapper(SqlSession session) {
        return session.getMapper(AccountQueryMapper.class);
    }
}
