package org.suanpan.core.commission.line;

/// Whose rate holds for what was sold. The order is the precedence, the first wins: what was agreed with the person himself,
/// with the customer, for the product, for its category, and last the plan's own brackets.
public enum RateKind {
    PERSON("people"), CUSTOMER("customerTables"), PRODUCT("productTables"), CATEGORY("tables"), GENERAL("");

    private final String path;

    RateKind(String path) {
        this.path = path;
    }

    /// The first word of the terms where rates of this kind stand; empty for the plan's own.
    public String path() {
        return path;
    }
}
