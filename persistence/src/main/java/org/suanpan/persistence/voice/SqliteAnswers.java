package org.suanpan.persistence.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.Answers;
import org.suanpan.persistence.db.Sessions;

/// The answers over [AnswerMapper].
record SqliteAnswers(Sessions sessions) implements Answers {

    @Override
    public long add(Answer.Draft draft, boolean own, @Nullable Long task, Instant at) {
        return sessions.write(Topic.CUSTOMER, s -> {
            AnswerMapper mapper = s.getMapper(AnswerMapper.class);
            long id = mapper.nextId();
            mapper.insert(new AnswerMapper.Row(id, draft, draft.reasons().stream().map(Answer.Reason::name).collect(Collectors.joining("\n")),
                    own, task, at));
            return id;
        });
    }

    @Override
    public Optional<LocalDate> near(CustomerId customer, LocalDate day, int days) {
        return days < 0 ? Optional.empty()
                : read(mapper -> Optional.ofNullable(mapper.near(customer, day.minusDays(days), day.plusDays(days))));
    }

    @Override
    public List<Answer> list(DateSpan span, int limit) {
        return read(mapper -> mapper.list(span, limit));
    }

    @Override
    public List<Answer> of(CustomerId customer, int limit) {
        return read(mapper -> mapper.of(customer, limit));
    }

    @Override
    public List<Tally> tallies(DateSpan span) {
        return read(mapper -> mapper.tallies(span));
    }

    @Override
    public List<Tally> tallies(CustomerId customer) {
        return read(mapper -> mapper.talliesOf(customer));
    }

    private <T> T read(Function<AnswerMapper, T> query) {
        return sessions.read(s -> query.apply(s.getMapper(AnswerMapper.class)));
    }
}
