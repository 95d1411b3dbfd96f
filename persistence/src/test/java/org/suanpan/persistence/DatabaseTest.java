package org.suanpan.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.db.Store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        try (Database database = Database.openOrCreate(shop())) {
            database.unitOfWork().write(() -> database.salesReps().add(rep("R1", "李娜")));
        }
        try (Database database = Database.open(shop())) {
            assertEquals(List.of(new SalesRep(new SalesRepId(1), "R1", "李娜", "")), database.salesReps().all());
        }
    }

    /// Mappers are read when they are first asked for, so a bad one must not wait for the first user of its screen.
    @Test
    void everyMapperCanBeRead() {
        try (Store store = Store.open(shop(), true, StoreMappers.ALL)) {
            for (Class<?> mapper : StoreMappers.ALL) {
                Object read = store.sessions().read(session -> session.getMapper(mapper));
                assertInstanceOf(mapper, read);
            }
        }
    }

    @Test
    void aFailedUnitOfWorkLeavesNothing() {
        try (Database database = Database.openOrCreate(shop())) {
            assertThrows(Rejected.class, () -> database.unitOfWork().write(() -> {
                database.salesReps().add(rep("R1", "李娜"));
                database.salesReps().add(rep("R1", "王强"));
            }));
            assertEquals(List.of(), database.salesReps().all());
        }
    }

    @Test
    void screensHearOnceWhichTopicsChangedAndOnlyAfterTheCommit() {
        List<Set<Topic>> heard = new ArrayList<>();
        try (Database database = Database.openOrCreate(shop())) {
            database.changes().listen(heard::add);
            database.unitOfWork().write(() -> {
                database.salesReps().add(rep("R1", "李娜"));
                database.salesReps().add(rep("R2", "王强"));
                assertEquals(List.of(), heard);
            });
        }
        assertEquals(List.of(Set.of(Topic.SALES_REP)), heard);
    }

    @Test
    void aMissingFileIsNotCreatedByOpening() {
        assertRefused("store.missing", shop());
        assertFalse(Files.exists(shop()));
    }

    @Test
    void eachKindOfWrongFileHasItsOwnSentence() throws IOException, SQLException {
        assertRefused("store.empty", Files.createFile(folder.resolve("empty.suanpan")));
        assertRefused("store.not-a-store", Files.writeString(folder.resolve("text.suanpan"), "客户,电话\n".repeat(50)));
        assertRefused("store.not-a-file", Files.createDirectory(folder.resolve("folder.suanpan")));
        assertRefused("store.question-mark", folder.resolve("a?b.suanpan"));
        Path foreign = folder.resolve("foreign.suanpan");
        sql(foreign, "create table t (a integer)");
        assertRefused("store.foreign", foreign);
    }

    @Test
    void aStoreOfANewerProgramIsRefusedUnchanged() throws IOException, SQLException {
        Database.openOrCreate(shop()).close();
        sql(shop(), "pragma user_version=99");
        byte[] before = Files.readAllBytes(shop());
        assertRefused("store.newer", shop());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(shop())));
    }

    @Test
    void aSecondOpeningIsRefusedWhileTheFirstHasTheFile() {
        Database first = Database.openOrCreate(shop());
        assertRefused("store.locked", shop());
        first.close();
        Database.open(shop()).close();
    }

    @Test
    void aDamagedPageIsFoundAtTheStart() throws IOException {
        Database.openOrCreate(shop()).close();
        byte[] bytes = Files.readAllBytes(shop());
        java.util.Arrays.fill(bytes, 4096, 8192, (byte) 0x5a);
        Files.write(shop(), bytes);
        assertRefused("store.damaged", shop());
    }

    @Test
    void aBookRowCanNeitherBeChangedNorDeletedNorReplaced() throws SQLException {
        Database.openOrCreate(shop()).close();
        String into = " into document (id, kind, state, number, seq, business_date, created_at, actor) "
                + "values (1, 'EXPENSE', 'POSTED', 'FY-202601-000%d', 1, '2026-01-01', '2026-01-01T00:00:00Z', 'owner')";
        sql(shop(), "insert" + into.formatted(1));
        sql(shop(), "insert into book_account values (1, 1, 1, -500, '2026-01-01')");
        for (String change : List.of("update document set number = 'x'", "delete from document",
                "insert or replace" + into.formatted(2), "update book_account set amount_fen = 0",
                "delete from book_account")) {
            assertThrows(SQLException.class, () -> sql(shop(), change), change);
        }
    }

    private Path shop() {
        return folder.resolve("店 1.suanpan");
    }

    private static SalesRep rep(String code, String name) {
        return new SalesRep(new SalesRepId(0), code, name, "");
    }

    private static void assertRefused(String key, Path file) {
        Rejected refused = assertThrows(Rejected.class, () -> Database.open(file));
        assertEquals(key, refused.problem().key());
        assertTrue(!refused.problem().arguments().isEmpty());
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (var c = DriverManager.getConnection("jdbc:sqlite:" + file + "?recursive_triggers=true");
                var s = c.createStatement()) {
            s.execute(statement);
        }
    }
}
