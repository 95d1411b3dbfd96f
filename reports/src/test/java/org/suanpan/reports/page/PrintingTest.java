package org.suanpan.reports.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.PaperExport.Order;
import org.suanpan.core.paper.PaperExport.Origin;
import org.suanpan.core.paper.PaperExport.Stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Papers on the way to a printer: one that writes PostScript into memory stands for it.
@NeedsChineseFace
class PrintingTest {

    private static final Origin ORIGIN = new Origin("小店", Locale.CHINA, LocalDate.of(2026, 11, 30));
    private static final Stack STACK = new Stack("提成单", List.of(new Paper("李娜", List.of(), List.of(new Paper.Said("甲", false))),
            new Paper("王强", List.of(), List.of(new Paper.Said("乙", false)))));

    @Test
    void everyPageReachesTheChosenPrinterOnA4() throws IOException {
        try (ByteArrayOutputStream paper = new ByteArrayOutputStream()) {
            StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                    "application/postscript")[0].getPrintService(paper);
            assertTrue(PrintServiceLookup.registerService(setUp(printer)));
            List<String> names = new Printing().names();
            assertTrue(names.contains(printer.getName()), names.toString());
            assertEquals(2, new PaperFiles("1").print(STACK, ORIGIN, new Order(printer.getName(), 1), Progress.NONE));
            String written = paper.toString(StandardCharsets.ISO_8859_1);
            assertEquals(2, written.lines().filter(line -> line.startsWith("%%Page:")).count());
            assertTrue(written.contains("595") && written.contains("842"), "A4 in points");
        }
    }

    /// Java registers no printer that says it is a stream.
    private static PrintService setUp(PrintService stream) {
        return (PrintService) Proxy.newProxyInstance(PrintingTest.class.getClassLoader(), new Class<?>[] {PrintService.class},
                (_, method, arguments) -> method.invoke(stream, arguments));
    }

    @Test
    void aPrinterThatIsGoneIsOneSentence() {
        assertEquals("report.printer-gone", assertThrows(Rejected.class, () -> new PaperFiles("1").print(STACK, ORIGIN,
                new Order("昨天的打印机", 1), Progress.NONE)).problem().key());
    }
}
