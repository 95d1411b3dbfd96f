package org.suanpan.persistence.stock.batch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Tracking;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.batch.Batch;

interface TrackedMapper {

    List<TraitRow> tracked(@Param("products") Collection<ProductId> products);

    List<StockRow> there(@Param("product") ProductId product, @Param("warehouse") WarehouseId warehouse);

    @Nullable Quantity book(@Param("product") ProductId product, @Param("warehouse") WarehouseId warehouse,
            @Param("batch") Batch batch, @Param("date") LocalDate date, @Param("minute") int minute);

    List<MoveRow> moves(@Param("product") ProductId product, @Param("warehouse") WarehouseId warehouse,
            @Param("batch") Batch batch);

    List<MoveRow> serialMoves(@Param("product") ProductId product, @Param("like") String like);

    List<Batch> known(@Param("product") ProductId product, @Param("said") Batch said);

    record TraitRow(ProductId product, Tracking.Mode tracking, int shelfLifeDays, int warrantyMonths) {}

    record StockRow(String number, @Nullable LocalDate expires, Quantity quantity) {}

    record MoveRow(LocalDate date, WarehouseId warehouse, Quantity quantity, String serials) {}
}
