package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.policy.TierOverride;

interface TierPolicyMapper {

    List<VersionRow> versions();

    void insertVersion(@Param("row") VersionRow row);

    void insertTerm(@Param("version") int version, @Param("row") TermRow row);

    List<DraftRow> drafts();

    long nextDraft();

    @Nullable Long draftNamed(@Param("name") String name);

    void keepDraft(@Param("id") long id, @Param("name") String name, @Param("rules") String rules, @Param("at") String at,
            @Param("actor") String actor);

    void dropDraft(@Param("id") long id);

    @Nullable String setting(@Param("name") String name);

    void keepSetting(@Param("name") String name, @Param("value") String value);

    List<OverrideRow> overridesOn(@Param("day") LocalDate day);

    List<OverrideRow> overridesOf(@Param("customer") CustomerId customer);

    void insertOverride(@Param("given") TierOverride given, @Param("at") String at);

    void endOverrides(@Param("customer") CustomerId customer, @Param("day") LocalDate day);

    record VersionRow(int version, String name, LocalDate validFrom, String rules, String putAt, String actor) {}

    record DraftRow(long id, String name, String rules) {}

    record TermRow(Tier tier, String name, @Nullable Integer visitDays, @Nullable Integer priority, @Nullable Long discountE6,
            @Nullable Integer creditDays, long commissionE6, long pointsE6, String priceLevel, String note, @Nullable Money gifts,
            String festival) {}

    record OverrideRow(CustomerId customerId, CustomerId home, Tier tier, LocalDate fromDate, LocalDate untilDate, String reason,
            String actor, @Nullable LocalDate endedOn) {}
}
