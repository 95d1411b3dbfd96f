package org.suanpan.persistence.party.stars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.stars.StarsGiven;

interface StarMapper {

    Optional<StarsGiven> on(@Param("customer") CustomerId customer, @Param("day") LocalDate day);

    void add(@Param("customer") CustomerId customer, @Param("stars") int stars, @Param("day") LocalDate day, @Param("at") Instant at,
            @Param("actor") String actor);
}
