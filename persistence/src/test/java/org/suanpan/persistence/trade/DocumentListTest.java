package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.SoughtDocument;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocumentListTest {

    private static final Set<DocumentKind> SALES = EnumSet.of(DocumentKind.DELIVERY, DocumentKind.SALES_RETURN);

    @TempDir
    Path folder;

    private TradingShop shop;

    /// D1 20.00 settled by a receipt, D2 30.00 open, D3 50.00 taken back, a draft of the newest day without a customer.
    @BeforeEach
    void trade() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.open("2026-03-01", TradingShop.TEA, "100", "200.00");
        shop.deliver("2026-03-02", TradingShop.line(TradingShop.TEA, "2", "10.00"));
        shop.deliver("2026-03-03", TradingShop.line(TradingShop.TEA, "1", "30.00"));
        shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse("2026-03-04")).customer(TradingShop.AN)
                .settling(Settling.of(null, Money.parse("20.00"))));
        Document wrong = shop.deliver("2026-03-05", TradingShop.line(TradingShop.TEA, "5", "10.00"));
        shop.reverse(wrong, "2026-03-06");
        shop.trading.saveDraft(TradingShop.draft("2026-03-07", TradingShop.line(TradingShop.TEA, "4", "10.00"))
                .customer(null).rep(null), Actor.OWNER);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyColumnCanBeOrderedFilteredAndCounted() {
        long all = queries().totals(SALES, ListQuery.ALL).documents();
        for (String column : DocumentQueries.COLUMNS) {
            List<ValueCount> values = queries().values(SALES, ListQuery.ALL, column, 200);
            assertEquals(all, values.stream().mapToLong(ValueCount::rows).sum(), column);
            for (ValueCount value : values) {
                ListQuery one = ListQuery.ALL.where(column, new ColumnTest.OneOf(List.of(value.value()))).sortedBy(column);
                assertEquals(value.rows(), queries().page(SALES, one, 0, 1).total(), column + " " + value);
            }
        }
    }

    @Test
    void statesAreFoundAsTheyAreRead() {
        assertEquals(List.of("DRAFT", "POSTED", "RED", "REVERSED", "SETTLED"), queries()
                .values(SALES, ListQuery.ALL, "state", 200).stream().map(ValueCount::value).sorted().toList());
        assertEquals(List.of("2026-03-02"), days(ListQuery.ALL.where("state", one("SETTLED"))));
        assertEquals(List.of("2026-03-06"), days(ListQuery.ALL.where("state", one("RED"))));
        assertEquals(List.of("2026-03-03"), days(ListQuery.ALL.where("open", new ColumnTest.Between(1L, null))));
    }

    @Test
    void draftsAndTheRestMakeTheWholeAndTheNewestComeFirst() {
        assertEquals(List.of("2026-03-07"), days(filter("", null, Standing.DRAFTS)));
        assertEquals(List.of("2026-03-06", "2026-03-05", "2026-03-03", "2026-03-02"),
                days(filter("", null, Standing.POSTED)));
        assertEquals(5, queries().totals(SALES, filter("", null, Standing.ALL).query()).documents());
        assertEquals(List.of("2026-03-03", "2026-03-02"), days(filter("安康", new DateSpan(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-04")),
                Standing.ALL)));
    }

    @Test
    void theOrderGoesOverTheWholeListAndRowsWithoutAValueComeLastBothWays() {
        ListQuery byAmount = ListQuery.ALL.sortedBy(new ListQuery.Sort("gross", true));
        assertEquals(List.of("50.00", "30.00"), queries().page(SALES, byAmount, 0, 2).rows().stream()
                .map(item -> item.gross().toString()).toList());
        assertEquals("2026-03-07", days(ListQuery.ALL.sortedBy("partner")).getLast());
        assertEquals("2026-03-07", days(ListQuery.ALL.sortedBy(new ListQuery.Sort("partner", true))).getLast());
    }

    @Test
    void totalsCoverTheWholeFilterAndPagesFollowEachOther() {
        ListQuery posted = filter("", null, Standing.POSTED).query();
        assertEquals("50.00", queries().totals(SALES, posted.where("state", one("POSTED", "SETTLED"))).gross().toString());
        assertEquals("30.00", queries().totals(SALES, posted).open().toString());
        assertEquals(queries().page(SALES, posted, 0, 4).rows(), List.of(
                queries().page(SALES, posted, 0, 2).rows(), queries().page(SALES, posted, 2, 2).rows()).stream()
                .flatMap(List::stream).toList());
    }

    @Test
    void aPageOfTheNewestIsFoundByTheDayWithoutSortingAllDocuments() {
        List<String> plan = Sql.column(folder.resolve("shop.suanpan"), "explain query plan " + Statements.sql(
                DocumentQueryMapper.class, "page", Map.of("kinds", Set.of(DocumentKind.DELIVERY), "terms",
                        ListTerms.of(DocumentFilter.NEWEST), "offset", 0, "limit", 200)));
        int inner = plan.indexOf(plan.stream().filter(step -> step.contains("d USING INDEX document_date")
                || step.contains("d USING COVERING INDEX document_date")).findFirst().orElse(""));
        assertTrue(inner >= 0, plan.toString());
        assertTrue(plan.subList(0, inner + 1).stream().noneMatch(step -> step.contains("TEMP B-TREE")), plan.toString());
    }

    @Test
    void aDocumentIsFoundByTheEndOfItsNumberAndByItsAmount() {
        List<DocumentListItem> deliveries = queries().page(SALES, ListQuery.ALL.sortedBy("number"), 0, 10).rows();
        DocumentListItem second = deliveries.stream().filter(item -> item.gross().equals(Money.parse("30.00"))).findFirst().orElseThrow();
        String number = second.number();
        assertEquals(number, found(number.toLowerCase(Locale.ROOT)).getFirst(), "the whole number");
        assertEquals(number, found(number.substring(number.length() - 6)).getFirst(), "the end of it");
        assertEquals(List.of(number), found("￥30"), "its amount");
        assertEquals(number, found("30.00").getFirst());
        assertEquals(List.of(), found("31.00"));
        assertTrue(queries().find(SoughtDocument.of("0", true).orElseThrow(), 2).size() <= 2);
    }

    @Test
    void numbersAndAmountsAreLookedUpInTheirIndexes() {
        List<String> plan = Sql.column(folder.resolve("shop.suanpan"), "explain query plan " + Statements.sql(DocumentFindMapper.class,
                "find", Map.of("number", "0012", "ends", "%0012", "within", "%0012%", "amount", Money.parse("12.00"), "limit", 8)));
        assertTrue(plan.stream().anyMatch(step -> step.contains("SCAN n USING COVERING INDEX")), plan.toString());
        assertTrue(plan.stream().anyMatch(step -> step.contains("SEARCH a USING INDEX document_gross")), plan.toString());
    }

    private List<String> found(String typed) {
        return queries().find(SoughtDocument.of(typed, false).orElseThrow(), 8).stream().map(DocumentListItem::number).toList();
    }

    @Test
    void aColumnThatIsNotOfTheListIsRefused() {
        ListQuery wrong = ListQuery.ALL.sortedBy("d.id; drop table document");
        assertEquals("list.unknown-column", assertThrows(Rejected.class,
                () -> queries().page(SALES, wrong, 0, 10)).problem().key());
        assertEquals("list.unknown-column", assertThrows(Rejected.class,
                () -> queries().values(SALES, ListQuery.ALL, "remark", 10)).problem().key());
    }

    private DocumentQueries queries() {
        return shop.database.documentQueries();
    }

    private static ColumnTest one(String... values) {
        return new ColumnTest.OneOf(List.of(values));
    }

    private static DocumentFilter filter(String text, @Nullable DateSpan span, Standing standing) {
        return new DocumentFilter(SALES, text, span, standing);
    }

    private List<String> days(DocumentFilter filter) {
        return days(filter.query());
    }

    private List<String> days(ListQuery query) {
        return queries().page(SALES, query, 0, 100).rows().stream().map(item -> item.date().toString()).toList();
    }
}
