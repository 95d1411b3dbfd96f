package org.suanpan.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.NumberFormat.Restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class NumberFormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void theDayInTheFormatSaysWhenTheCounterBeginsAnew() {
        assertEquals(List.of("XS-202603-0001 MONTHLY", "XS-20260305-0001 DAILY", "XS/26/01 YEARLY", "销售_1 NEVER", "XS00012345 NEVER"),
                List.of(written("XS-{yyyyMM}-{0000}", 1), written("XS-{yyyyMMdd}-{0000}", 1), written("XS/{yy}/{00}", 1),
                        written("销售_{0}", 1), written("XS{00000000}", 12_345)));
        assertEquals("XS-2603-1000", new NumberFormat("XS-{yyMM}-{000}").number(DAY, 1000).text(), "it simply grows longer");
    }

    private static String written(String pattern, long place) {
        NumberFormat format = new NumberFormat(pattern);
        return format.number(DAY, place).text() + " " + format.restart();
    }

    @Test
    void aNumberTakenApartAtItsLastNonDigitGivesItsSeries() {
        for (String pattern : List.of("XS-{yyyyMM}-{0000}", "XS/{yy}/{00}", "XS{000}", "XS{yyyyMMdd}.{0}")) {
            NumberFormat format = new NumberFormat(pattern);
            assertEquals(format.stem(DAY), format.number(DAY, 123).text().replaceAll("[0-9]+$", ""), pattern);
        }
    }

    @Test
    void theStandardFormatIsOfItsKindAndMonth() {
        assertEquals(Restart.MONTHLY, NumberFormat.standard(DocumentKind.RECEIPT).restart());
        assertEquals("SK-202603-0007", NumberFormat.standard(DocumentKind.RECEIPT).number(DAY, 7).text());
    }

    @Test
    void whatCouldNotBeToldApartIsRefused() {
        assertRefused("number.no-counter", "XS-{yyyyMM}-");
        assertRefused("number.counter-last", "XS-{0000}-{yyyyMM}");
        assertRefused("number.apart", "XS-{yyyyMM}{0000}");
        assertRefused("number.day", "XS-{MM}-{0000}");
        assertRefused("number.day", "XS-{yyyydd}-{0000}");
        assertRefused("number.words", "XS1-{yyyyMM}-{0000}");
        assertRefused("number.words", "XS {0000}");
        assertRefused("number.begins-with-letter", "-{0000}");
        assertRefused("number.begins-with-letter", "{yyyy}-{0000}");
        assertRefused("number.shape", "XS-{yyyy}-{MM}-{0000}");
        assertRefused("number.too-long", "XS-{000000000}");
    }

    private static void assertRefused(String key, String pattern) {
        assertEquals(key, assertThrows(Rejected.class, () -> new NumberFormat(pattern), pattern).problem().key(), pattern);
    }

    @Test
    void noTwoKindsBeginWithTheSameWords() {
        NumberFormat format = new NumberFormat("SK-{0000}");
        assertEquals("number.shared", assertThrows(Rejected.class,
                () -> format.refuseShared(DocumentKind.DELIVERY, Map.of("SK-", DocumentKind.RECEIPT))).problem().key());
        format.refuseShared(DocumentKind.RECEIPT, Map.of("SK-", DocumentKind.RECEIPT));
        format.refuseShared(DocumentKind.DELIVERY, Map.of("SKD-", DocumentKind.RECEIPT));
    }
}
