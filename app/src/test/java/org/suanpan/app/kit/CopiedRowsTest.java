package org.suanpan.app.kit;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CopiedRowsTest {

    private record Row(String code, String day, String amount) {}

    private static final CopiedRows<Row> ROWS = new CopiedRows<>(List.of(
            new CopiedRows.Column<>("编码", false, Row::code), new CopiedRows.Column<>("日期", false, Row::day),
            new CopiedRows.Column<>("金额", true, Row::amount)),
            List.of(new Row("0069", "2026-11-23", "-1,234.50"), new Row("a\"b\t<c>", "", "")));

    @Test
    void figuresLoseTheirGroupingAndOnlyWordsWithSignsAreQuoted() {
        assertEquals("0069\t2026-11-23\t-1234.50\n\"a\"\"b\t<c>\"\t\t", ROWS.plain(false));
    }

    @Test
    void titlesStandFirstWhenAskedFor() {
        assertEquals("编码\t日期\t金额", ROWS.plain(true).lines().findFirst().orElseThrow());
    }

    @Test
    void spreadsheetsAreToldToKeepCodesAsWrittenButNotDaysAndFigures() {
        assertEquals("<table><tr><td style=\"mso-number-format:'\\@'\">0069</td><td>2026-11-23</td><td>-1234.50</td></tr>"
                + "<tr><td style=\"mso-number-format:'\\@'\">a\"b\t&lt;c&gt;</td>"
                + "<td style=\"mso-number-format:'\\@'\"></td><td></td></tr></table>", ROWS.html(false));
    }
}
