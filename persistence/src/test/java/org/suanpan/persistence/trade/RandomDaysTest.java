package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Whatever is bought, sold, moved, counted, dated back and taken back, and in whatever order: the books stay true.
class RandomDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 14;
    private static final int STEPS = 120;

    @TempDir
    Path folder;

    private Random random = new Random(0);
    private final List<DocumentId> posted = new ArrayList<>();
    private int refused;
    private boolean paysAtOnce = true;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everyCheckHoldsAfterAnyStory(long seed) {
        random = new Random(seed);
        try (TradingShop shop = TradingShop.at(folder.resolve("shop.suanpan"))) {
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(6) == 0 && !posted.isEmpty()) {
                    takeBack(shop, posted.get(random.nextInt(posted.size())));
                } else {
                    post(shop, anyDraft());
                }
            }
            assertTrue(posted.size() > STEPS / 3, posted.size() + " posted, " + refused + " refused");
            assertEquals(List.of(), failed(shop));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 34, 55})
    void whatIsTakenBackFromTheLastToTheFirstLeavesNothing(long seed) {
        paysAtOnce = false; // money received with a sale stays as a prepayment
        random = new Random(seed);
        Path file = folder.resolve("shop.suanpan");
        try (TradingShop shop = TradingShop.at(file)) {
            for (int step = 0; step < STEPS / 2; step++) {
                post(shop, anyDraft());
            }
            assertTrue(posted.size() > STEPS / 6, posted.size() + " posted, " + refused + " refused");
            posted.reversed().forEach(document -> shop.reverse(document, day(DAYS + 5)));
            assertEquals(List.of(), failed(shop));
        }
        assertEquals(List.of(), Sql.column(file,
                "select product_id from book_move group by product_id, warehouse_id having sum(quantity_e4) <> 0"));
        assertEquals(List.of("0"), Sql.column(file, "select coalesce(sum(amount_fen), 0) from book_partner"));
        assertEquals(List.of("0"), Sql.column(file, "select coalesce(sum(amount_fen), 0) from book_account"));
    }

    private void post(TradingShop shop, Draft draft) {
        try {
            posted.add(shop.trading.post(draft, Actor.OWNER, null));
        } catch (Rejected _) {
            refused++;
        }
    }

    private void takeBack(TradingShop shop, DocumentId document) {
        try {
            shop.reverse(document, day(DAYS + random.nextInt(6)));
            posted.remove(document);
        } catch (Rejected _) {
            refused++;
        }
    }

    private Draft anyDraft() {
        LocalDate date = LocalDate.parse(day(random.nextInt(DAYS)));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Draft.of(DocumentKind.GOODS_RECEIPT, date).supplier(TradingShop.FARM)
                    .lines(List.of(pricedLine(20), pricedLine(20))).settling(atOnce());
            case 3, 4 -> TradingShop.draft(date.toString(), pricedLine(9)).settling(atOnce());
            case 5 -> Draft.of(DocumentKind.SALES_RETURN, date).customer(TradingShop.AN).lines(List.of(pricedLine(3)));
            case 6 -> Draft.of(DocumentKind.TRANSFER, date).toWarehouse(TradingShop.BRANCH).lines(List.of(line(5)));
            default -> Draft.of(DocumentKind.RECEIPT, date).customer(TradingShop.AN).settling(money());
        };
    }

    private DraftLine pricedLine(int most) {
        return TradingShop.line(product(), number(most), number(40) + "." + (10 + random.nextInt(90)));
    }

    private DraftLine line(int most) {
        return DraftLine.of(product(), Quantity.parse(number(most)), "");
    }

    private Settling atOnce() {
        return paysAtOnce && random.nextBoolean() ? money() : Settling.NONE;
    }

    private Settling money() {
        return Settling.of(null, Money.parse(number(9) + ".05"));
    }

    private ProductId product() {
        return random.nextBoolean() ? TradingShop.TEA : TradingShop.CUP;
    }

    private String number(int most) {
        return String.valueOf(1 + random.nextInt(most));
    }

    private static String day(int from) {
        return FIRST.plusDays(from).toString();
    }

    private static List<Object> failed(TradingShop shop) {
        return List.copyOf(shop.database.standingChecks().run(true).stream().filter(result -> !result.ok()).toList());
    }
}
