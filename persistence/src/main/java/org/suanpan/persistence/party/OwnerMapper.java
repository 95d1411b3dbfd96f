package org.suanpan.persistence.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.Change;
import org.suanpan.core.party.owner.Held;
import org.suanpan.core.party.owner.InPool;
import org.suanpan.core.party.owner.OwnerLine;
import org.suanpan.core.party.owner.Owners;
import org.suanpan.core.party.owner.Untouched;

interface OwnerMapper {

    /// A change made in the customer's form.
    record Edit(CustomerId customer, @Nullable SalesRepId from, @Nullable SalesRepId to, LocalDate day, long step, Instant at,
            String actor) {}

    record HoldingRow(SalesRepId id, String code, String name, String department, @Nullable LocalDate leftOn, long customers, Money balance,
            long followUps) {}

    record TouchedRow(CustomerId customer, LocalDate day) {}

    record Setting(String name, String value) {}

    List<Held> of(@Param("rep") @Nullable SalesRepId rep);

    List<Held> these(@Param("customers") List<CustomerId> customers);

    List<HoldingRow> holdings();

    long nextStep();

    void note(@Param("edit") Edit edit);

    void write(@Param("customers") List<CustomerId> customers, @Param("to") @Nullable SalesRepId to, @Param("note") Owners.Note note,
            @Param("at") Instant at, @Param("actor") String actor);

    void give(@Param("customers") List<CustomerId> customers, @Param("to") @Nullable SalesRepId to);

    List<String> changedSince(@Param("step") long step);

    void writeBack(@Param("step") long step, @Param("newStep") long newStep, @Param("at") Instant at, @Param("actor") String actor);

    void giveBack(@Param("step") long step);

    List<Change> changes(@Param("customer") CustomerId customer);

    List<OwnerLine> history(@Param("customer") CustomerId customer, @Param("limit") int limit);

    void keepLeft(@Param("rep") SalesRepId rep, @Param("on") @Nullable LocalDate on);

    List<Setting> settings();

    void keepSetting(@Param("name") String name, @Param("value") String value);

    void dropSetting(@Param("name") String name);

    List<TouchedRow> touched();

    List<Untouched> owned();

    List<InPool> pool(@Param("like") String like, @Param("offset") int offset, @Param("limit") int limit);

    long poolSize(@Param("like") String like);

    @Nullable Change takenBack(@Param("customer") CustomerId customer);
}
