package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PriceSheet;
import org.suanpan.core.price.PriceSheets.Offered;
import org.suanpan.core.price.PriceSheets.SheetListItem;
import org.suanpan.core.product.ProductId;

interface PriceSheetMapper {

    long nextId();

    void insert(@Param("id") long id, @Param("sheet") PriceSheet sheet, @Param("actor") String actor);

    void insertLine(@Param("sheet") long sheet, @Param("no") int no, @Param("line") PriceSheet.Line line);

    @Nullable HeadRow head(@Param("id") long id);

    List<PriceSheet.Line> lines(@Param("id") long id);

    List<Long> due(@Param("today") LocalDate today);

    void keepState(@Param("id") long id, @Param("state") PriceSheet.State state);

    void keepLine(@Param("sheet") long sheet, @Param("no") int no, @Param("line") PriceSheet.Line line);

    List<SheetListItem> list(@Param("limit") int limit);

    List<OfferedRow> offered(@Param("like") String like, @Param("level") String level, @Param("limit") int limit);

    record OfferedRow(ProductId product, String code, String name, String unit, @Nullable UnitPrice price,
            Quantity quantity, Money value) {

        Offered offered() {
            return new Offered(product, code, name, unit, price,
                    quantity.isPositive() ? UnitPrice.derived(value, quantity) : null);
        }
    }

    record HeadRow(String name, LocalDate fromDate, PriceSheet.State state) {}
}
