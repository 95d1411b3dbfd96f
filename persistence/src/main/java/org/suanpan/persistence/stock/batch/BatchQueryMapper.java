package org.suanpan.persistence.stock.batch;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.batch.BatchFilter;
import org.suanpan.core.stock.batch.BatchListItem;

interface BatchQueryMapper {

    List<BatchListItem> list(@Param("filter") BatchFilter filter, @Param("like") String like, @Param("limit") int limit);

    List<StepRow> serials(@Param("like") String like, @Param("limit") int limit);

    record StepRow(ProductId product, String code, String name, int warrantyMonths, String serials, LocalDate date,
            DocumentId document, DocumentKind kind, boolean red, String number, String partner, String warehouse,
            Quantity quantity) {}
}
