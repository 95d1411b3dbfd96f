package org.suanpan.persistence.stock;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.AverageCost;
import org.suanpan.core.stock.StockBook.LastMove;
import org.suanpan.core.stock.StockMove;
import org.suanpan.core.stock.WarehouseId;

interface StockBookMapper {

    void insert(@Param("posting") PostingId posting, @Param("date") LocalDate date, @Param("move") StockMove move);

    void addToPool(@Param("product") ProductId product, @Param("quantity") Quantity quantity,
            @Param("value") Money value);

    void addToWarehouse(@Param("warehouse") WarehouseId warehouse, @Param("product") ProductId product,
            @Param("quantity") Quantity quantity);

    List<StockMove> of(@Param("posting") PostingId posting);

    @Nullable AverageCost pool(@Param("product") ProductId product);

    @Nullable Quantity onHand(@Param("warehouse") WarehouseId warehouse, @Param("product") ProductId product);

    @Nullable LastMove lastMove(@Param("product") ProductId product);
}
