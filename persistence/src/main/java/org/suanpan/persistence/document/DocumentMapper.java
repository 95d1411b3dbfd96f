package org.suanpan.persistence.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;

interface DocumentMapper {

    long next(@Param("stem") String stem);

    @Nullable Long last(@Param("stem") String stem);

    @Nullable String format(@Param("name") String name);

    void keepFormat(@Param("name") String name, @Param("pattern") String pattern);

    List<PrefixRow> prefixes();

    List<Place> placesOfGapped();

    @Nullable LocalDate opening();

    @Nullable YearMonth closedThrough();

    void close(@Param("month") YearMonth month, @Param("at") Instant at, @Param("actor") String actor);

    void reopen(@Param("month") YearMonth month);

    void audit(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action,
            @Param("detail") String detail);

    List<Correction> openCorrections(@Param("firstOpen") @Nullable LocalDate firstOpen);

    void dropCorrections(@Param("move") long move, @Param("firstOpen") @Nullable LocalDate firstOpen);

    void addCorrection(@Param("move") long move, @Param("date") LocalDate date, @Param("amount") Money amount);

    record PrefixRow(String prefix, DocumentKind kind) {}

    record Place(String stem, long place, String number, Instant postedAt, String actor) {}

    record Correction(long move, LocalDate saleDate, Money amount) {}
}
