package org.suanpan.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.report.ListExport;
import org.suanpan.core.report.ListExport.Content;
import org.suanpan.core.report.ListExport.Field;
import org.suanpan.core.report.ListExport.Form;
import org.suanpan.core.report.ListExport.Origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ListWorkbookTest {

    private static final List<Field> FIELDS = List.of(new Field("name", "客户", Form.TEXT, false),
            new Field("day", "最近购买", Form.DAY, false), new Field("lines", "行数", Form.COUNT, true),
            new Field("quantity", "数量", Form.QUANTITY, true), new Field("net", "金额", Form.MONEY, true),
            new Field("open", "未结", Form.MONEY, false));

    @TempDir
    Path folder;

    private final ListExport lists = Spreadsheets.lists("1");

    @Test
    void aListIsWrittenWithItsTitlesItsConditionsAndLiveSumsOfWhatCanBeAdded() throws IOException {
        Path file = write(List.of(
                row("安康超市", LocalDate.of(2026, 11, 20), 3L, Quantity.parse("2.5"), Money.parse("1234.50"), Money.parse("5")),
                row("散客", null, null, null, null, null)));

        assertEquals("客户 2026-11-26.xlsx", file.getFileName().toString());
        try (WrittenBook book = new WrittenBook(file)) {
            String sheet = book.workbook.getSheetName(0);
            assertTrue(book.row(sheet, 2).getFirst().toString().contains("等级：A"), book.row(sheet, 2).toString());
            assertEquals(List.of("客户", "最近购买", "行数", "数量", "金额", "未结"), book.row(sheet, 3));
            assertEquals("安康超市", book.row(sheet, 4).getFirst());
            assertEquals("合计", book.row(sheet, 6).getFirst());
            assertTrue(book.workbook.getSheetAt(0).getRow(5).getCell(4).getCellFormula().startsWith("SUBTOTAL"));
            assertEquals(List.of(), book.check().wrong());
        }
    }

    @Test
    void anotherFileOfTheSameDayGetsANumberAndAnEmptyListSaysSo() throws IOException {
        Path first = write(List.of());
        Path second = write(List.of());

        assertEquals("客户 2026-11-26 (2).xlsx", second.getFileName().toString());
        try (WrittenBook book = new WrittenBook(first)) {
            assertTrue(book.row(book.workbook.getSheetName(0), 4).toString().contains("没有符合条件的记录"));
        }
    }

    private Path write(List<List<@Nullable Object>> rows) {
        return lists.write(new Content("客户", "等级：A", FIELDS, rows, "没有符合条件的记录"), new Origin("小店", Locale.CHINA),
                folder.resolve("out"), "2026-11-26", Progress.NONE);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
