package org.suanpan.persistence.stock;

import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;

interface StockQueryMapper {

    List<Item.Component> parts(@Param("whole") ProductId whole);
}
