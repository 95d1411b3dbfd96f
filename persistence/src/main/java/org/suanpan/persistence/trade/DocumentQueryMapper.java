package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.DocumentTotals;
import org.suanpan.persistence.db.ListTerms;

interface DocumentQueryMapper {

    List<DocumentListItem> page(@Param("kinds") Set<DocumentKind> kinds, @Param("terms") ListTerms terms,
            @Param("offset") int offset, @Param("limit") int limit);

    long counted(@Param("kinds") Set<DocumentKind> kinds, @Param("terms") ListTerms terms);

    DocumentTotals sums(@Param("kinds") Set<DocumentKind> kinds, @Param("terms") ListTerms terms);

    List<ValueCount> values(@Param("at") ListTerms.Term counted, @Param("kinds") Set<DocumentKind> kinds,
            @Param("terms") ListTerms terms, @Param("limit") int limit);

    List<DocumentQueries.PaperLine> lines(@Param("document") DocumentId document);

    List<DocumentListItem> chain(@Param("document") DocumentId document);

    @Nullable DocumentListItem item(@Param("document") DocumentId document);

    List<DocumentQueries.Goods> goods(@Param("text") String text, @Param("likes") List<String> likes,
            @Param("starts") String starts, @Param("begins") String begins, @Param("within") String within,
            @Param("customer") @Nullable CustomerId customer, @Param("since") LocalDate since, @Param("limit") int limit);

    DocumentQueries.@Nullable Goods product(@Param("product") ProductId product);

    List<DocumentQueries.Deal> deals(@Param("customer") CustomerId customer, @Param("product") ProductId product,
            @Param("limit") int limit);

    @Nullable UnitPrice lastPurchase(@Param("product") ProductId product);

    List<LastPrice> lastPrices(@Param("customer") @Nullable CustomerId customer, @Param("products") List<ProductId> products);

    List<DocumentQueries.LateOrder> lateOrders(@Param("today") LocalDate today, @Param("limit") int limit);

    @Nullable UnitPrice orderedAt(@Param("supplier") SupplierId supplier, @Param("product") ProductId product);

    record LastPrice(ProductId product, UnitPrice price) {}
}
