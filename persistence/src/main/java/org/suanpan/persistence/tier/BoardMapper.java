package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.board.Cell;
import org.suanpan.core.tier.board.CellKey;
import org.suanpan.core.tier.board.Cohort;
import org.suanpan.core.tier.board.Passage;
import org.suanpan.core.tier.board.PastReview;
import org.suanpan.core.tier.board.Standing;

interface BoardMapper {

    List<LocalDate> reviewDays();

    List<PastReview> reviews(@Param("limit") int limit);

    List<Cell> counts(@Param("review") LocalDate review);

    List<Cell> cells(@Param("review") LocalDate review, @Param("span") DateSpan span);

    List<Passage> passages(@Param("review") LocalDate review);

    List<MovedRow> moves(@Param("review") LocalDate review);

    List<StandingRow> standing(@Param("review") LocalDate review, @Param("cell") CellKey cell);

    List<Cohort> cohorts(@Param("first") LocalDate first, @Param("last") LocalDate last, @Param("before") DateSpan before,
            @Param("after") DateSpan after);

    List<LastTalkRow> lastTalks(@Param("upTo") LocalDate upTo);

    List<AssignedRow> history(@Param("customer") CustomerId customer);

    record LastTalkRow(CustomerId customer, LocalDate day) {}

    record StandingRow(CustomerId customer, String code, String name, org.suanpan.core.tier.Tier tier,
            org.suanpan.core.tier.Lifecycle lifecycle, long scoreE1) {

        Standing standing() {
            return new Standing(customer, code, name, tier, lifecycle, TierAssignmentRow.score(scoreE1));
        }
    }

    record MovedRow(CustomerId customer, String code, String name, org.suanpan.core.tier.Tier tier,
            org.suanpan.core.tier.@Nullable Tier previousTier, long scoreE1, org.suanpan.core.tier.HysteresisPolicy.Verdict reason) {}
}
