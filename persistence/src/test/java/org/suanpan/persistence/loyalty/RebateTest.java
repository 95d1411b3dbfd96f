package org.suanpan.persistence.loyalty;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.loyalty.rebate.RebateContract;
import org.suanpan.core.loyalty.rebate.RebateStanding;
import org.suanpan.core.trade.Document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.loyalty.LoyaltyDesk.BO;

/// Rebates agreed, accrued by the quarter, given as credit on the company's account, and taken back by returns.
class RebateTest {

    @TempDir
    Path folder;

    private LoyaltyDesk desk;

    @BeforeEach
    void open() {
        desk = LoyaltyDesk.at(folder.resolve("shop.suanpan")).on("2025-01-01");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), desk.shop.database.standingChecks().run(true).stream().filter(result -> !result.ok()).map(CheckResult::id).toList());
        desk.close();
    }

    @Test
    void aRebateAccruesByTheQuarterAndIsGivenAsCredit() {
        long contract = agree("FL-01", CommissionMode.MARGINAL, "0:0 1000:1% 3000:2%");
        desk.sellPaid("2025-02-01", AN, "800");
        desk.sellPaid("2025-05-01", AN, "600");
        assertEquals(List.of("2025-03-31 800.00 0.00 0.00", "2025-06-30 600.00 4.00 4.00"), quarters("2025-06-15"));
        assertEquals("rebate.nothing-due", assertThrows(Rejected.class,
                () -> desk.rebates.settle(contract, LocalDate.parse("2025-06-15"), "老板", "返利", Actor.OWNER)).problem().key());
        assertEquals(Money.parse("4.00"), desk.rebates.settle(contract, LocalDate.parse("2025-07-01"), "老板", "返利", Actor.OWNER));
        assertEquals(Money.parse("-4.00"), desk.shop.database.bookFigures().balance(Partner.of(AN), null));
        desk.sell("2025-07-02", AN, "4");
        desk.sellPaid("2025-08-01", AN, "1700");
        desk.sellPaid("2025-11-01", AN, "200");
        assertEquals(List.of("2025-03-31 800.00 0.00 0.00", "2025-06-30 600.00 4.00 4.00", "2025-09-30 1700.00 18.00 22.00",
                "2025-12-31 200.00 4.00 26.00"), quarters("2025-12-31"));
        RebateStanding standing = standing("2025-12-31");
        assertEquals(List.of("26.00", "4.00", "22.00"), List.of(standing.accrued(), standing.paid(), standing.left()).stream().map(Money::toString).toList());
        assertEquals(List.of("FL-01 老板 SK-202507-0001 4.00"), desk.loyalty.given(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"))
                .stream().map(line -> line.contract() + " " + line.approver() + " " + line.number() + " " + line.value()).toList());
        DateSpan year = new DateSpan(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));
        assertEquals(desk.loyalty.given(year.from(), year.to()), desk.shop.database.reports().snapshot(figures -> figures.given(year)));
    }

    @Test
    void aReturnThatFallsBelowALineTakesBackWhatTheLineHadBrought() {
        agree("FL-02", CommissionMode.WHOLE, "0:0 1000:0.01");
        Document sale = desk.sellPaid("2025-02-01", AN, "1000");
        assertEquals("10.00", standing("2025-03-31").settleable().toString());
        desk.back("2025-04-01", sale, "1", "1.00");
        assertEquals("0.00", standing("2025-06-30").accrued().toString());
        assertEquals("0.00", standing("2025-06-30").settleable().toString());
    }

    @Test
    void whatComesBackAfterTheYearStillCountsAgainstIt() {
        long contract = agree("FL-03", CommissionMode.WHOLE, "0:0.1");
        Document sale = desk.sellPaid("2025-12-01", AN, "1000");
        desk.rebates.settle(contract, LocalDate.parse("2026-01-02"), "老板", "返利", Actor.OWNER);
        desk.sellPaid("2026-01-05", AN, "500");
        desk.back("2026-01-10", sale, "300", "300.00");
        assertEquals("-30.00", standing("2026-01-31").left().toString());
        assertEquals("2026-01-31 -300.00 -30.00 70.00", quarters("2026-01-31").getLast());
    }

    @Test
    void theRedDocumentOfACreditMakesItDueAgain() {
        long contract = agree("FL-04", CommissionMode.FLAT, "0:0.01");
        desk.sellPaid("2025-02-01", AN, "1000");
        desk.rebates.settle(contract, LocalDate.parse("2025-04-01"), "老板", "返利", Actor.OWNER);
        DocumentId receipt = standing("2025-04-01").lastDocument();
        desk.shop.reverse(receipt, "2025-04-02");
        assertEquals("10.00", standing("2025-04-02").settleable().toString());
    }

    @Test
    void eitherHalfOfACreditTakesTheOtherWithIt() {
        long contract = agree("FL-08", CommissionMode.FLAT, "0:0.01");
        desk.sellPaid("2025-02-01", AN, "1000");
        for (boolean byExpense : new boolean[] {false, true}) {
            desk.rebates.settle(contract, LocalDate.parse("2025-04-01"), "老板", "返利", Actor.OWNER);
            DocumentId receipt = standing("2025-04-01").lastDocument();
            DocumentId expense = desk.shop.database.pool().loyalty().facts().expenseOf(receipt);
            desk.shop.reverse(byExpense ? expense : receipt, "2025-04-02");
            assertEquals(List.of(DocumentState.REVERSED, DocumentState.REVERSED),
                    Stream.of(receipt, expense).map(half -> desk.shop.database.documents().get(half).state()).toList());
            assertEquals("document.not-reversible", assertThrows(Rejected.class,
                    () -> desk.shop.reverse(byExpense ? receipt : expense, "2025-04-02")).problem().key());
        }
    }

    @Test
    void contractsNeedANumberAnApproverAndDaysOfTheirOwn() {
        agree("FL-05", CommissionMode.WHOLE, "0:0.01");
        assertEquals("rebate.number-taken", refused("FL-05", "老板", "0:0.01", "2026-01-01", "2026-12-31"));
        assertEquals("rebate.overlaps", refused("FL-06", "老板", "0:0.01", "2025-06-01", "2026-05-31"));
        assertEquals("rebate.approver-missing", refused("FL-06", " ", "0:0.01", "2026-01-01", "2026-12-31"));
        assertEquals("rebate.brackets", refused("FL-06", "老板", "一千:1%", "2026-01-01", "2026-12-31"));
        assertEquals("rebate.too-long", refused("FL-06", "老板", "0:0.01", "2026-01-01", "2027-01-01"));
    }

    private String refused(String number, String approver, String brackets, String from, String to) {
        return assertThrows(Rejected.class, () -> desk.rebates.agree(new RebateContract(0, number, AN, "", CommissionMode.WHOLE, brackets,
                LocalDate.parse(from), LocalDate.parse(to), approver, ""), Actor.OWNER)).problem().key();
    }

    @Test
    void mergedCustomersReachTheLinesTogether() {
        agree("FL-07", CommissionMode.WHOLE, "0:0 1000:0.01");
        desk.sellPaid("2025-02-01", AN, "600");
        desk.sellPaid("2025-02-01", BO, "600");
        assertEquals("0.00", standing("2025-03-31").accrued().toString());
        desk.shop.merging.merge(BO, AN, Actor.OWNER);
        assertEquals("12.00", standing("2025-03-31").accrued().toString());
        desk.shop.merging.undo(AN, Actor.OWNER);
        assertEquals("0.00", standing("2025-03-31").accrued().toString());
    }

    private long agree(String number, CommissionMode mode, String brackets) {
        return desk.rebates.agree(new RebateContract(0, number, AN, "", mode, brackets, LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"),
                "老板", ""), Actor.OWNER);
    }

    private RebateStanding standing(String day) {
        return desk.rebates.standings(LocalDate.parse(day)).getFirst();
    }

    private List<String> quarters(String day) {
        return standing(day).quarters().stream().map(q -> q.end() + " " + q.collected() + " " + q.accrual() + " " + q.accrued()).toList();
    }
}
