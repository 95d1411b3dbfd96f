package org.suanpan.core.admin;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Facts about the open data file. `counts` by table word: customers, suppliers, products, sales_reps, warehouses,
/// history_documents, history_lines, deliveries, postings, imports (those not undone).
public record StoreInfo(String file, int schemaVersion, String shopName, Map<String, Long> counts,
        @Nullable LocalDate firstSale, @Nullable LocalDate lastSale, @Nullable BackupRecord lastBackup) {}
