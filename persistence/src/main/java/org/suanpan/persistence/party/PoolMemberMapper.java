package org.suanpan.persistence.party;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.duplicate.PoolMembers.Apart;

interface PoolMemberMapper {

    List<Member> all();

    List<Apart> apart();

    void keepApart(@Param("apart") Apart apart, @Param("at") Instant at, @Param("actor") String actor);

    void forget(@Param("apart") Apart apart);
}
