package org.suanpan.persistence.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.Periods;
import org.suanpan.persistence.db.Sessions;

/// Closed months. Opening one again moves the corrections that were dated behind it to where they belong now.
final class SqlitePeriods implements Periods {

    private final Sessions sessions;

    SqlitePeriods(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<LocalDate> opening() {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(DocumentMapper.class).opening()));
    }

    @Override
    public Optional<YearMonth> closedThrough() {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(DocumentMapper.class).closedThrough()));
    }

    @Override
    public void close(YearMonth month, Instant at, Actor actor) {
        sessions.write(Topic.SETTING, s -> {
            DocumentMapper mapper = s.getMapper(DocumentMapper.class);
            mapper.close(month, at, actor.name());
            mapper.audit(at, actor.name(), "month.close", month.toString());
            return month;
        });
    }

    @Override
    public void reopen(YearMonth month, String reason, Instant at, Actor actor) {
        sessions.write(Topic.SETTING, s -> {
            DocumentMapper mapper = s.getMapper(DocumentMapper.class);
            mapper.reopen(month);
            mapper.audit(at, actor.name(), "month.reopen", month + " " + reason);
            LocalDate firstOpen = firstOpenDay().orElse(null);
            for (DocumentMapper.Correction correction : mapper.openCorrections(firstOpen)) {
                LocalDate date = firstOpen == null || correction.saleDate().isAfter(firstOpen)
                        ? correction.saleDate() : firstOpen;
                mapper.dropCorrections(correction.move(), firstOpen);
                mapper.addCorrection(correction.move(), date, correction.amount());
            }
            return month;
        });
    }
}
