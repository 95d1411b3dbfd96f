package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.BookFigures;

interface FiguresMapper {

    BookFigures.Stock stock(@Param("product") ProductId product, @Param("asOf") LocalDate asOf);

    Quantity quantity(@Param("product") ProductId product, @Param("warehouse") WarehouseId warehouse,
            @Param("asOf") LocalDate asOf);

    Money balance(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    Money prepaid(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    Money credits(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    Money waiting(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    @Nullable Money settled(@Param("document") DocumentId document, @Param("asOf") LocalDate asOf);

    Money account(@Param("account") long account, @Param("asOf") LocalDate asOf);

    List<OpenAt> open(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    BookFigures.Available available(@Param("product") ProductId product,
            @Param("warehouse") @Nullable WarehouseId warehouse);

    BookFigures.Profit profit(@Param("from") LocalDate from, @Param("to") LocalDate to, @Param("net") boolean net);

    List<SoldRow> sold(@Param("rep") SalesRepId rep, @Param("upTo") LocalDate upTo);

    List<Collected> collected(@Param("sale") DocumentId sale);

    record OpenAt(LocalDate due, Money open) {}

    record SoldRow(DocumentId sale, LocalDate saleDate, LocalDate date, YearMonth origin, Money base, Money margin,
            Quantity quantity, Money gross) {}

    record Collected(YearMonth month, Money amount) {}
}
