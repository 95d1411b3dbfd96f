package org.suanpan.persistence.trade.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.cost.NewMove;
import org.suanpan.core.stock.cost.Place;

interface MovementMapper {

    long nextId();

    void insert(@Param("id") long id, @Param("document") DocumentId document, @Param("date") LocalDate date,
            @Param("seq") long seq, @Param("minute") int minute, @Param("move") NewMove move);

    void insertValue(@Param("id") long id, @Param("move") NewMove move);

    void addToWarehouse(@Param("warehouse") WarehouseId warehouse, @Param("product") ProductId product,
            @Param("quantity") Quantity quantity);

    @Nullable MovementRow restart(@Param("product") ProductId product, @Param("before") Place before);

    @Nullable Pieces lastAverage(@Param("product") ProductId product, @Param("upto") Place upto);

    @Nullable Pieces lastPurchase(@Param("product") ProductId product, @Param("upto") Place upto);

    @Nullable Long referenceCost(@Param("product") ProductId product);

    List<MovementRow> all(@Param("product") ProductId product);

    List<MovementRow> after(@Param("product") ProductId product, @Param("restart") Place restart);

    List<Held> there(@Param("product") ProductId product);

    @Nullable Quantity book(@Param("warehouse") WarehouseId warehouse, @Param("product") ProductId product,
            @Param("date") LocalDate date, @Param("minute") int minute);

    List<ProductId> moved();

    @Nullable MovementRow get(@Param("id") long id);

    List<MovementRow> ofDocument(@Param("document") DocumentId document);

    List<MovementRow> ofLine(@Param("document") DocumentId document, @Param("line") int line);

    List<MovementRow> workshops(@Param("documents") Set<Long> documents);

    List<Added> late(@Param("product") ProductId product);

    void pass(@Param("id") long id);

    long frozen(@Param("move") long move, @Param("firstOpen") @Nullable LocalDate firstOpen);

    void dropOpenCorrections(@Param("move") long move, @Param("firstOpen") @Nullable LocalDate firstOpen);

    void addCorrection(@Param("move") long move, @Param("date") LocalDate date, @Param("amount") Money amount);

    void keepPool(@Param("product") ProductId product, @Param("quantity") Quantity quantity,
            @Param("value") Money value);

    record Pieces(long value, long quantity) {}

    record Held(WarehouseId warehouse, Quantity quantity) {}

    record Added(long move, Money amount) {}
}
