package org.suanpan.reports.statement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.compare.Comparison;
import org.suanpan.core.ledger.compare.ComparisonExport;
import org.suanpan.core.ledger.statement.StatementExport.Origin;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.reports.excel.Book;
import org.suanpan.reports.file.FileNames;
import org.suanpan.reports.file.Fingerprint;
import org.suanpan.reports.file.OutFile;
import org.suanpan.reports.page.PaperFiles;
import org.suanpan.reports.page.TablePapers;
import org.suanpan.reports.table.CsvFile;
import org.suanpan.reports.table.JsonFile;
import org.suanpan.reports.text.Words;

/// Writes comparisons of our statement with the other side's list.
public final class ComparisonFiles implements ComparisonExport {

    private final String version;

    /// `version` of the program stands in every workbook's properties.
    public ComparisonFiles(String version) {
        this.version = version;
    }

    @Override
    public Path write(Comparison comparison, Origin origin, Path out) {
        Words words = Words.of(origin.language());
        if (Files.isDirectory(out)) {
            String shop = origin.shop().isBlank() ? "" : origin.shop() + "_";
            Path file = FileNames.free(out, FileNames.safe(shop + name(comparison, words)), ".xlsx");
            workbook(comparison, origin, words, file);
            return file;
        }
        String name = String.valueOf(out.getFileName());
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "xlsx" -> workbook(comparison, origin, words, out);
            case "csv" -> OutFile.write(out, into -> CsvFile.write(List.of(ComparisonTable.of(comparison, words)),
                    key -> words.get("report.compare.column." + key), into, Progress.NONE));
            case "json" -> OutFile.write(out, into -> JsonFile.write("compare-statement", List.of(ComparisonTable.of(comparison, words)), into,
                    Progress.NONE));
            case "pdf" -> pages(comparison, origin, words, out);
            default -> throw new Rejected("report.form-unknown", name);
        }
        return out;
    }

    private void pages(Comparison comparison, Origin origin, Words words, Path out) {
        TablePapers.Made made = TablePapers.of(ComparisonTable.of(comparison, words), key -> words.get("report.compare.column." + key),
                words.get("report.total"));
        new PaperFiles(version).write(new PaperExport.Stack(name(comparison, words), List.of(made.paper())),
                new PaperExport.Origin(origin.shop(), origin.language(), origin.made()), out, Progress.NONE);
    }

    private static String name(Comparison comparison, Words words) {
        return "%s_%s_%s_%s".formatted(words.get("report.compare.title"), comparison.holder().name(),
                comparison.span().from().format(DateTimeFormatter.BASIC_ISO_DATE),
                comparison.span().to().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private void workbook(Comparison comparison, Origin origin, Words words, Path file) {
        String title = words.get("report.compare.title");
        String span = comparison.span().from() + " – " + comparison.span().to();
        Book.About about = new Book.About(title + " " + comparison.holder().name(), span, origin.shop(), version,
                Fingerprint.of(comparison), span + " " + comparison.file());
        OutFile.write(file, into -> {
            try (Book book = new Book(words, about)) {
                new ComparisonSheet(book.sheet(title, false), comparison, origin, words).fill();
                book.write(into, Progress.NONE);
            }
        });
    }
}
