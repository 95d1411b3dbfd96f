package org.suanpan.persistence.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.Partner;

interface ConfirmationMapper {

    List<ConfirmationRow> of(@Param("partner") Partner partner);

    void insert(@Param("partner") Partner partner, @Param("upTo") LocalDate upTo, @Param("balance") Money balance,
            @Param("at") Instant at, @Param("actor") String actor);

    void reopen(@Param("id") long id, @Param("reason") String reason, @Param("at") Instant at,
            @Param("actor") String actor);

    void audit(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action,
            @Param("detail") String detail);

    @Nullable String name(@Param("partner") Partner partner);

    record ConfirmationRow(long id, LocalDate upTo, Money balance, Instant confirmedAt, String confirmedBy,
            @Nullable Instant reopenedAt, @Nullable String reopenedBy, String reason) {}
}
