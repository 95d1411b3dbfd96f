package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.SheetReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TextFilesTest {

    private static final Charset GBK = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @Test
    void theEncodingIsFoundByTheCascade() throws IOException {
        assertEncoding("GB18030", "客户名称,电话,地址", GBK);
        assertEncoding("GB18030", "品,瓶\n钱,1", GBK);
        assertEncoding("GB18030", "code,name,price\nA1,茶,12\nA2,tea,3", GBK);
        assertEncoding("GB18030", "名称,数量\n㐂寿司,1", GBK);
        assertEncoding("UTF-8", "联通,1\n移动,2", StandardCharsets.UTF_8);
        assertEncoding("UTF-8", "name,price\nCafé,3", StandardCharsets.UTF_8);
        assertEncoding("UTF-8", "name,price\nSET OF 2 £ SIGNS,3", StandardCharsets.UTF_8);
        assertEncoding("UTF-8", "name,price\ntea,3", StandardCharsets.US_ASCII);
        assertEncoding("UTF-16LE", "name,price\ntea,3", StandardCharsets.UTF_16LE);
        assertEncoding("UTF-16BE", "\uFEFFname,price\n茶,3", StandardCharsets.UTF_16BE);
    }

    @Test
    void aCharacterCutOffByTheEndOfTheFileIsForgiven() throws IOException {
        byte[] whole = "客户,数量\n大华,1\n大".getBytes(GBK);
        Path file = write("cut.csv", java.util.Arrays.copyOf(whole, whole.length - 1));
        try (SheetReader.Workbook book = new SpreadsheetReader().open(file, null)) {
            assertEquals("GB18030", book.encoding());
        }
    }

    @Test
    void aNamedEncodingIsUsedAndAnUnknownOneRefused() throws IOException {
        Path file = write("big5.csv", "客戶,數量\n大華,1\n".getBytes(Charset.forName("Big5")));
        try (SheetReader.Workbook book = new SpreadsheetReader().open(file, "Big5")) {
            assertEquals("大華", RowList.of(book.sheets().getFirst()).written().get(1).getFirst());
        }
        assertEquals("importing.encoding-unknown", assertThrows(Rejected.class,
                () -> new SpreadsheetReader().open(file, "Klingon")).problem().key());
    }

    @Test
    void theSeparatorIsFound() throws IOException {
        for (String separator : List.of(",", ";", "\t", "|", "，")) {
            String text = "客户;数量;金额\n大华;1;2.50\n二华;3;4\n".replace(";", separator);
            assertEquals(List.of("大华", "1", "2.50"), rows(text).get(1), "separated by " + separator);
        }
        assertEquals(List.of("a,b", "c"), rows("sep=;\na,b;c\n").getFirst());
    }

    @Test
    void quotesHoldSeparatorsAndLineBreaksAndAStrayOneInsideIsText() throws IOException {
        List<List<String>> rows = rows("name,size\n\"a \"\"b\"\", c\",5 1/2\" wide\n\"two\nlines\",1\n");
        assertEquals(List.of("a \"b\", c", "5 1/2\" wide"), rows.get(1));
        assertEquals(List.of("two\nlines", "1"), rows.get(2));
    }

    @Test
    void aQuoteLeftOpenIsRefusedInsteadOfSwallowingRows() throws IOException {
        Path file = write("open.csv", "a,b\n1,\"2\n3,4\n5,6\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("importing.file-damaged", assertThrows(Rejected.class, () -> RowList.first(file)).problem().key());
    }

    @Test
    void aGzippedTextIsReadAsIs() throws IOException {
        Path file = folder.resolve("a.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), RowList.first(file).written());
    }

    @Test
    void aTableOfAWebPageNamedXlsIsReadWithItsSpans() throws IOException {
        String page = "<html><head><meta charset=\"gb2312\"></head><table><tr><td rowspan=2>大华</td><td>茶</td></tr>"
                + "<tr><td>水</td></tr></table></html>";
        Path file = write("export.xls", page.getBytes(GBK));
        RowList rows = RowList.first(file);
        assertEquals(List.of(List.of("大华", "茶"), List.of("", "水")), rows.written());
        assertEquals(1, rows.merged.size());
    }

    @Test
    void whatIsNoTableIsRefusedInOneSentenceEach() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertRefusal("importing.file-is-picture", write("photo.xlsx", png));
        assertRefusal("importing.file-empty", write("empty.csv", new byte[0]));
        assertRefusal("importing.file-missing", folder.resolve("gone.csv"));
        assertRefusal("importing.file-is-folder", folder);
        assertRefusal("importing.file-damaged", write("cut.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9}));
        assertRefusal("importing.file-no-table", write("random.bin", new byte[] {1, 0, 0, 5, 0, 7, 0, 0, 9, 0}));
    }

    private void assertEncoding(String expected, String text, Charset charset) throws IOException {
        Path file = write("e.csv", (text + "\n").getBytes(charset));
        try (SheetReader.Workbook book = new SpreadsheetReader().open(file, null)) {
            assertEquals(expected, book.encoding(), text);
            String first = text.substring(text.startsWith("\uFEFF") ? 1 : 0, text.indexOf(',')); 
            assertEquals(first, RowList.of(book.sheets().getFirst()).written().getFirst().getFirst());
        }
    }

    private static void assertRefusal(String key, Path file) {
        assertEquals(key, assertThrows(Rejected.class,
                () -> new SpreadsheetReader().open(file, null).close()).problem().key());
    }

    private List<List<String>> rows(String text) throws IOException {
        return RowList.first(write("t.csv", text.getBytes(StandardCharsets.UTF_8))).written();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
