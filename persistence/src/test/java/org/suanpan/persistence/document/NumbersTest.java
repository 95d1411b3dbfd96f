package org.suanpan.persistence.document;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.core.document.Numbering;
import org.suanpan.core.trade.Document;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class NumbersTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private NumberFormats formats;
    private Numbering numbering;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        formats = shop.database.numberFormats();
        numbering = new Numbering(shop.database.unitOfWork(), formats);
        shop.open("2026-03-01", TEA, "100", "500.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void anotherFormatCountsFromTheNextDocumentAndLeavesOldNumbersAlone() {
        Document first = sell("2026-03-10");
        numbering.keep(DocumentKind.DELIVERY, "XSD-{yyyyMMdd}-{000}");
        assertEquals("XSD-20260310-001", number(sell("2026-03-10")));
        assertEquals("XSD-20260311-001", number(sell("2026-03-11")));
        assertEquals("XSD-20260310-002", number(sell("2026-03-10")));
        assertEquals("XS-202603-0001", number(shop.database.documents().get(first.id())));
        assertEquals("XSD-20260312-001", number(shop.reverse(first, "2026-03-12")));
        assertEquals(List.of(), formats.gaps());
        assertEquals(List.of(), broken());
    }

    @Test
    void goingBackContinuesWithoutGapOrClash() {
        sell("2026-03-10");
        numbering.keep(DocumentKind.DELIVERY, "XS-{yyyy}-{000}");
        assertEquals("XS-2026-001", number(sell("2026-03-10")));
        numbering.keep(DocumentKind.DELIVERY, "XS-{yyyyMM}-{00}");
        assertEquals("XS-202603-02", number(sell("2026-03-10")), "the series of March goes on, with fewer digits");
        numbering.keep(DocumentKind.DELIVERY, "XS-{0}");
        assertEquals("XS-1", number(sell("2026-03-10")));
        assertEquals("XS-2", number(sell("2026-04-10")), "without a day it is counted on for ever");
        assertEquals(1, formats.last("XS-2026-"));
        assertEquals(List.of(), broken());
    }

    @Test
    void wordsOfAnotherKindAreRefusedEvenIfOnlyOldDocumentsHaveThem() {
        sell("2026-03-10");
        assertEquals("number.shared", assertThrows(Rejected.class,
                () -> numbering.keep(DocumentKind.RECEIPT, "XS-{0000}")).problem().key());
        numbering.keep(DocumentKind.DELIVERY, "XSD-{0000}");
        assertEquals("number.shared", assertThrows(Rejected.class,
                () -> numbering.keep(DocumentKind.RECEIPT, "XS-{0000}")).problem().key());
        numbering.keep(DocumentKind.DELIVERY, "XS-{0000}");
        numbering.keep(DocumentKind.RECEIPT, "XSD-{0000}");
        assertEquals("XSD-{0000}", formats.of(DocumentKind.RECEIPT).pattern());
    }

    @Test
    void whatIsRefusedTakesNoNumber() {
        assertThrows(Rejected.class, () -> shop.deliver("2026-03-10", line(TEA, "1000", "10")));
        assertEquals("XS-202603-0001", number(sell("2026-03-10")));
        assertEquals(List.of(), formats.gaps());
    }

    @Test
    void aMissingNumberIsNamedWithItsNeighbours() throws SQLException {
        sell("2026-03-10");
        sell("2026-03-11");
        sell("2026-03-12");
        damage("drop trigger document_frozen", "update document set number = 'XS-202603-0009' where number = 'XS-202603-0003'");
        assertEquals(List.of("XS-202603-0003–XS-202603-0008 6 XS-202603-0002 XS-202603-0009 owner"), formats.gaps().stream()
                .map(gap -> gap.from() + "–" + gap.to() + " " + gap.count() + " "
                        + (gap.before() == null ? "" : gap.before().number()) + " " + gap.after().number() + " " + gap.after().actor())
                .toList());
    }

    private void damage(String... statements) throws SQLException {
        Path file = folder.resolve("shop.suanpan");
        shop.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        shop = TradingShop.over(file);
        formats = shop.database.numberFormats();
    }

    private List<String> broken() {
        Database database = shop.database;
        return database.standingChecks().run(true).stream().filter(result -> !result.ok()).map(Object::toString).toList();
    }

    private Document sell(String date) {
        return shop.deliver(date, line(TEA, "1", "10"));
    }

    private static String number(Document document) {
        return document.number().text();
    }
}
