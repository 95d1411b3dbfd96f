package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface TierAssignmentMapper {

    List<TierAssignmentRow> before(@Param("asOf") LocalDate asOf);

    @Nullable LocalDate latestReview();

    void insert(@Param("row") TierAssignmentRow row, @Param("at") String at, @Param("actor") String actor);
}
