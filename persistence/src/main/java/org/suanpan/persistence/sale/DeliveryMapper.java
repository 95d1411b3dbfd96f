package org.suanpan.persistence.sale;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.sale.Delivery;
import org.suanpan.core.sale.DeliveryId;
import org.suanpan.core.sale.DeliveryLine;

interface DeliveryMapper {

    @Nullable DeliveryRow head(@Param("id") DeliveryId id);

    @Nullable DeliveryId byNumber(@Param("number") DocumentNumber number);

    List<DeliveryLine> lines(@Param("id") DeliveryId id);

    long nextId();

    void insert(@Param("id") long id, @Param("delivery") Delivery delivery);

    void insertLine(@Param("id") long id, @Param("number") int number, @Param("line") DeliveryLine line);

    int updateState(@Param("delivery") Delivery delivery);
}
