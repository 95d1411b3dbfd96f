package org.suanpan.app.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.Entity;

/// The fields a column can go to, in the order they are offered; each has its words under `importing.field.<name>`.
final class Fields {

    private static final List<String> CUSTOMER = List.of("code", "name", "contact", "mobile", "phone", "address",
            "region", "category", "source", "salesperson", "credit_days", "remark");
    private static final List<String> SUPPLIER = List.of("code", "name", "contact", "mobile", "phone", "address",
            "remark");
    private static final List<String> PRODUCT = List.of("code", "name", "spec", "category", "brand", "unit",
            "barcode", "retail_price", "wholesale_price", "purchase_price", "cost_price", "min_stock");
    private static final List<String> SALES = List.of("date", "order_no", "order_type", "customer_code",
            "customer_name", "product_code", "product_name", "spec", "unit", "barcode", "qty", "unit_price", "amount",
            "unit_cost", "cost_amount", "gross_profit", "salesperson", "customer_region", "customer_category",
            "product_category", "product_brand");

    private Fields() {}

    static List<String> of(@Nullable Entity entity) {
        return switch (entity) {
            case null -> List.of();
            case CUSTOMERS -> CUSTOMER;
            case SUPPLIERS -> SUPPLIER;
            case PRODUCTS -> PRODUCT;
            case SALES_HISTORY -> SALES;
        };
    }
}
