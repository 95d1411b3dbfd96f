package org.suanpan.persistence.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.WholeShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BackupTest {

    private static final Clock EVENING =
            Clock.fixed(Instant.parse("2026-03-20T13:05:09.5Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @TempDir
    static Path once;

    private Path store;
    private Path shelf;

    @BeforeAll
    static void makeShop() {
        WholeShop.at(once.resolve("shop.suanpan"));
    }

    @BeforeEach
    void takeShop() throws IOException {
        store = Files.createDirectory(folder.resolve("店's 数据")).resolve("小店.suanpan");
        Files.copy(once.resolve("shop.suanpan"), store);
        shelf = folder.resolve("备份's \"架\"").resolve("new");
    }

    @Test
    void aBackupIsANewProvenFileAndIsRemembered() throws Exception {
        try (Database database = Database.open(store)) {
            BackupRecord backup = database.backups(EVENING).backup(shelf);
            assertEquals(shelf.resolve("小店-20260320-210509.suanpan-backup"), backup.file());
            assertEquals("2026-03-20T13:05:09Z", backup.checkedAt());
            byte[] bytes = Files.readAllBytes(backup.file());
            assertEquals(bytes.length, backup.bytes());
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), backup.sha256());
            assertEquals(backup, database.storeFacts().info().lastBackup());
            assertEquals(backup, database.backups(EVENING).verify(backup.file()));
            assertEquals(List.of(backup.file()), filesIn(shelf));
        }
    }

    @Test
    void twoBackupsInOneSecondAreTwoFiles() throws IOException {
        try (Database database = Database.open(store)) {
            BackupRecord first = database.backups(EVENING).backup(shelf);
            BackupRecord second = database.backups(EVENING).backup(shelf);
            assertEquals("小店-20260320-210509-2.suanpan-backup", second.file().getFileName().toString());
            assertEquals(List.of(second.file(), first.file()), filesIn(shelf));
        }
    }

    @Test
    void aBackupHoldsWhatWasCommittedBeforeIt() {
        BackupRecord backup;
        try (Database database = Database.open(store)) {
            addRep(database, "R9");
            backup = database.backups(EVENING).backup(shelf);
            addRep(database, "R10");
        }
        assertEquals(List.of("R1", "R9"), Sql.column(backup.file(), "select code from sales_rep order by id"));
    }

    @Test
    void aStoreWithWrongBooksIsNotCalledABackup() throws IOException {
        Sql.force(store, "update stock_balance set value_fen = value_fen + 1");
        try (Database database = Database.open(store)) {
            assertEquals("backup.check-failed", refusal(() -> database.backups(EVENING).backup(shelf)));
            assertEquals(List.of(), filesIn(shelf));
            assertEquals(null, database.storeFacts().info().lastBackup());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("file"));
        try (Database database = Database.open(store)) {
            assertEquals("backup.folder-unusable", refusal(() -> database.backups(EVENING).backup(inTheWay)));
        }
    }

    @Test
    void restoreBringsTheBackupBackAndKeepsTheOldStore() throws IOException {
        Path backup = backup();
        try (Database database = Database.open(store)) {
            addRep(database, "R9");
        }
        Path old = Database.restore(backup, store, EVENING).orElseThrow();
        assertEquals(store.resolveSibling("小店.suanpan.before-restore-20260320-210509"), old);
        assertEquals(-1, Files.mismatch(backup, store));
        assertEquals(List.of("R1", "R9"), Sql.column(old, "select code from sales_rep order by id"));
        try (Database database = Database.open(store)) {
            assertEquals(List.of("R1"), database.salesReps().all().stream().map(SalesRep::code).toList());
            assertTrue(database.standingChecks().run(true).stream().allMatch(CheckResult::ok));
        }
        assertFalse(Files.exists(store.resolveSibling("小店.suanpan-restoring")));
    }

    @Test
    void twoRestoresWithinASecondKeepBothOldStores() {
        Path backup = backup();
        Path first = Database.restore(backup, store, EVENING).orElseThrow();
        Path second = Database.restore(backup, store, EVENING).orElseThrow();
        assertEquals(first.getFileName() + "-2", second.getFileName().toString());
        assertTrue(Files.exists(first) && Files.exists(second));
    }

    @Test
    void restoreMakesAStoreWhereThereIsNone() {
        Path backup = backup();
        Path fresh = folder.resolve("fresh.suanpan");
        assertEquals(Optional.empty(), Database.restore(backup, fresh, EVENING));
        Database.open(fresh).close();
    }

    @Test
    void theLogOfAKilledStoreIsKeptWithTheOldFileAndNeverReadIntoTheNewOne() throws IOException {
        Path backup = backup();
        Path killed = folder.resolve("killed.suanpan");
        try (Database database = Database.open(store)) {
            addRep(database, "R9");
            Files.copy(store, killed);
            Files.copy(store.resolveSibling(store.getFileName() + "-wal"), folder.resolve("killed.suanpan-wal"));
        }
        Path old = Database.restore(backup, killed, EVENING).orElseThrow();
        assertEquals(List.of("R1"), Sql.column(killed, "select code from sales_rep order by id"));
        assertEquals(List.of("R1", "R9"), Sql.column(old, "select code from sales_rep order by id"));
    }

    @Test
    void aStoreInUseIsNotReplaced() throws IOException {
        Path backup = backup();
        try (Database database = Database.open(store)) {
            assertEquals("store.locked", refusal(() -> Database.restore(backup, store, EVENING)));
            addRep(database, "R9");
        }
    }

    @Test
    void everyBadBackupIsRefusedAndTheStoreIsUnchanged() throws IOException {
        Path backup = backup();
        byte[] good = Files.readAllBytes(backup);
        byte[] torn = Arrays.copyOf(good, good.length / 2);
        byte[] smeared = good.clone();
        Arrays.fill(smeared, 8192, 12288, (byte) 0x33);
        Path wrong = Files.copy(backup, folder.resolve("wrong.suanpan-backup"));
        Sql.force(wrong, "update customer_balance set balance_fen = balance_fen + 1");
        byte[] before = Files.readAllBytes(store);
        assertEquals("store.missing", refusal(() -> Database.restore(folder.resolve("none"), store, EVENING)));
        assertEquals("store.empty", refusal(() -> Database.restore(bad(new byte[0]), store, EVENING)));
        assertEquals("store.not-a-store", refusal(() -> Database.restore(bad("照片".getBytes()), store, EVENING)));
        assertTrue(List.of("store.damaged", "backup.check-failed")
                .contains(refusal(() -> Database.restore(bad(torn), store, EVENING))));
        assertTrue(List.of("store.damaged", "backup.check-failed")
                .contains(refusal(() -> Database.restore(bad(smeared), store, EVENING))));
        assertEquals("backup.check-failed", refusal(() -> Database.restore(wrong, store, EVENING)));
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(store)));
        assertEquals(List.of(store), filesIn(store.getParent()).stream()
                .filter(file -> !file.toString().endsWith("-lock")).toList());
    }

    private Path backup() {
        try (Database database = Database.open(store)) {
            return database.backups(EVENING).backup(shelf).file();
        }
    }

    private Path bad(byte[] bytes) {
        try {
            return Files.write(folder.resolve("bad.suanpan-backup"), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void addRep(Database database, String code) {
        database.unitOfWork().write(() -> database.salesReps().add(new SalesRep(new SalesRepId(0), code, code, "")));
    }

    private static String refusal(Runnable attempt) {
        return assertThrows(Rejected.class, attempt::run).problem().key();
    }
}
