package org.suanpan.core.base;

/// The coarse "something about this has changed" that open screens listen for; marked by the writing ports.
public enum Topic { CUSTOMER, SUPPLIER, PRODUCT, SALES_REP, WAREHOUSE, SALE, STOCK, DOCUMENT, LEDGER, COMMISSION, TIER, IMPORT, SETTING }
