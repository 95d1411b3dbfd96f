package org.suanpan.reports.columns;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// SUMIFS compares loosely; a list is live only where that does no harm.
class SumsTest {

    @Test
    void plainCodesCanBeToldApart() {
        assertTrue(Sums.areTellable(List.of("P001", "P002", "22423", "零售散客", "WALK-IN")));
    }

    @Test
    void codesThatASpreadsheetConfusesCannot() {
        for (List<String> codes : List.of(List.of("85123A", "85123a"), List.of("007"), List.of("1E3"), List.of("A*"),
                List.of(">5"), List.of(""), List.of("TRUE"), List.of("1-2"), List.of("1234567890123456"))) {
            assertFalse(Sums.areTellable(codes), codes::toString);
        }
    }
}
