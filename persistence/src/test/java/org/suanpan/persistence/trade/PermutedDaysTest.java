package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Draft;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Documents of different days may be entered in any order: the books come out the same, to the fen. What a receipt settles
/// and what a count finds does depend on what was entered before (C17, C21), so those are left out.
class PermutedDaysTest {

    private static final int DOCUMENTS = 24;

    /// What the books hold by day, without numbers and the order of entry.
    private static final List<String> BOOKS = List.of(
            "select m.business_date || ' ' || m.product_id || ' ' || m.line_no || ' ' || m.quantity_e4 || ' ' || v.value_fen || ' '"
                    + " || v.adjust_fen || ' ' || v.after_quantity_e4 || ' ' || v.after_value_fen from book_move m"
                    + " join move_value v on v.move_id = m.id and v.product_id = m.product_id order by 1",
            "select product_id || ' ' || quantity_e4 || ' ' || value_fen from stock_balance order by 1",
            "select business_date || ' ' || amount_fen || ' ' || due_date from book_partner order by 1",
            "select business_date || ' ' || amount_fen from book_account order by 1",
            "select business_date || ' ' || kind || ' ' || gross_fen || ' ' || cost_fen from document order by 1",
            "select business_date || ' ' || sum(amount_fen) from cost_correction group by business_date order by 1",
            "select * from day_sales order by 1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theOrderInWhichDaysAreEnteredDoesNotMatter(long seed) {
        List<Draft> drafts = accepted(seed);
        List<List<String>> inOrder = books(drafts, folder.resolve("first.suanpan"));
        for (int other = 0; other < 3; other++) {
            List<Draft> mixed = new ArrayList<>(drafts.subList(1, drafts.size()));
            Collections.shuffle(mixed, new Random(seed * 31 + other));
            mixed.addFirst(drafts.getFirst()); // the opening stock
            assertEquals(inOrder, books(mixed, folder.resolve("mixed-" + other + ".suanpan")));
        }
    }

    /// Documents on days of their own; so few go out that no order of entry is ever short of goods.
    private List<Draft> accepted(long seed) {
        try (TradingShop shop = TradingShop.at(folder.resolve("thrown.suanpan"))) {
            RandomStory dice = new RandomStory(shop, seed);
            List<Draft> drafts = new ArrayList<>(List.of(dice.openingStock(LocalDate.of(2026, 1, 1))));
            Set<LocalDate> days = new HashSet<>();
            for (int throwing = 0; throwing < 400 && drafts.size() < DOCUMENTS; throwing++) {
                Draft draft = dice.draft(dice.day());
                boolean takesPart = switch (draft.kind()) {
                    case GOODS_RECEIPT, SALES_RETURN, OTHER_IN, EXPENSE, COST_ADJUSTMENT -> true;
                    case DELIVERY, PURCHASE_RETURN, SCRAP, OTHER_OUT, ASSEMBLY -> draft.lines().stream()
                            .allMatch(line -> line.quantity() == null || line.quantity().tenThousandths() <= 30_000);
                    default -> false;
                };
                if (takesPart && days.add(draft.date())) {
                    drafts.add(draft.kind() == DocumentKind.DELIVERY ? draft.rep(null) : draft);
                }
            }
            return drafts;
        }
    }

    private static List<List<String>> books(List<Draft> drafts, Path file) {
        try (TradingShop shop = TradingShop.at(file)) {
            drafts.forEach(shop::post);
        }
        return BOOKS.stream().map(query -> Sql.column(file, query)).toList();
    }
}
