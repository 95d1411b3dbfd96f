package org.suanpan.persistence.party;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.duplicate.PoolMembers.Apart;
import org.suanpan.core.party.record.PartyKind;

interface PoolMemberMapper {

    List<Member> all(@Param("kind") PartyKind kind);

    List<Apart> apart(@Param("kind") PartyKind kind);

    void keepApart(@Param("kind") PartyKind kind, @Param("apart") Apart apart, @Param("at") Instant at, @Param("actor") String actor);

    void forget(@Param("kind") PartyKind kind, @Param("apart") Apart apart);
}
