package org.suanpan.persistence.closing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.closing.TrialBooks.Held;
import org.suanpan.core.closing.WipeService;
import org.suanpan.core.closing.Wiping;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;
import org.suanpan.persistence.WholeShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suanpan.persistence.TradingShop.TEA;

/// A shop that has tried everything begins in earnest with what it knows of customers and goods.
class WipeTest {

    /// What was entered about the shop, and what tells of what was done.
    private static final Set<String> STAYS = Set.of("account", "attachment", "audit_entry", "backup_record", "barcode",
            "bundle_component", "complaint", "complaint_step", "commission_plan", "customer_loss", "customer", "customer_apart", "customer_merge", "customer_owner", "customer_stars", "deal", "deal_move", "file_content", "follow_up",
            "loyalty_gift", "loyalty_terms", "rebate_contract", "referral", "party_address", "party_day", "party_field", "party_own",
            "party_person", "party_profile", "price_level", "price_rule", "price_sheet", "price_sheet_line",
            "product", "product_price", "product_unit", "product_warehouse", "promotion", "sales_rep", "satisfaction", "score_card", "score_item", "segment", "segment_term", "shop_day", "shop_file", "setting",
            "staff", "staff_sight", "supplier", "supplier_apart", "target_lock", "target_month", "target_node", "target_plan", "tier_override", "tier_policy", "tier_policy_draft",
            "tier_term", "warehouse");
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private Wiping wiping;

    @BeforeEach
    void open() {
        file = WholeShop.at(folder.resolve("试用.suanpan"));
        shop = TradingShop.over(file);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Database database = shop.database;
        wiping = new WipeService(database.unitOfWork(), database.trialBooks(), shop.months, database.standingChecks(),
                database.backups(clock), file, clock);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyTableEitherGoesOrStays() {
        Set<String> decided = new TreeSet<>(STAYS);
        decided.addAll(SqliteTrialBooks.GOES);
        assertEquals(decided, new TreeSet<>(Sql.column(file,
                "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")));
        assertEquals(SqliteTrialBooks.GOES.size() + STAYS.size(), decided.size());
    }

    @Test
    void whatWasTriedGoesAndWhatWasTypedInStays() {
        shop.months.reopen(YearMonth.of(2026, 3), "开始正式用", Actor.OWNER);
        List<String> kept = rows(STAYS.stream().filter(table -> !table.equals("audit_entry") && !table.equals("backup_record")).toList());
        List<String> schema = Sql.column(file, "select type || name || sql from sqlite_schema order by 1");
        assertEquals(new Held(10, 5), wiping.held());
        BackupRecord backup = wiping.wipe("试用", folder.resolve("backups"), Actor.OWNER);
        assertEquals(new Held(0, 0), wiping.held());
        assertEquals(List.of(), rows(SqliteTrialBooks.GOES).stream().filter(row -> !row.endsWith(" 0")).toList());
        assertEquals(kept, rows(STAYS.stream().filter(table -> !table.equals("audit_entry") && !table.equals("backup_record")).toList()));
        assertEquals(schema, Sql.column(file, "select type || name || sql from sqlite_schema order by 1"));
        assertEquals(List.of(), red());
        assertEquals(List.of("trial.wipe 10 5 " + backup.file().getFileName()),
                Sql.column(file, "select action || ' ' || detail from audit_entry order by id desc limit 1"));
    }

    @Test
    void theShopTradesOnFromNumberOneAndTheBooksOnlyGrowAgain() {
        shop.months.reopen(YearMonth.of(2026, 3), "开始正式用", Actor.OWNER);
        wiping.wipe("试用", folder.resolve("backups"), Actor.OWNER);
        assertEquals("KC-202603-0001", shop.open("2026-03-02", TEA, "7", "21.00").number().text());
        assertThrows(AssertionError.class, () -> Sql.run(file, "delete from book_move"));
        assertThrows(AssertionError.class, () -> Sql.run(file, "update document set gross_fen = 1"));
        assertEquals(List.of(), red());
    }

    @Test
    void theBackupHasEverythingThatWent() {
        shop.months.reopen(YearMonth.of(2026, 3), "开始正式用", Actor.OWNER);
        BackupRecord backup = wiping.wipe("试用", folder.resolve("backups"), Actor.OWNER);
        assertEquals(backup.sha256(), Database.verify(backup.file(), Clock.systemUTC()).sha256());
        assertEquals(List.of("10"), Sql.column(backup.file(), "select count(*) from document"));
    }

    @Test
    void itIsRefusedAfterAMonthIsClosedOrWithoutTheTypedWord() {
        assertEquals("wipe.month-closed", refused("试用"));
        shop.months.reopen(YearMonth.of(2026, 3), "开始正式用", Actor.OWNER);
        assertEquals("wipe.not-confirmed", refused("trial"));
        assertEquals(new Held(10, 5), wiping.held());
        assertTrue(folder.resolve("backups").toFile().list() == null, "nothing was begun");
    }

    @Test
    void whatDoesNotComeOutGreenIsTakenBack() {
        shop.months.reopen(YearMonth.of(2026, 3), "开始正式用", Actor.OWNER);
        List<String> schema = Sql.column(file, "select type || name || sql from sqlite_schema order by 1");
        Sql.run(file, "pragma foreign_keys = off", "update customer set rep_id = 999 where id = 3");
        Rejected refused = assertThrows(Rejected.class, () -> wiping.wipe("试用", folder.resolve("backups"), Actor.OWNER));
        assertEquals("backup.check-failed", refused.problem().key());
        assertEquals(new Held(10, 5), wiping.held());
        assertEquals(schema, Sql.column(file, "select type || name || sql from sqlite_schema order by 1"));
    }

    private String refused(String typed) {
        return assertThrows(Rejected.class, () -> wiping.wipe(typed, folder.resolve("backups"), Actor.OWNER)).problem().key();
    }

    private List<CheckResult> red() {
        return shop.database.standingChecks().run(true).stream().filter(result -> !result.ok()).toList();
    }

    private List<String> rows(List<String> tables) {
        List<String> rows = new ArrayList<>();
        tables.stream().sorted().forEach(table -> rows.add(table + " " + Sql.column(file, "select count(*) from " + table).getFirst()));
        return rows;
    }
}
