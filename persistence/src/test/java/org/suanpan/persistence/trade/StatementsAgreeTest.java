package org.suanpan.persistence.trade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Aged;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Ageing = ledger balance = last line of the statement, for every partner on any past day (R16), whatever happened: three
/// readings of their own, of stories by dice in real files.
class StatementsAgreeTest {

    private static final int STORIES = 24;
    private static final int STEPS = 60;
    private static final int DAYS = 50;
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 10);
    private static final List<Partner> PARTNERS = List.of(Partner.of(TradingShop.AN), Partner.of(TradingShop.FARM));

    @TempDir
    Path folder;

    @Test
    void ageingLedgerAndStatementAgreeForEveryPartnerOnFiftyPastDays() throws Exception {
        Path empty = folder.resolve("empty.suanpan");
        TradingShop.at(empty).close();
        List<String> different = new ArrayList<>();
        int told = 0;
        for (long seed = 500; seed < 500 + STORIES; seed++) {
            Path file = Files.copy(empty, folder.resolve("story.suanpan"), StandardCopyOption.REPLACE_EXISTING);
            try (TradingShop shop = TradingShop.over(file)) {
                new RandomStory(shop, seed).begin().steps(STEPS);
                Random random = new Random(seed);
                for (int i = 0; i < DAYS; i++) {
                    LocalDate day = BEGIN.plusDays(random.nextInt(130));
                    told += compare(shop, day, day.minusDays(random.nextInt(40)), seed, different);
                }
            }
        }
        assertEquals(List.of(), different);
        assertTrue(told > STORIES * DAYS, told + " balances that are not zero");
    }

    private static int compare(TradingShop shop, LocalDate day, LocalDate from, long seed, List<String> different) {
        OwingQueries owing = shop.database.owing();
        Map<Partner, Aged> listed = new HashMap<>();
        for (Side side : Side.values()) {
            for (PartnerOwing row : owing.owing(side, day)) {
                listed.put(row.holder().partner(), row.aged());
            }
        }
        int told = 0;
        for (Partner partner : PARTNERS) {
            Statement statement = owing.statement(partner, new DateSpan(from, day), true);
            BookFigures figures = shop.database.bookFigures();
            BookFigures.Ageing books = figures.ageing(partner, day);
            Aged aged = new Aged(List.of(books.notDue(), books.to30(), books.to60(), books.to90(), books.above90()),
                    books.unallocated());
            Money balance = figures.balance(partner, day);
            Aged nothing = new Aged(Aged.NOTHING.groups(), Money.ZERO);
            if (!aged.equals(statement.aged()) || !aged.equals(listed.getOrDefault(partner, nothing))
                    || !balance.equals(aged.balance()) || !balance.equals(statement.closing())
                    || !items(statement)) {
                different.add(seed + " " + day + " " + partner + ": " + balance + ", " + aged + ", " + listed.get(partner) + ", "
                        + statement);
            }
            told += balance.isZero() ? 0 : 1;
        }
        return told;
    }

    /// Documents of goods: their lines come to what the line of the document says, but for charges.
    private static boolean items(Statement statement) {
        return statement.lines().stream().allMatch(line -> line.items().isEmpty()
                || line.items().stream().map(i -> i.amount()).reduce(Money.ZERO, Money::plus).abs()
                        .compareTo(line.increase().abs()) <= 0);
    }
}
