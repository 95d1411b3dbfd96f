package org.suanpan.reports.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.paper.PaperExport;
import org.suanpan.reports.excel.Book;
import org.suanpan.reports.file.FileNames;
import org.suanpan.reports.file.Fingerprint;
import org.suanpan.reports.file.OutFile;
import org.suanpan.reports.page.PaperFiles;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.CsvFile;
import org.suanpan.reports.table.JsonFile;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.text.Words;

/// Writes statements.
public final class StatementFiles implements StatementExport {

    private final String version;

    /// `version` of the program stands in every workbook's properties.
    public StatementFiles(String version) {
        this.version = version;
    }

    @Override
    public Path write(Statement statement, Origin origin, Path out) {
        Words words = Words.of(origin.language());
        if (Files.isDirectory(out)) {
            String shop = origin.shop().isBlank() ? "" : origin.shop() + "_";
            Path file = FileNames.free(out, FileNames.safe(shop + StatementSheet.name(statement, words)), ".xlsx");
            workbook(statement, origin, words, file);
            return file;
        }
        String name = String.valueOf(out.getFileName());
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "xlsx" -> workbook(statement, origin, words, out);
            case "csv" -> OutFile.write(out, into -> CsvFile.write(List.of(StatementTable.of(statement, words)),
                    key -> words.get("report.statement.column." + sided(key, statement.holder().side())), into, Progress.NONE));
            case "json" -> OutFile.write(out, into -> JsonFile.write("statement",
                    List.of(StatementTable.of(statement, words)), into, Progress.NONE));
            case "pdf" -> new PaperFiles(version).write(stack(statement, origin, words), StatementPaper.origin(origin), out, Progress.NONE);
            case "png" -> new PaperFiles(version).picture(stack(statement, origin, words), StatementPaper.origin(origin), out);
            default -> throw new Rejected("report.form-unknown", name);
        }
        return out;
    }

    @Override
    public Path writePaper(Statement statement, Origin origin, Path folder) {
        return new PaperFiles(version).write(stack(statement, origin, Words.of(origin.language())), StatementPaper.origin(origin), folder,
                Progress.NONE);
    }

    @Override
    public int print(Statement statement, Origin origin, PaperExport.Order order) {
        return new PaperFiles(version).print(stack(statement, origin, Words.of(origin.language())), StatementPaper.origin(origin), order,
                Progress.NONE);
    }

    private static PaperExport.Stack stack(Statement statement, Origin origin, Words words) {
        return new PaperExport.Stack(StatementSheet.name(statement, words), List.of(new StatementPaper(statement, origin, words).paper()));
    }

    static String sided(String key, Side side) {
        return key.equals("increase") || key.equals("received") ? key + "." + side : key;
    }

    private void workbook(Statement statement, Origin origin, Words words, Path file) {
        String title = StatementTable.title(statement.holder().side(), words);
        String span = statement.span().from() + " – " + statement.span().to();
        Book.About about = new Book.About(title + " " + statement.holder().name(), span, origin.shop(), version,
                Fingerprint.of(statement), span);
        OutFile.write(file, into -> {
            try (Book book = new Book(words, about)) {
                new StatementSheet(book.sheet(title, false), statement, origin, words).fill();
                book.write(into, Progress.NONE);
            }
        });
    }

    @Override
    public Batch writeAll(OwingQueries queries, Many many, Origin origin, Path parent, Progress progress) {
        Words words = Words.of(origin.language());
        Path folder = FileNames.free(parent, FileNames.safe(words.get("report.statement.folder", many.span().from(),
                many.span().to())), "");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            List<Listed> written = new ArrayList<>();
            progress.checkpoint(0, many.holders().size());
            queries.statements(many.holders().stream().map(Holder::partner).toList(), many.span(), origin.items(), statement -> {
                written.add(new Listed(statement.holder(), Figures.of(statement),
                        String.valueOf(write(statement, origin, folder).getFileName())));
                progress.checkpoint(written.size(), many.holders().size());
            });
            return new Batch(folder, index(written, origin, many, folder, words), written.size());
        } catch (RuntimeException e) {
            remove(folder);
            throw e;
        }
    }

    /// A written statement, without its lines.
    private record Listed(Holder holder, Figures figures, String file) {}

    private Path index(List<Listed> written, Origin origin, Many many, Path folder, Words words) {
        String title = words.get("report.statement.index");
        Table<Listed> table = Table.of(title, many.span().from() + " – " + many.span().to(), List.of(
                Column.code("code", row -> row.holder().code()),
                Column.text("name", row -> row.holder().name()),
                Column.text("phone", row -> row.holder().phone()),
                Column.<Listed>money("opening", row -> row.figures().opening()).summed(),
                Column.<Listed>money("added", row -> row.figures().added()).summed(),
                Column.<Listed>money("paid", row -> row.figures().paid()).summed(),
                Column.<Listed>money("waived", row -> row.figures().waived()).summed(),
                Column.<Listed>money("closing", row -> row.figures().closing()).summed(),
                Column.<Listed>money("overdue", row -> row.figures().overdue()).summed(),
                Column.text("file", Listed::file)), 2, written, words.get("report.statement.nothing"), Map.of());
        Path file = FileNames.free(folder, FileNames.safe("0_" + title), ".xlsx");
        OutFile.write(file, into -> {
            try (Book book = new Book(words, new Book.About(title, table.criteria(), origin.shop(), version, "", table.criteria()))) {
                book.list(title, table, key -> words.get("report.statement.index." + key));
                book.write(into, Progress.NONE);
            }
        });
        return file;
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
