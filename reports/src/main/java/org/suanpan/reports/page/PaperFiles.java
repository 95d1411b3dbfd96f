package org.suanpan.reports.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Locale;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.reports.file.FileNames;
import org.suanpan.reports.file.OutFile;
import org.suanpan.reports.text.Words;

/// Writes papers as PDF, draws them, and hands them to a printer.
public final class PaperFiles implements PaperExport {

    private final String version;
    private final FontFolders folders;

    /// `version` of the program stands in every file's properties.
    public PaperFiles(String version) {
        this(version, FontFolders.ofThisMachine());
    }

    PaperFiles(String version, FontFolders folders) {
        this.version = version;
        this.folders = folders;
    }

    @Override
    public Path write(Stack stack, Origin origin, Path out, Progress progress) {
        Path file = out;
        if (Files.isDirectory(out)) {
            String shop = origin.shop().isBlank() ? "" : origin.shop() + "_";
            file = FileNames.free(out, FileNames.safe(shop + stack.title()), ".pdf");
        } else if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new Rejected("report.paper-is-pdf", String.valueOf(out.getFileName()));
        }
        try (Ink ink = drawn(stack, origin, progress)) {
            OutFile.write(file, ink::save);
        }
        return file;
    }

    @Override
    public int print(Stack stack, Origin origin, Order order, Progress progress) {
        try (Ink ink = drawn(stack, origin, progress)) {
            int pages = ink.pages();
            Printing.print(ink.bytes(), stack.title(), order);
            return pages;
        }
    }

    /// Draws a stack as one tall PNG, page below page, for a chat.
    public Path picture(Stack stack, Origin origin, Path out) {
        byte[] pdf;
        try (Ink ink = drawn(stack, origin, Progress.NONE)) {
            pdf = ink.bytes();
        }
        byte[] png = Pictures.png(pdf);
        OutFile.write(out, into -> Pictures.copy(png, into));
        return out;
    }

    private Ink drawn(Stack stack, Origin origin, Progress progress) {
        Words words = Words.of(origin.language());
        Ink ink = new Ink(folders);
        boolean done = false;
        try {
            ink.about((origin.shop() + "  " + stack.title()).strip(), "Suanpan " + version,
                    GregorianCalendar.from(origin.made().atStartOfDay(ZoneId.systemDefault())));
            PaperWriter writer = new PaperWriter(ink, origin, words, progress);
            for (Paper paper : stack.papers()) {
                writer.write(paper);
            }
            done = true;
            return ink;
        } finally {
            if (!done) {
                ink.close();
            }
        }
    }
}
