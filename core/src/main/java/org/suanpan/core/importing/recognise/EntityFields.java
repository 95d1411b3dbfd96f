package org.suanpan.core.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.importing.Entity;

/// What is taken of each kind of sheet: the name of its part of the dictionary, its fields and what each holds, and
/// which of them it cannot do without.
public enum EntityFields {
    CUSTOMERS(Entity.CUSTOMERS, "customer", List.of(), List.of(),
            List.of("code", "name", "contact", "mobile", "phone", "address", "region", "category", "source", "remark",
                    "credit_days", "salesperson", "tax_id", "tags"),
            List.of(List.of("name"))),
    SUPPLIERS(Entity.SUPPLIERS, "supplier", List.of(), List.of(),
            List.of("code", "name", "contact", "mobile", "phone", "address", "remark", "tax_id"), List.of(List.of("name"))),
    PRODUCTS(Entity.PRODUCTS, "product", List.of(),
            List.of("retail_price", "wholesale_price", "cost_price", "purchase_price", "min_stock"),
            List.of("code", "name", "spec", "category", "brand", "unit", "barcode"), List.of(List.of("name"))),
    SALES_HISTORY(Entity.SALES_HISTORY, "sales_order", List.of("date"),
            List.of("qty", "unit_price", "amount", "cost_amount", "unit_cost", "gross_profit"),
            List.of("order_no", "order_type", "customer_code", "customer_name", "product_code", "product_name", "spec",
                    "unit", "barcode", "salesperson", "customer_region", "customer_category", "product_category",
                    "product_brand"),
            List.of(List.of("date"), List.of("product_code", "product_name", "barcode"),
                    List.of("amount", "qty+unit_price")));

    private static final Set<String> GROUPED = Set.of("order_no", "order_type", "date", "customer_code",
            "customer_name", "salesperson", "customer_region", "customer_category", "category", "product_category",
            "region");
    private static final Map<List<String>, String> NEEDS = Map.of(
            List.of("name"), "name", List.of("date"), "date",
            List.of("product_code", "product_name", "barcode"), "product",
            List.of("amount", "qty+unit_price"), "amount");

    private final Entity entity;
    private final String dictionary;
    private final List<String> dates;
    private final List<String> figures;
    private final List<String> texts;
    private final List<List<String>> needs;

    EntityFields(Entity entity, String dictionary, List<String> dates, List<String> figures, List<String> texts,
            List<List<String>> needs) {
        this.entity = entity;
        this.dictionary = dictionary;
        this.dates = dates;
        this.figures = figures;
        this.texts = texts;
        this.needs = needs;
    }

    public static EntityFields of(Entity entity) {
        return valueOf(entity.name());
    }

    public Entity entity() {
        return entity;
    }

    String dictionary() {
        return dictionary;
    }

    public boolean takes(String field) {
        return dates.contains(field) || figures.contains(field) || texts.contains(field);
    }

    boolean isDate(String field) {
        return dates.contains(field);
    }

    boolean isFigure(String field) {
        return figures.contains(field);
    }

    /// Fields that one merged cell may give to several lines; figures never are.
    public static boolean isGrouped(String field) {
        return GROUPED.contains(field);
    }

    /// The words (`date`, `product`, `amount`, `name`) of what a sheet with these fields lacks.
    List<String> missing(Set<String> fields) {
        List<String> missing = new ArrayList<>();
        for (List<String> need : needs) {
            boolean met = need.stream().anyMatch(one -> fields.containsAll(List.of(one.split("\\+"))));
            if (!met) {
                missing.add(NEEDS.get(need));
            }
        }
        return missing;
    }
}
