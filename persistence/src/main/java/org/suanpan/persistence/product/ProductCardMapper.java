package org.suanpan.persistence.product;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.product.ProductCard;
import org.suanpan.core.product.ProductId;

interface ProductCardMapper {

    List<ProductCard.Shelf> shelves(@Param("id") ProductId id);

    List<ProductCard.Part> parts(@Param("id") ProductId id);

    List<ProductCard.Purchase> purchases(@Param("id") ProductId id, @Param("limit") int limit);

    List<ProductCard.Buyer> buyers(@Param("id") ProductId id, @Param("since") LocalDate since, @Param("limit") int limit);

    List<ProductCard.Move> moves(@Param("id") ProductId id, @Param("limit") int limit);
}
