package org.suanpan.persistence.stock.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.stock.batch.BatchFilter;
import org.suanpan.core.stock.batch.BatchListItem;
import org.suanpan.core.stock.batch.BatchQueries;
import org.suanpan.core.stock.batch.SerialStory;
import org.suanpan.core.stock.batch.SerialStory.Step;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.stock.batch.BatchQueryMapper.StepRow;

final class SqliteBatchQueries implements BatchQueries {

    /// Lines read for one search; a story is a handful of them.
    private static final int LINES = 5_000;

    private final Sessions sessions;

    SqliteBatchQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<BatchListItem> list(BatchFilter filter, int limit) {
        return sessions.read(s -> mapper(s).list(filter, Like.containing(filter.text()), limit));
    }

    /// Every line that moved a number holds the searched text too, so that the stories are whole.
    @Override
    public List<SerialStory> serials(String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Map<String, List<StepRow>> rows = new TreeMap<>();
        for (StepRow row : sessions.read(s -> mapper(s).serials(Like.containing(text), LINES))) {
            Serials.parse(row.serials()).numbers().stream()
                    .filter(number -> number.toLowerCase(Locale.ROOT).contains(wanted))
                    .forEach(number -> rows.computeIfAbsent(row.code() + "\n" + number, _ -> new ArrayList<>()).add(row));
        }
        return rows.entrySet().stream().limit(limit).map(entry -> story(entry.getKey(), entry.getValue())).toList();
    }

    private static SerialStory story(String key, List<StepRow> rows) {
        StepRow first = rows.getFirst();
        return new SerialStory(first.product(), first.code(), first.name(), key.substring(key.indexOf('\n') + 1),
                first.warrantyMonths(), rows.stream().map(row -> new Step(row.date(), row.document(), row.kind(), row.red(),
                        row.number(), row.partner(), row.warehouse(), row.quantity())).toList());
    }

    private static BatchQueryMapper mapper(SqlSession session) {
        return session.getMapper(BatchQueryMapper.class);
    }
}
