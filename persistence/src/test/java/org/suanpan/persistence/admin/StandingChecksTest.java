package org.suanpan.persistence.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.WholeShop;
import org.suanpan.persistence.db.StoreCopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Each check is broken on purpose in a good file, and exactly it must be seen red.
class StandingChecksTest {

    @TempDir
    static Path folder;

    private static Path good;

    /// `red`: the checks that must fail, no other may.
    record Mutant(Set<String> red, List<String> statements) {

        @Override
        public String toString() {
            return String.join(" ", red);
        }
    }

    @BeforeAll
    static void makeShop() {
        good = WholeShop.at(folder.resolve("good.suanpan"));
    }

    @Test
    void aGoodShopIsGreenInEveryCheckAndEveryCheckHasAMutant() {
        List<CheckResult> results;
        try (Database database = Database.open(good)) {
            results = database.standingChecks().run(true);
        }
        assertEquals(List.of(), results.stream().filter(result -> !result.ok()).toList());
        Set<String> broken = mutants().flatMap(mutant -> mutant.red().stream()).collect(Collectors.toSet());
        assertEquals(broken, results.stream().map(CheckResult::id).collect(Collectors.toSet()));
    }

    @Test
    void anEmptyShopIsGreen() {
        Path empty = folder.resolve("empty.suanpan");
        Database.openOrCreate(empty).close();
        assertTrue(run(empty, true).stream().allMatch(CheckResult::ok));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void aBrokenRuleIsSeenByItsOwnCheck(Mutant mutant) throws IOException {
        Path copy = Files.copy(good, folder.resolve("mutant-" + System.nanoTime() + ".suanpan"));
        if (mutant.red().contains("schema")) {
            Sql.run(copy, mutant.statements().toArray(String[]::new));
        } else {
            Sql.force(copy, mutant.statements().toArray(String[]::new));
        }
        List<CheckResult> red = run(copy, true).stream().filter(result -> !result.ok()).toList();
        assertEquals(mutant.red(), red.stream().map(CheckResult::id).collect(Collectors.toCollection(TreeSet::new)),
                red.toString());
        red.forEach(result -> assertFalse(result.first().isBlank()));
    }

    @Test
    void theFirstViolationIsNamedInWords() throws IOException {
        Path copy = Files.copy(good, folder.resolve("named.suanpan"));
        Sql.force(copy, "update stock_balance set quantity_e4 = 12345, value_fen = -1 where product_id = 1");
        assertEquals("P1: 1.2345, -0.01 ≠ 8.0000, 28.00", run(copy, false).stream()
                .filter(result -> "stock-balance".equals(result.id())).findFirst().orElseThrow().first());
    }

    static Stream<Mutant> mutants() {
        return Stream.of(
                one("stock-balance", "update stock_balance set quantity_e4 = quantity_e4 + 1 where product_id = 1"),
                one("warehouse-balance", "delete from warehouse_balance where product_id = 1"),
                one("customer-balance", "update customer_balance set balance_fen = 0"),
                one("day-sales", "update day_sales set costed_fen = costed_fen + 1 where business_date = '2026-01-05'"),
                one("day-sales", "insert into day_sales values ('2030-01-01', 0, 0, 0, 0, 0, 0, 0)"),
                one("customer-sales", "update customer_sales set first_date = '2026-01-06' where customer_id = 2"),
                one("customer-sales", "delete from customer_sales where customer_id = 3"),
                one("history-totals", "update history_line set amount_fen = 501 where document_id = 5"),
                one("history-totals", "update history_line set cost_fen = null where document_id = 4"),
                one("import-batches", "update import_batch set imported = imported - 1, skipped = skipped + 1"),
                one("import-batches", "update import_batch set rejected = rejected + 1"),
                one("import-batches", "update import_batch set created_products = 1"),
                one("import-batches", "update import_batch set undone_at = '2026-03-01T00:00:00Z'"),
                one("merges", "insert into customer_merge (customer_id, survivor_id, home_id, merged_at, merged_by) values (2, 3, 3, '', ''), "
                        + "(3, 2, 2, '', '')"),
                one("owners", "insert into customer_owner (customer_id, from_rep_id, to_rep_id, day, kind, step, made_at, made_by) "
                        + "values (2, 1, null, '2026-03-01', 'GIVEN_UP', 1, '', '')"),
                one("deals", "insert into deal (id, customer_id, what, stage, made_at, made_by) values (1, 2, 'x', 'LEAD', '', '')"),
                one("tier-assignments", "insert into tier_assignment (customer_id, as_of, tier, lifecycle, score_e1, reason, "
                        + "policy_version, assigned_at, actor) select customer_id, as_of, 'B', lifecycle, score_e1, reason, "
                        + "policy_version, assigned_at, actor from tier_assignment where customer_id = 3"),
                one("references", "update customer set rep_id = 999 where id = 3"),
                one("file-contents", "insert into file_content values ('" + "0".repeat(64) + "', x'00')"),
                one("supplier-balance", "update supplier_balance set balance_fen = 0"),
                new Mutant(new TreeSet<>(Set.of("stock-worth", "stock-balance")), List.of(
                        "update stock_balance set value_fen = 5 where product_id = 2")),
                new Mutant(new TreeSet<>(Set.of("stock-not-negative", "warehouse-balance")), List.of(
                        "insert into product (id, code, name) values (90, 'P90', '从未有过')",
                        "insert into warehouse_balance values (1, 90, -5000)")),
                one("stock-running", "update product set negative_stock = 'FORBID' where id = 2",
                        "update book_move set business_date = '2026-03-31', seq = 2 where document_id = 2",
                        "update document set business_date = '2026-03-31' where id = 2"),
                new Mutant(new TreeSet<>(Set.of("move-signs", "document-moves")), List.of(
                        "insert into book_move (document_id, line_no, product_id, warehouse_id, quantity_e4, business_date, seq, "
                                + "at_minute, basis) values (1, 7, 2, 1, 0, '2026-03-01', 1, 0, 'OUT')",
                        "insert into book_move (document_id, line_no, product_id, warehouse_id, quantity_e4, business_date, seq, "
                                + "at_minute, basis) values (1, 7, 2, 2, 0, '2026-03-02', 1, 0, 'OUT')",
                        "insert into move_value select m.product_id, m.id, 0, 0, 0, 0 from book_move m where m.line_no = 7")),
                new Mutant(new TreeSet<>(Set.of("move-values", "references")), List.of(
                        "insert into move_value values (1, 999, 0, 0, 0, 0)")),
                one("document-totals", "update document set cost_fen = cost_fen + 1 where id = 1"),
                one("document-totals", "update document_line set tax_fen = 1 where document_id = 5 and line_no = 2"),
                new Mutant(new TreeSet<>(Set.of("document-owed", "customer-balance", "partner-open", "closing-balances",
                        "closing-totals", "confirmations")), List.of(
                        "update book_partner set amount_fen = amount_fen + 1 where document_id = 8")),
                new Mutant(new TreeSet<>(Set.of("document-paid", "closing-balances", "closing-totals")), List.of(
                        "update book_account set amount_fen = amount_fen + 1 where document_id = 10")),
                one("document-payments", "insert into document_payment values (10, 1, 1, 499)"),
                one("document-payments", "insert into account (id, code, name) values (90, 'WX', '微信')",
                        "insert into document_payment values (10, 1, 1, 400)", "insert into document_payment values (10, 2, 90, 100)"),
                new Mutant(new TreeSet<>(Set.of("document-payments", "references")), List.of(
                        "insert into document_payment values (10, 1, 999, 500)")),
                one("document-moves", "update book_move set seq = 99 where document_id = 9"),
                new Mutant(new TreeSet<>(Set.of("partner-open", "matches")), List.of(
                        "update document set settled_fen = settled_fen + 1 where id = 5")),
                one("book-dates", "update book_partner set business_date = '2026-03-01' where document_id = 8"),
                one("reversal-mirrors", "update document set state = 'REVERSED' where id = 1"),
                one("replay", "update move_value set after_value_fen = after_value_fen + 1 "
                        + "where move_id in (select id from book_move where document_id = 5)"),
                one("number-series", "update number_series set last = last + 1 where stem like 'XS-%'"),
                one("number-series", "insert into number_series values ('XS-203101-', 1)"),
                one("statement-totals", "insert into commission_statement values (1, 1, '2026-03', '', 100, 100, "
                        + "'2026-04-01T00:00:00Z', 'owner', '', '', '')"),
                one("closing-balances", "update closing_stock set value_fen = value_fen + 1 where month = '2026-03'"),
                one("closing-balances", "delete from closing_customer where customer_id = 2"),
                one("closing-balances", "update closing_supplier set balance_fen = 0"),
                one("closing-balances", "insert into closing_account values (1, '2026-02', 1)"),
                one("closing-totals", "update closed_month set stock_fen = stock_fen + 1"),
                one("closing-totals", "update closed_month set revenue_fen = 0"),
                one("confirmations", "update partner_confirmation set balance_fen = balance_fen - 1"),
                one("loyalty-credits", "insert into loyalty_credit values (10, 9)"),
                one("schema", "drop trigger book_partner_no_update"),
                one("schema", "create table mine (a integer)"),
                one("integrity", "drop index customer_name", "create index customer_name on customer (name) where id < 0",
                        "pragma writable_schema = on",
                        "update sqlite_schema set sql = 'CREATE INDEX customer_name on customer (name)' where name = 'customer_name'"));
    }

    private static Mutant one(String red, String... statements) {
        return new Mutant(Set.of(red), List.of(statements));
    }

    private static List<CheckResult> run(Path file, boolean full) {
        List<CheckResult> results = new ArrayList<>(
                StoreCopy.read(file, AdminStore.MAPPERS, session -> SqliteStandingChecks.run(session, full)));
        if (results.stream().allMatch(CheckResult::ok)) {
            try (Database database = Database.open(file)) {
                results = database.standingChecks().run(full);
            }
        }
        return results;
    }
}
