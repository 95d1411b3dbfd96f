package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.reports.Spreadsheets;

/// The words of a PDF page by page, as a reader meets them.
final class PdfPages {

    private PdfPages() {}

    /// Tests that write PDF are skipped, and say so, where the machine has no Chinese face that may be embedded.
    static void needFace(Path folder) {
        try {
            Spreadsheets.papers("").write(new PaperExport.Stack("face", List.of()), new PaperExport.Origin("", Locale.CHINA, LocalDate.EPOCH), folder,
                    Progress.NONE);
        } catch (Rejected refused) {
            Assumptions.assumeFalse(refused.problem().key().equals("report.no-font"),
                    "needs a Chinese typeface with TrueType outlines, such as fonts-wqy-microhei");
        }
    }

    static List<String> of(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setSortByPosition(true);
                words.setStartPage(i);
                words.setEndPage(i);
                pages.add(words.getText(document));
            }
            return pages;
        }
    }

    /// Of the PDF that was written last.
    static List<String> newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return of(files.filter(file -> file.toString().endsWith(".pdf")).max(Comparator.comparing(PdfPages::written)).orElseThrow());
        }
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).to(java.util.concurrent.TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
