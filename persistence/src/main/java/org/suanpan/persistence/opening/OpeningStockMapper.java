package org.suanpan.persistence.opening;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.opening.OpeningStock;
import org.suanpan.core.opening.OpeningStockDraft;
import org.suanpan.core.opening.OpeningStockId;

interface OpeningStockMapper {

    @Nullable OpeningStockRow head(@Param("id") OpeningStockId id);

    List<OpeningStockDraft.Line> lines(@Param("id") OpeningStockId id);

    long nextId();

    void insert(@Param("id") long id, @Param("opening") OpeningStock opening);

    void insertLine(@Param("id") long id, @Param("number") int number, @Param("line") OpeningStockDraft.Line line);

    void updateState(@Param("opening") OpeningStock opening);
}
