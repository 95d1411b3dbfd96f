package org.suanpan.reports.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.Paper.Column;
import org.suanpan.core.paper.Paper.Level;
import org.suanpan.core.paper.Paper.Row;
import org.suanpan.core.paper.PaperExport.Origin;
import org.suanpan.core.paper.PaperExport.Stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Papers as PDF, read back.
@NeedsChineseFace
class PaperFilesTest {

    private static final Origin ORIGIN = new Origin("小店", Locale.CHINA, LocalDate.of(2026, 11, 30));

    @TempDir
    Path folder;

    private final PaperFiles files = new PaperFiles("1");

    @Test
    void everyFigureStandsOnThePagesAndTheHeadOfTheTableOnEachOfThem() throws IOException {
        PdfRead read = PdfRead.of(files.write(stack(long300()), ORIGIN, folder, Progress.NONE));
        assertTrue(read.pages().size() > 5, () -> "pages: " + read.pages().size());
        for (int i = 0; i < read.pages().size(); i++) {
            String page = read.pages().get(i);
            int number = i + 1;
            assertTrue(page.contains("单号") && page.contains("金额"), page);
            assertTrue(page.contains("第 " + number + " 页 / 共 " + read.pages().size() + " 页"), page);
            assertEquals(i > 0, page.contains("（续）"), page);
        }
        for (int i = 1; i <= 300; i++) {
            String figure = "XS-%04d".formatted(i);
            assertEquals(1, read.all().split(figure, -1).length - 1, figure);
        }
        assertTrue(read.all().contains("1,003,010.00"), "the sum");
    }

    @Test
    void papersOfSeveralPeopleBeginOnPagesOfTheirOwnAndAreCountedByThemselves() throws IOException {
        Paper one = new Paper("李娜 提成单", List.of(), List.of(new Paper.Said("甲", false)));
        Paper two = new Paper("王强 提成单", List.of(), List.of(new Paper.Said("乙", false)));
        PdfRead read = PdfRead.of(files.write(new Stack("提成单 2026-11", List.of(one, two)), ORIGIN, folder, Progress.NONE));
        assertEquals(2, read.pages().size());
        assertTrue(read.pages().getFirst().contains("李娜") && !read.pages().getFirst().contains("王强"));
        read.pages().forEach(page -> assertTrue(page.contains("第 1 页 / 共 1 页"), page));
    }

    @Test
    void aCharacterNoFaceHasBecomesABoxAndThePageSaysSo() throws IOException {
        Paper strange = new Paper("怪字", List.of(), List.of(new Paper.Said("茶\uDBFF\uDFFD店👨\u200D👩😀\u0007好\uD83D。", false)));
        PdfRead read = PdfRead.of(files.write(stack(strange), ORIGIN, folder, Progress.NONE));
        assertTrue(read.all().contains("茶□店") && read.all().contains("好□。"), read.all());
        assertTrue(read.all().contains("□ ＝ 这台电脑的字体里没有的字。"), read.all());
        PdfRead plain = PdfRead.of(files.write(stack(new Paper("平常", List.of(), List.of())), ORIGIN, folder, Progress.NONE));
        assertFalse(plain.all().contains("□"));
    }

    @Test
    void wordsOfThousandsOfCharactersGoOverPagesAndLoseNothing() throws IOException {
        String word = "绿茶红茶".repeat(2_000);
        Paper.Grid grid = new Paper.Grid("", List.of(Column.words("日期"), Column.words("备注"), Column.figures("金额")),
                List.of(new Row(Level.PLAIN, List.of("2026-11-01", word, Money.parse("12.00")))), "");
        PdfRead read = PdfRead.of(files.write(stack(new Paper("长", List.of(), List.of(grid))), ORIGIN, folder, Progress.NONE));
        assertEquals(8_000, read.all().chars().filter(c -> "绿茶红".indexOf(c) >= 0).count());
    }

    @Test
    void aWideTableTurnsThePageAndCutsNoFigure() throws IOException {
        List<Column> columns = new ArrayList<>();
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            columns.add(Column.figures("金额" + i));
            cells.add(Money.parse("123456789.%02d".formatted(i)));
        }
        Paper.Grid grid = new Paper.Grid("", columns, List.of(new Row(Level.PLAIN, List.copyOf(cells))), "");
        PdfRead read = PdfRead.of(files.write(stack(new Paper("宽", List.of(), List.of(grid))), ORIGIN, folder, Progress.NONE));
        for (int i = 0; i < 24; i++) {
            assertTrue(read.all().contains("123,456,789.%02d".formatted(i)), read.all());
        }
    }

    @Test
    void lettersAndFiguresAFaceLacksAreLentByAnother() throws IOException {
        List<Path> folders = List.of(Path.of("/usr/share/fonts/truetype/droid"), Path.of("/usr/share/fonts/truetype/dejavu"));
        assumeTrue(folders.stream().allMatch(Files::isDirectory), "needs fonts-droid-fallback, which has no Latin letters, and DejaVu, which has no Chinese");
        PdfRead read = PdfRead.of(new PaperFiles("1", new FontFolders(folders)).write(stack(new Paper("绿茶 Tea 12.50 元", List.of(), List.of())),
                ORIGIN, folder, Progress.NONE));
        assertTrue(read.all().contains("绿茶 Tea 12.50 元"), read.all());
        assertEquals("report.no-font", assertThrows(Rejected.class, () -> new PaperFiles("1", new FontFolders(folders.subList(0, 1)))
                .write(stack(long300()), ORIGIN, folder, Progress.NONE)).problem().key());
    }

    @Test
    void withoutAFaceThatMayBeEmbeddedOneSentenceIsSaidAndNothingIsWritten() throws IOException {
        PaperFiles none = new PaperFiles("1", new FontFolders(List.of(folder)));
        Files.write(folder.resolve("simsun.ttc"), new byte[] {1, 2, 3});
        Path out = folder.resolve("a.pdf");
        assertEquals("report.no-font", assertThrows(Rejected.class, () -> none.write(stack(long300()), ORIGIN, out, Progress.NONE))
                .problem().key());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("simsun.ttc")), left.toList());
        }
    }

    @Test
    void whatWasThereStaysUntilTheNewFileIsWhole() throws IOException {
        Path out = folder.resolve("a.pdf");
        Files.writeString(out, "old");
        Progress stopped = new Progress() {
            @Override
            public void step(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Rejected.class, () -> files.write(stack(long300()), ORIGIN, out, stopped));
        assertEquals("old", Files.readString(out));
        files.write(stack(long300()), ORIGIN, out, Progress.NONE);
        assertTrue(PdfRead.of(out).pages().size() > 1);
        Path taken = Files.createDirectory(folder.resolve("b.pdf"));
        Files.writeString(taken.resolve("inside"), "kept");
        Path first = files.write(stack(long300()), ORIGIN, taken, Progress.NONE);
        assertEquals(taken.resolve("小店_提成单.pdf"), first);
        assertEquals(taken.resolve("小店_提成单 (2).pdf"), files.write(stack(long300()), ORIGIN, taken, Progress.NONE));
        assertEquals("report.folder-missing", assertThrows(Rejected.class,
                () -> files.write(stack(long300()), ORIGIN, folder.resolve("no/a.pdf"), Progress.NONE)).problem().key());
        assertEquals("report.paper-is-pdf", assertThrows(Rejected.class,
                () -> files.write(stack(long300()), ORIGIN, folder.resolve("a.doc"), Progress.NONE)).problem().key());
    }

    @Test
    void thePictureShowsAllPagesBelowEachOther() throws IOException {
        Path file = files.picture(stack(long300()), ORIGIN, folder.resolve("a.png"));
        var picture = javax.imageio.ImageIO.read(file.toFile());
        assertEquals(1240, picture.getWidth());
        assertTrue(picture.getHeight() > 5 * 1700);
    }

    private static Stack stack(Paper paper) {
        return new Stack("提成单", List.of(paper));
    }

    private static Paper long300() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            if (i % 100 == 1) {
                rows.add(new Row(Level.GROUP, Arrays.asList("2026-1" + i / 100, "", "", null)));
            }
            rows.add(new Row(Level.PLAIN, Arrays.asList("2026-11-%02d".formatted(i % 30 + 1), "XS-%04d".formatted(i),
                    i % 7 == 0 ? "安康超市（南京东路第三分店）委托本店代收货款并按季度结算返利的那一单" : "白鹭便利店", Money.ofFen(i * 100L))));
        }
        rows.add(new Row(Level.TOTAL, Arrays.asList("合计", "", "", Money.parse("1003010.00"))));
        return new Paper("提成单", List.of("李娜　2026-11"), List.of(new Paper.Facts(List.of(new Paper.Fact("业绩", Money.parse("1234567.89"), false),
                new Paper.Fact("应发", Money.parse("3010.00"), true))), new Paper.Grid("单据", List.of(Column.words("日期"), Column.words("单号"),
                        Column.words("客户"), Column.figures("金额")), rows, "没有单据。"), new Paper.Signed(List.of("制表", "复核", "领款"))));
    }
}
