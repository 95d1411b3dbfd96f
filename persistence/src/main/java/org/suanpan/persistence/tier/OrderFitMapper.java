package org.suanpan.persistence.tier;

import java.time.LocalDate;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface OrderFitMapper {

    @Nullable OrderFitRow latest(@Param("from") LocalDate from, @Param("to") LocalDate to);

    void insert(@Param("row") OrderFitRow row, @Param("at") String at, @Param("actor") String actor);
}
