package org.suanpan.persistence.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.score.ScoreCards;
import org.suanpan.core.goal.score.ScoreFacts;
import org.suanpan.core.goal.score.ScoreMetric;
import org.suanpan.core.party.SalesRepId;

interface ScoreMapper {

    record ItemRow(int version, YearMonth from, ScoreMetric metric, Rate weight, Rate target) {}

    /// `before` null = not reviewed before the month.
    record CareRow(long id, String code, String name, @Nullable SalesRepId rep, boolean complete, @Nullable String before, boolean lost) {}

    record BoughtRow(long customer, boolean before, boolean inside) {}

    List<ItemRow> items();

    void insertCard(@Param("version") int version, @Param("from") YearMonth from, @Param("at") Instant at, @Param("actor") String actor);

    void insertItem(@Param("position") int position, @Param("row") ItemRow row);

    List<ScoreCards.Awarded> stars(@Param("from") YearMonth from, @Param("to") YearMonth to);

    void insertStar(@Param("star") ScoreCards.Awarded star, @Param("at") Instant at, @Param("actor") String actor);

    List<CareRow> care(@Param("span") DateSpan span, @Param("settled") LocalDate settled);

    List<BoughtRow> bought(@Param("from") LocalDate from, @Param("span") DateSpan span);

    List<ScoreFacts.Answer> answers(@Param("span") DateSpan span);

    List<SalesRepId> upheld(@Param("span") DateSpan span);

    List<ScoreFacts.Due> due(@Param("span") DateSpan span);

    List<ScoreFacts.Visits> visits(@Param("span") DateSpan span);
}
