package org.suanpan.core.importing;

/// What a sheet holds. The word is the one of the command line.
public enum Entity {
    CUSTOMERS("customers"), SUPPLIERS("suppliers"), PRODUCTS("products"), SALES_HISTORY("sales-history");

    private final String word;

    Entity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
