package org.suanpan.persistence.loyalty;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.loyalty.points.GiftItem;

interface GiftMapper {

    List<GiftItem> all();

    @Nullable GiftItem get(@Param("id") long id);

    long nextId();

    void insert(@Param("id") long id, @Param("gift") GiftItem gift);

    void change(@Param("gift") GiftItem gift);
}
