package org.suanpan.persistence.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.ComplaintStep;
import org.suanpan.core.voice.Complaints;

interface ComplaintMapper {

    long nextId();

    void insert(@Param("id") long id, @Param("draft") Complaint.Draft draft, @Param("answerBy") LocalDate answerBy, @Param("at") Instant at);

    void step(@Param("id") long id, @Param("step") ComplaintStep step, @Param("at") Instant at);

    void advance(@Param("id") long id, @Param("step") ComplaintStep step, @Param("state") Complaint.State state, @Param("at") Instant at);

    @Nullable Complaint get(@Param("id") long id);

    List<ComplaintStep> steps(@Param("id") long id);

    List<Complaint> list(@Param("which") String which, @Param("today") LocalDate today, @Param("limit") int limit);

    long count(@Param("which") String which, @Param("today") LocalDate today);

    List<Complaint> of(@Param("customer") CustomerId customer, @Param("limit") int limit);

    List<Complaints.Upheld> upheld(@Param("span") DateSpan span);
}
