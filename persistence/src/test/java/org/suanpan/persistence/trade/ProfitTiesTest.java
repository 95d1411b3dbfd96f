package org.suanpan.persistence.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.report.profit.CustomerProfit;
import org.suanpan.core.report.profit.DocumentProfit;
import org.suanpan.core.report.profit.LateRateService;
import org.suanpan.core.report.profit.LineProfit;
import org.suanpan.core.report.profit.LossSum;
import org.suanpan.core.report.profit.MonthProfit;
import org.suanpan.core.report.profit.ProfitFigures;
import org.suanpan.core.report.profit.ProfitSum;
import org.suanpan.core.report.profit.Waived;
import org.suanpan.core.trade.BookFigures.Profit;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.draft;
import static org.suanpan.persistence.TradingShop.line;

/// Every view of profit comes to the same: by month, by document, by customer, and the statement of the books.
class ProfitTiesTest {

    private static final DateSpan SPAN = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30));

    @TempDir
    Path folder;

    @Test
    void theMonthsOfAnyStoryComeToTheProfitStatementOfTheBooks() throws IOException {
        Path empty = folder.resolve("empty.suanpan");
        TradingShop.at(empty).close();
        for (long seed = 1; seed <= 25; seed++) {
            Path file = Files.copy(empty, folder.resolve("story.suanpan"), StandardCopyOption.REPLACE_EXISTING);
            try (TradingShop shop = TradingShop.over(file)) {
                new RandomStory(shop, seed).begin().steps(16);
                for (MonthProfit month : read(shop, figures -> figures.months(SPAN))) {
                    assertEquals(statement(shop, DateSpan.month(month.month())), of(month), "seed " + seed + " " + month.month());
                }
                List<MonthProfit> months = read(shop, figures -> figures.months(SPAN));
                Profit all = statement(shop, SPAN);
                assertEquals(all.profit(), sum(months, MonthProfit::profit), "seed " + seed);
                assertEquals(all.gainsLosses(), sum(read(shop, figures -> figures.losses(SPAN)), LossSum::result), "seed " + seed);
                assertEquals(all.waivers(), sum(read(shop, figures -> figures.waivers(SPAN)),
                        waived -> waived.ours() ? waived.amount().negated() : waived.amount()), "seed " + seed);
                assertEquals(sum(read(shop, figures -> figures.documents(SPAN)), DocumentProfit::margin),
                        sum(read(shop, figures -> figures.customers(SPAN)), CustomerProfit::margin), "seed " + seed);
                everySumOfLinesIsTheSumOfDocuments(shop);
            }
        }
    }

    /// Whatever sales are put together by, they come to what their documents and customers come to.
    private static void everySumOfLinesIsTheSumOfDocuments(TradingShop shop) {
        List<LineProfit> lines = read(shop, profit -> profit.lines(SPAN));
        List<DocumentProfit> documents = read(shop, profit -> profit.documents(SPAN));
        for (ProfitSum.By by : ProfitSum.By.values()) {
            assertEquals(sum(documents, DocumentProfit::amount), sum(ProfitSum.of(lines, by), ProfitSum::amount), by.name());
            assertEquals(sum(documents, DocumentProfit::cost), sum(ProfitSum.of(lines, by), ProfitSum::cost), by.name());
        }
        assertEquals(documents.stream().map(row -> row.number() + " " + row.amount() + " " + row.cost()).sorted().toList(),
                ProfitSum.of(lines, ProfitSum.By.DOCUMENT).stream().map(row -> row.name() + " " + row.amount() + " " + row.cost()).sorted().toList());
        assertEquals(sum(read(shop, profit -> profit.customers(SPAN)), CustomerProfit::margin), sum(ProfitSum.of(lines, ProfitSum.By.CUSTOMER), ProfitSum::margin));
    }

    @Test
    void aCustomersRealProfitIsWhatIsLeftAfterEverythingThatComesOff() {
        try (TradingShop shop = TradingShop.at(folder.resolve("shop.suanpan"))) {
            shop.open("2026-01-01", TEA, "100", "500.00");
            Document sale = shop.post(draft("2026-01-05", line(TEA, "10", "9.00"), line(TEA, "1", "0.00").asGift(true)).customer(AN)
                    .due(LocalDate.of(2026, 1, 5)));
            shop.post(Draft.of(DocumentKind.SALES_RETURN, LocalDate.of(2026, 1, 8)).customer(AN).following(sale.id())
                    .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(2), ""))));
            shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.of(2026, 2, 4)).customer(AN)
                    .settling(new Settling(AccountId.CASH, Money.parse("70.00"), Money.parse("2.00"), null)));
            CustomerProfit an = read(shop, figures -> figures.customers(SPAN)).getFirst();
            assertEquals("90.00 -18.00 72.00", an.sales() + " " + an.returns() + " " + an.net());
            assertEquals("45.00 5.00", an.cost() + " " + an.giftCost());
            assertEquals(Money.parse("27.00"), an.margin());
            assertEquals(Money.parse("2.00"), an.off().waived());
            // The return is used by the receipt of 4 February: 90.00 were late for 30 days at 6 % a year.
            assertEquals(Money.parse("0.44"), an.off().late());
            assertEquals(Money.parse("24.56"), an.profit());
            new LateRateService(shop.database.unitOfWork(), shop.database.lateRate()).keep(Rate.parse("0.12"));
            assertEquals(Money.parse("0.89"), read(shop, figures -> figures.customers(SPAN)).getFirst().off().late());
        }
    }

    private static Profit statement(TradingShop shop, DateSpan span) {
        return shop.database.bookFigures().profit(span.from(), span.to());
    }

    private static Profit of(MonthProfit month) {
        return new Profit(month.revenue(), month.cost(), month.giftCost(), month.expenses(), month.waivers(), month.costAdjustments(),
                month.returnDifference(), month.gainsLosses(), month.otherIncome(), month.badDebts());
    }

    private static <T> T read(TradingShop shop, Function<ProfitFigures, T> reading) {
        return shop.database.reports().snapshot(figures -> reading.apply(figures.profit()));
    }

    private static <T> Money sum(List<T> rows, Function<T, Money> of) {
        return rows.stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}
