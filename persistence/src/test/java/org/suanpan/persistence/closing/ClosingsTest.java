package org.suanpan.persistence.closing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.closing.Closing;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// What closing stores: the balances at the end of the month, with which the next one begins.
class ClosingsTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final String BALANCES = """
            select product_id || ' ' || month || ' ' || (quantity_e4 / 10000.0) || ' ' || value_fen from closing_stock
            union all select 'C' || customer_id || ' ' || month || ' ' || balance_fen from closing_customer
            union all select 'S' || supplier_id || ' ' || month || ' ' || balance_fen from closing_supplier
            union all select 'A' || account_id || ' ' || month || ' ' || balance_fen from closing_account order by 1""";

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;

    @BeforeEach
    void trade() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        shop.database.unitOfWork().write(() -> shop.database.bookSettings().keep(
                new BookRules(CostBasis.GROSS, TaxMode.NONE, true, OverReceipt.NONE)));
        shop.open("2025-12-31", TEA, "10", "30.00");
        shop.deliver("2026-01-05", line(TEA, "4", "5.00"));
        shop.buy("2026-01-06", line(CUP, "2", "4.00"));
        shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse("2026-01-20")).customer(TradingShop.AN)
                .settling(Settling.of(null, Money.parse("15.00"))));
        shop.deliver("2026-02-03", line(TEA, "1", "6.00"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aClosedMonthStoresWhatThereWasAtItsEndAndTheNextAddsWhatMoved() {
        shop.months.close(JANUARY, Actor.OWNER);
        shop.months.close(FEBRUARY, Actor.OWNER);
        assertEquals(List.of("1 2026-01 6.0 1800", "1 2026-02 5.0 1500", "2 2026-01 2.0 800", "A1 2026-01 1500",
                "C2 2026-01 500", "C2 2026-02 1100", "S1 2026-01 800"), Sql.column(file, BALANCES));
        assertEquals(List.of(closing(FEBRUARY, "6.00", "3.00", "11.00", "23.00"), closing(JANUARY, "20.00", "12.00", "5.00", "26.00")),
                shop.database.bookPorts().closings().all());
        assertEquals(List.of(), red());
    }

    @Test
    void theTrueCostOfWhatWasSoldFirstIsTheNextMonthsAndLeavesTheClosingAlone() {
        shop.deliver("2026-01-25", line(CUP, "3", "9.00"));
        shop.months.close(JANUARY, Actor.OWNER);
        List<String> stored = Sql.column(file, BALANCES);
        shop.buy("2026-02-10", line(CUP, "5", "4.60"));
        assertEquals(stored, Sql.column(file, BALANCES));
        shop.months.close(FEBRUARY, Actor.OWNER);
        assertEquals(List.of("4.0 1840"), Sql.column(file, "select (quantity_e4 / 10000.0) || ' ' || value_fen from closing_stock "
                + "where product_id = 2 and month = '2026-02'"));
        assertEquals(List.of(), red());
    }

    @Test
    void anOpenedMonthHasForgottenItsBalancesAndFindsThemAgain() {
        shop.months.close(JANUARY, Actor.OWNER);
        shop.months.close(FEBRUARY, Actor.OWNER);
        List<String> stored = Sql.column(file, BALANCES);
        shop.months.reopen(FEBRUARY, "漏了一张", Actor.OWNER);
        assertEquals(List.of(), red());
        assertEquals(List.of(JANUARY), shop.database.bookPorts().closings().all().stream().map(Closing::month).toList());
        shop.months.close(FEBRUARY, Actor.OWNER);
        assertEquals(stored, Sql.column(file, BALANCES));
        assertEquals(List.of("month.close 2026-01", "month.close 2026-02", "month.reopen 2026-02 漏了一张", "month.close 2026-02"),
                Sql.column(file, "select action || ' ' || detail from audit_entry order by id"));
    }

    @Test
    void monthsClosedByAnOlderProgramGetTheirBalances() {
        shop.months.close(JANUARY, Actor.OWNER);
        shop.months.close(FEBRUARY, Actor.OWNER);
        List<String> stored = Sql.column(file, BALANCES);
        List<Closing> totals = shop.database.bookPorts().closings().all();
        shop.close();
        Sql.run(file, "drop table closing_stock", "drop table closing_customer", "drop table closing_supplier",
                "drop table closing_account", "drop table partner_confirmation", "drop table document_payment", "drop table bill_row",
                "drop table party_profile", "drop table party_person", "drop table party_address", "drop table party_day",
                "drop table commission_payment", "drop table commission_review", "drop table commission_plan",
                "drop table complaint_step", "drop table complaint", "drop table satisfaction", "drop table customer_loss", "drop table reminder_mark",
                "drop index document_contact", "drop table deal_move", "drop table deal", "drop table customer_owner", "alter table sales_rep drop column left_on",
                "drop view loyalty_given", "drop table rebate_settlement", "drop table loyalty_back", "drop table loyalty_entry",
                "drop table loyalty_credit",
                "drop table loyalty_gift", "drop table loyalty_terms", "drop table rebate_contract", "drop table referral",
                "drop table target_lock", "drop table target_node", "drop table target_month", "drop table target_plan", "drop table shop_day",
                "drop table score_item", "drop table score_card", "drop table star_award",
                "drop table follow_up", "drop table customer_stars", "drop table tier_term", "drop table tier_policy", "drop table tier_policy_draft", "drop table tier_override",
                "drop table staff", "drop table staff_sight", "drop table party_field", "drop table party_own", "drop table order_fit", "drop index document_gross", "drop view customer_home",
                "drop view merged_sales", "drop view merged_balance", "drop view customer_sales_home",
                "drop table customer_apart", "drop table customer_merge", "drop table shop_file", "drop table payment_promise",
                "drop table day_count", "drop table day_closing", "drop index customer_supplier", "alter table customer drop column supplier_id",
                "alter table closed_month drop column revenue_fen", "alter table closed_month drop column cost_fen",
                "alter table closed_month drop column receivable_fen", "alter table closed_month drop column payable_fen",
                "alter table closed_month drop column cash_fen", "alter table closed_month drop column stock_fen",
                "alter table commission_statement_line drop column component", "alter table commission_statement_line drop column quantity_e4",
                "alter table commission_statement drop column facts_hash", "alter table commission_statement drop column rules_hash",
                "drop index price_rule_segment", "alter table price_rule drop column segment_id", "drop index promotion_segment",
                "alter table promotion drop column segment_id", "drop table segment_term", "drop table segment", "drop table supplier_apart",
                "pragma user_version = 12");
        shop = TradingShop.over(file);
        assertEquals(stored, Sql.column(file, BALANCES));
        assertEquals(totals, shop.database.bookPorts().closings().all());
        assertEquals(List.of(), red());
    }

    private List<CheckResult> red() {
        Database database = shop.database;
        return database.standingChecks().run(true).stream().filter(result -> !result.ok()).toList();
    }

    private static Closing closing(YearMonth month, String revenue, String cost, String receivable, String stock) {
        return new Closing(month, Instant.parse("2026-03-20T08:00:00Z"), "owner", Money.parse(revenue), Money.parse(cost),
                Money.parse(receivable), Money.parse("8.00"), Money.parse("15.00"), Money.parse(stock));
    }
}
