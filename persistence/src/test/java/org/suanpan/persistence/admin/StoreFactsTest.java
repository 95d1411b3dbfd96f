package org.suanpan.persistence.admin;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.StoreInfo;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.HistoryShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class StoreFactsTest {

    @TempDir
    Path folder;

    @Test
    void infoCountsWithoutTheWalkInCustomerAndSpansTheSales() {
        try (Database database = Database.open(HistoryShop.at(folder.resolve("shop.suanpan")))) {
            StoreInfo info = database.storeFacts().info();
            assertEquals(3, info.counts().get("customers"));
            assertEquals(6, info.counts().get("history_lines"));
            assertEquals(5, info.counts().get("history_documents"));
            assertEquals(1, info.counts().get("imports"));
            assertEquals(LocalDate.of(2026, 1, 5), info.firstSale());
            assertEquals(LocalDate.of(2026, 2, 2), info.lastSale());
            assertEquals(37, info.schemaVersion());
            assertNull(info.lastBackup());
        }
    }

    @Test
    void aSettingIsKeptAndAnUnsetOneIsWhatTheAskerSays() {
        try (Database database = Database.openOrCreate(folder.resolve("shop.suanpan"))) {
            assertEquals("zh", database.storeFacts().setting("language", "zh"));
            database.unitOfWork().write(() -> database.storeFacts().set("language", "en"));
            database.unitOfWork().write(() -> database.storeFacts().set("language", "zh-CN"));
            assertEquals("zh-CN", database.storeFacts().setting("language", "en"));
            assertNull(database.storeFacts().info().firstSale());
        }
    }
}
