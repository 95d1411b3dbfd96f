package org.suanpan.persistence.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

interface DocumentMapper {

    long next(@Param("prefix") String prefix, @Param("month") YearMonth month);

    @Nullable LocalDate opening();

    @Nullable YearMonth closedThrough();

    void close(@Param("month") YearMonth month, @Param("at") Instant at, @Param("actor") String actor);

    void reopen(@Param("month") YearMonth month);

    void audit(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action,
            @Param("detail") String detail);

    List<Correction> openCorrections(@Param("firstOpen") @Nullable LocalDate firstOpen);

    void dropCorrections(@Param("move") long move, @Param("firstOpen") @Nullable LocalDate firstOpen);

    void addCorrection(@Param("move") long move, @Param("date") LocalDate date, @Param("amount") Money amount);

    record Correction(long move, LocalDate saleDate, Money amount) {}
}
