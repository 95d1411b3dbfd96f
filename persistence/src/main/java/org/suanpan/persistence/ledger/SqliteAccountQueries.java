package org.suanpan.persistence.ledger;

import java.util.List;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.AccountQueries;
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
    public Page<AccountLine> book(@Nullable AccountId account, @Nullable DateSpan span, int offset, int limit) {
        return sessions.readTogether(s -> new Page<>(mapper(s).book(account, span, offset, limit),
                mapper(s).moved(account, span).lines()));
    }

    @Override
    public AccountFlow flow(@Nullable AccountId account, @Nullable DateSpan span) {
        return sessions.readTogether(s -> {
            AccountQueryMapper.Moved moved = mapper(s).moved(account, span);
            Money opening = span == null ? Money.ZERO : mapper(s).before(account, span);
            return new AccountFlow(opening, moved.in(), moved.out(), opening.plus(moved.in()).minus(moved.out()));
        });
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
