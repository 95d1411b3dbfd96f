package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;

interface TierAssignmentMapper {

    List<TierAssignmentRow> on(@Param("asOf") LocalDate asOf);

    @Nullable TierAssignmentRow latest(@Param("customer") CustomerId customer);

    @Nullable LocalDate latestReview();

    @Nullable LocalDate latestEvaluation();

    void insert(@Param("row") TierAssignmentRow row, @Param("at") String at, @Param("actor") String actor);
}
