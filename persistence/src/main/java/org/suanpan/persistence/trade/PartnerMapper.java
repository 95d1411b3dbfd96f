package org.suanpan.persistence.trade;

import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.trade.DocumentQueries;

interface PartnerMapper {

    List<DocumentQueries.Named> customers(@Param("like") String like, @Param("starts") String starts,
            @Param("limit") int limit);

    List<DocumentQueries.Named> recentCustomers(@Param("documents") int documents, @Param("limit") int limit);

    List<DocumentQueries.Named> recentSuppliers(@Param("documents") int documents, @Param("limit") int limit);

    List<DocumentQueries.Named> suppliers(@Param("like") String like, @Param("starts") String starts,
            @Param("limit") int limit);
}
