package org.suanpan.persistence.party.supplier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.supplier.SupplierCard;
import org.suanpan.core.party.supplier.SupplierListItem;
import org.suanpan.core.party.supplier.SupplierQueries;
import org.suanpan.core.trade.Draft;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// The list of suppliers and their cards.
class SupplierListTest {

    private static final SupplierId MILL = new SupplierId(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;
    private SupplierQueries suppliers;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> shop.database.suppliers().add(
                new Supplier(MILL, "S2", "面粉厂", new Contact("王五", "13800138000", ""), "", 30, 1)));
        suppliers = shop.database.pool().suppliers();
        shop.buy("2025-03-01", line(TEA, "10", "5.00"));
        shop.buy("2025-12-20", line(TEA, "10", "6.00"));
        shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-10")).supplier(MILL).lines(List.of(line(TEA, "2", "7.00"))));
        shop.post(Draft.of(DocumentKind.PURCHASE_RETURN, LocalDate.parse("2026-03-12")).supplier(FARM).lines(List.of(line(TEA, "1", "6.00"))));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theListSaysWhatIsOwedWhatOfItIsLateAndWhenGoodsLastCame() {
        List<SupplierListItem> rows = suppliers.page(ListQuery.ALL, TODAY, 0, 9).rows();
        assertEquals(List.of("S1 茶厂 104.00 110.00 2025-12-20 2 54.00", "S2 面粉厂 14.00 0.00 2026-03-10 1 14.00"),
                rows.stream().map(SupplierListTest::words).toList());
        assertEquals("2 118.00 110.00 68.00", suppliers.totals(ListQuery.ALL, TODAY).suppliers() + " " + suppliers.totals(ListQuery.ALL, TODAY).payable()
                + " " + suppliers.totals(ListQuery.ALL, TODAY).overdue() + " " + suppliers.totals(ListQuery.ALL, TODAY).bought());
    }

    @Test
    void itIsSearchedNarrowedAndOrderedByEveryColumn() {
        assertEquals(List.of("S2"), codes(ListQuery.ALL.withText("8000")));
        assertEquals(List.of("S2"), codes(ListQuery.ALL.withText("王五")));
        assertEquals(List.of("S1"), codes(ListQuery.ALL.where("idleDays", new ColumnTest.Between(60L, null))));
        assertEquals(List.of("S1"), codes(ListQuery.ALL.where("overdue", new ColumnTest.Between(1L, null))));
        for (String column : SupplierQueries.COLUMNS) {
            assertEquals(2, codes(ListQuery.ALL.sortedBy(column)).size(), column);
            assertEquals(2, suppliers.values(ListQuery.ALL, TODAY, column, 9).stream().mapToLong(value -> value.rows()).sum(), column);
        }
        assertEquals(List.of("S1", "S2"), codes(ListQuery.ALL.sortedBy(new ListQuery.Sort("idleDays", true))));
        assertThrows(Rejected.class, () -> codes(ListQuery.ALL.sortedBy("moon")));
    }

    @Test
    void theCardHasTheSameFiguresAndTheDocuments() {
        SupplierCard card = suppliers.card(FARM, TODAY);
        assertEquals(words(suppliers.page(ListQuery.ALL, TODAY, 0, 1).rows().getFirst()), words(card.figures()));
        assertEquals("6.00 2025-03-01", card.returned() + " " + card.firstBuy());
        assertEquals(List.of("PURCHASE_RETURN 6.00", "GOODS_RECEIPT 60.00", "GOODS_RECEIPT 50.00"),
                card.recent().stream().map(one -> one.kind() + " " + one.amount()).toList());
        assertEquals("supplier.unknown", assertThrows(Rejected.class, () -> suppliers.card(new SupplierId(9), TODAY)).problem().key());
    }

    private List<String> codes(ListQuery query) {
        return suppliers.page(query, TODAY, 0, 9).rows().stream().map(SupplierListItem::code).toList();
    }

    private static String words(SupplierListItem row) {
        return row.code() + " " + row.name() + " " + row.payable() + " " + row.overdue() + " " + row.lastBuy() + " " + row.purchases() + " "
                + row.bought();
    }
}
