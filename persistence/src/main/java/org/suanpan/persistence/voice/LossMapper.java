package org.suanpan.persistence.voice;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Loss;

interface LossMapper {

    long nextId();

    void insert(@Param("id") long id, @Param("draft") Loss.Draft draft, @Param("at") Instant at, @Param("actor") String actor);

    List<Loss> list(@Param("span") DateSpan span);

    @Nullable Loss of(@Param("customer") CustomerId customer);
}
