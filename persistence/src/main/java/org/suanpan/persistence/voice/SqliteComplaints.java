package org.suanpan.persistence.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.ComplaintStep;
import org.suanpan.core.voice.Complaints;
import org.suanpan.persistence.db.Sessions;

/// The complaints over [ComplaintMapper].
record SqliteComplaints(Sessions sessions) implements Complaints {

    @Override
    public long add(Complaint.Draft draft, LocalDate answerBy, Instant at) {
        return sessions.write(Topic.CUSTOMER, s -> {
            ComplaintMapper mapper = s.getMapper(ComplaintMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, draft, answerBy, at);
            return id;
        });
    }

    @Override
    public void add(long id, ComplaintStep step, Instant at) {
        sessions.write(Topic.CUSTOMER, s -> {
            ComplaintMapper mapper = s.getMapper(ComplaintMapper.class);
            mapper.step(id, step, at);
            mapper.advance(id, step, step.kind().leadsTo(), at);
            return id;
        });
    }

    @Override
    public Complaint get(long id) {
        Complaint found = read(mapper -> java.util.Optional.ofNullable(mapper.get(id))).orElse(null);
        if (found == null) {
            throw new Rejected("complaint.unknown");
        }
        return found;
    }

    @Override
    public List<ComplaintStep> steps(long id) {
        return read(mapper -> mapper.steps(id));
    }

    @Override
    public List<Complaint> list(Which which, LocalDate today, int limit) {
        return read(mapper -> mapper.list(which.name(), today, limit));
    }

    @Override
    public long count(Which which, LocalDate today) {
        return read(mapper -> mapper.count(which.name(), today));
    }

    @Override
    public List<Complaint> of(CustomerId customer, int limit) {
        return read(mapper -> mapper.of(customer, limit));
    }

    @Override
    public List<Upheld> upheld(DateSpan span) {
        return read(mapper -> mapper.upheld(span));
    }

    private <T> T read(Function<ComplaintMapper, T> query) {
        return sessions.read(s -> query.apply(s.getMapper(ComplaintMapper.class)));
    }
}
