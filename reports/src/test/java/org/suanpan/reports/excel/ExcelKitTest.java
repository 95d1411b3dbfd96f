package org.suanpan.reports.excel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ExcelKitTest {

    @Test
    void aChineseCharacterIsTwoNarrowOnesWide() {
        assertEquals(4, Widths.of("客户"));
        assertEquals(7, Widths.of("客户 C1"));
        assertEquals(2, Widths.fitting("客户名称", 5));
        assertEquals(4, Widths.fitting("abcd", 9));
    }

    @Test
    void sheetNamesAreShortCleanAndUnique() {
        Set<String> taken = new HashSet<>();
        assertEquals("a b", SheetNames.sheet("a/b", taken));
        assertEquals("A b (2)", SheetNames.sheet("A b", taken));
        assertEquals("x", SheetNames.sheet("'x'", taken));
        assertEquals(31, SheetNames.sheet("长".repeat(40), taken).length());
        assertEquals("长".repeat(27) + " (2)", SheetNames.sheet("长".repeat(40), taken));
    }

    @Test
    void rangeNamesTellRatesFromAmounts() {
        assertEquals("Sales_lines_Margin", SheetNames.range("Sales lines", "Margin"));
        assertEquals("Sales_lines_Margin_pct", SheetNames.range("Sales lines", "Margin %"));
        assertEquals("_1_天", SheetNames.range("1", "天"));
    }

    @Test
    void aRowFormulaPointsAtItsRowTheTotalAndTheFirstRow() {
        RowTemplate formula = new RowTemplate("IF({net!}=0,\"\",SUM({net^}:{net})/{net!})",
                List.of("code", "net")::indexOf, 4, 10);
        assertEquals("IF($B$10=0,\"\",SUM($B$4:B7)/$B$10)", formula.at(7));
        assertEquals("AB", RowTemplate.letters(27));
    }

    @Test
    void cellsAreWrittenExactlyAndEscaped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetXml xml = new SheetXml(out);
        xml.openCell(new byte[] {'B'}, 7, 3);
        xml.number(-1_234_050, 4);
        xml.openCell(new byte[] {'C'}, 7, 0);
        xml.text("a<b>&\u0001 𠮷_x0041_茶");
        xml.openCell(new byte[] {'D'}, 7, 0);
        xml.formula("IF(A1<>0,\"\",1)", null);
        xml.flush();
        assertEquals("<c r=\"B7\" s=\"3\"><v>-123.405</v></c>"
                + "<c r=\"C7\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">a&lt;b&gt;&amp;  𠮷_x005F_x0041_茶</t></is></c>"
                + "<c r=\"D7\" s=\"0\" t=\"str\"><f>IF(A1&lt;&gt;0,\"\",1)</f><v></v></c>", out.toString(StandardCharsets.UTF_8));
    }
}
