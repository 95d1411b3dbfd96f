package org.suanpan.persistence.trade;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.buy.Waiting;

interface BuyMapper {

    List<Row> wanted();

    List<Waiting> waiting();

    List<Waiting> waitingFor(@Param("receipt") DocumentId receipt);

    record Row(ProductId product, String code, String name, String unit, Quantity ordered, Quantity onHand,
            Quantity incoming, Quantity drafted, @Nullable SupplierId supplier, String supplierName,
            @Nullable UnitPrice price) {}
}
