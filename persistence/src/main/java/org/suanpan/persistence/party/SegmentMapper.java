package org.suanpan.persistence.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.segment.SegmentRef;

interface SegmentMapper {

    List<SegmentRef> standing();

    @Nullable SegmentRef one(@Param("id") long id);

    @Nullable Long called(@Param("name") String name);

    /// All of them in order, of one segment or of all that stand.
    List<SegmentRows.TermRow> terms(@Param("id") @Nullable Long id);

    List<String> uses(@Param("id") long id, @Param("day") LocalDate day);

    long nextId();

    void insert(@Param("id") long id, @Param("name") String name, @Param("at") Instant at, @Param("actor") String actor);

    int rename(@Param("id") long id, @Param("name") String name);

    int stop(@Param("id") long id, @Param("stopped") boolean stopped);

    void dropTerms(@Param("id") long id);

    void insertTerm(@Param("place") int place, @Param("term") SegmentRows.TermRow term);

    void log(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action, @Param("detail") String detail);
}
