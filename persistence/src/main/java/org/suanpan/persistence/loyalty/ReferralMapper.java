package org.suanpan.persistence.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.loyalty.points.Referral;
import org.suanpan.core.party.CustomerId;

interface ReferralMapper {

    List<Referral> all();

    void end(@Param("referred") CustomerId referred, @Param("at") Instant at);

    void insert(@Param("referred") CustomerId referred, @Param("referrer") CustomerId referrer, @Param("day") LocalDate day,
            @Param("at") Instant at, @Param("actor") String actor);

    boolean isSame(@Param("one") CustomerId one, @Param("other") CustomerId other);

    @Nullable LocalDate firstSale(@Param("home") CustomerId home);
}
