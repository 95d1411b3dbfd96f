package org.suanpan.persistence.closing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.closing.ClosingQueries;
import org.suanpan.core.closing.Finding;
import org.suanpan.core.closing.Hint;
import org.suanpan.core.closing.HintLine;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.persistence.closing.HintMapper.EventRow;
import org.suanpan.persistence.closing.HintMapper.HintRow;
import org.suanpan.persistence.db.Sessions;

/// Looks for what should be seen to before a month is closed.
final class SqliteClosingQueries implements ClosingQueries {

    private static final int MONTH = 7;

    private final Sessions sessions;
    private final NumberFormats numbers;

    SqliteClosingQueries(Sessions sessions, NumberFormats numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
    }

    @Override
    public Optional<YearMonth> firstMonth() {
        return sessions.read(s -> Optional.ofNullable(mapper(s).firstMonth()));
    }

    @Override
    public HintLine look(Hint hint, DateSpan span, int limit) {
        if (hint == Hint.NUMBER_GAPS) {
            List<NumberFormats.Gap> gaps = numbers.gaps();
            return new HintLine(hint, gaps.stream().mapToLong(NumberFormats.Gap::count).sum(),
                    gaps.stream().limit(limit).map(SqliteClosingQueries::finding).toList());
        }
        List<HintRow> rows = sessions.read(s -> rows(mapper(s), hint, span, limit));
        return new HintLine(hint, rows.isEmpty() ? 0 : rows.getFirst().found(),
                rows.stream().map(row -> new Finding(row.name(), row.date(), row.document(), row.kind(), row.draft(),
                        row.product(), row.quantity(), row.money())).toList());
    }

    private static Finding finding(NumberFormats.Gap gap) {
        return Finding.named(gap.count() == 1 ? gap.from().text() : gap.from().text() + " … " + gap.to().text());
    }

    private static List<HintRow> rows(HintMapper mapper, Hint hint, DateSpan span, int limit) {
        return switch (hint) {
            case NEGATIVE_STOCK -> mapper.negativeStock(span, limit);
            case COST_PENDING -> mapper.costPending(span, limit);
            case UNALLOCATED -> mapper.unallocated(span, limit);
            case DRAFTS -> mapper.drafts(span, limit);
            case UNBILLED -> mapper.unbilled(span, limit);
            case ACCOUNT_BELOW_ZERO -> mapper.accountsBelow(span, limit);
            default -> List.of();
        };
    }

    @Override
    public List<Event> history(int limit) {
        return sessions.read(s -> mapper(s).history(limit)).stream().map(SqliteClosingQueries::event).toList();
    }

    private static Event event(EventRow row) {
        return new Event(row.at(), row.actor(), row.action().equals("month.close"),
                YearMonth.parse(row.detail().substring(0, MONTH)), row.detail().substring(MONTH).strip());
    }

    private static HintMapper mapper(SqlSession session) {
        return session.getMapper(HintMapper.class);
    }
}
