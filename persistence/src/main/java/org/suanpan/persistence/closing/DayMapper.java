package org.suanpan.persistence.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.trade.closing.day.DayClosing.Counted;

interface DayMapper {

    @Nullable LocalDate closedThrough();

    List<DayRow> newest(@Param("limit") int limit);

    List<CountRow> counts(@Param("limit") int limit);

    long nextId();

    void insert(@Param("id") long id, @Param("day") LocalDate day, @Param("at") Instant at, @Param("actor") String actor);

    void insertCount(@Param("id") long id, @Param("c") Counted counted);

    void reopen(@Param("id") long id, @Param("reason") String reason, @Param("at") Instant at, @Param("actor") String actor);

    void audit(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action,
            @Param("detail") String detail);

    record DayRow(long id, LocalDate day, Instant closedAt, String closedBy, @Nullable Instant reopenedAt,
            @Nullable String reopenedBy, String reason) {}

    record CountRow(long closing, AccountId account, String name, Money book, Money counted, String notes,
            @Nullable DocumentId document) {}
}
