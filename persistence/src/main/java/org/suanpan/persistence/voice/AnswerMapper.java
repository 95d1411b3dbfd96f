package org.suanpan.persistence.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.Answers;

interface AnswerMapper {

    long nextId();

    void insert(@Param("row") Row row);

    @Nullable LocalDate near(@Param("customer") CustomerId customer, @Param("from") LocalDate from, @Param("to") LocalDate to);

    List<Answer> list(@Param("span") DateSpan span, @Param("limit") int limit);

    List<Answer> of(@Param("customer") CustomerId customer, @Param("limit") int limit);

    List<Answers.Tally> tallies(@Param("span") DateSpan span);

    List<Answers.Tally> talliesOf(@Param("customer") CustomerId customer);

    /// An answer with what the draft does not know.
    record Row(long id, Answer.Draft draft, String reasons, boolean own, @Nullable Long task, Instant at) {}
}
