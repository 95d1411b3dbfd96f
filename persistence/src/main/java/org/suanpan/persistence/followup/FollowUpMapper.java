package org.suanpan.persistence.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.followup.Due;
import org.suanpan.core.followup.Errand;
import org.suanpan.core.followup.Moment;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;

interface FollowUpMapper {

    long nextId();

    void insert(@Param("id") long id, @Param("talk") Talk talk, @Param("at") Instant at, @Param("actor") String actor);

    void insertErrand(@Param("id") long id, @Param("customer") CustomerId customer, @Param("errand") Errand errand,
            @Param("today") LocalDate today, @Param("at") Instant at, @Param("actor") String actor);

    void drop(@Param("id") long id);

    int close(@Param("id") long id, @Param("at") Instant at);

    int reopen(@Param("id") long id);

    int putOff(@Param("id") long id, @Param("to") LocalDate to);

    List<Due> due(@Param("upTo") LocalDate upTo, @Param("limit") int limit);

    List<Due> open(@Param("customer") CustomerId customer);

    List<Moment> timeline(@Param("customer") CustomerId customer, @Param("limit") int limit);
}
