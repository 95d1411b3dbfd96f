package org.suanpan.persistence.party;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.record.PartyDetails;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;

interface PartyDetailsMapper {

    record ProfileRow(String code, String codeReason, String title, String address, String phone, String bank, String account,
            String channel, String preferences, String painPoints) {}

    record PersonRow(int place, String name, String role, String phones, String wechat, String email, @Nullable String birthday,
            String remark) {}

    record AddressRow(int place, String use, String text, String person, String phone) {}

    record DayRow(String name, String day) {}

    record OwnRow(String field, String value) {}

    @Nullable ProfileRow profile(@Param("party") PartyId party);

    List<PersonRow> persons(@Param("party") PartyId party);

    List<AddressRow> addresses(@Param("party") PartyId party);

    List<DayRow> days(@Param("party") PartyId party);

    List<OwnRow> own(@Param("party") PartyId party);

    void dropProfile(@Param("party") PartyId party);

    void dropPersons(@Param("party") PartyId party);

    void dropAddresses(@Param("party") PartyId party);

    void dropDays(@Param("party") PartyId party);

    void dropOwn(@Param("party") PartyId party);

    void addProfile(@Param("party") PartyId party, @Param("d") PartySheet.Details details);

    void addPerson(@Param("party") PartyId party, @Param("r") PersonRow row);

    void addAddress(@Param("party") PartyId party, @Param("r") AddressRow row);

    void addDay(@Param("party") PartyId party, @Param("place") int place, @Param("r") DayRow row);

    void addOwn(@Param("party") PartyId party, @Param("r") OwnRow row);

    List<String> newestCodes(@Param("kind") PartyKind kind, @Param("limit") int limit);

    List<String> codesStarting(@Param("kind") PartyKind kind, @Param("like") String like);

    void log(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action,
            @Param("detail") String detail);

    List<PartyDetails.LogLine> logOf(@Param("like") String like, @Param("start") int start, @Param("limit") int limit);
}
