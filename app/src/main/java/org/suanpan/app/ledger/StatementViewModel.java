package org.suanpan.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.FilePorts;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.paper.PaperDesk;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.Paying;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementExport;

/// State of one partner's statement of account.
final class StatementViewModel {

    private final Desk desk;
    private final Partner partner;
    private final FilePorts files;
    private final PaperDesk paper;
    private final LiveValue<Paying> paying;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.THIS_MONTH);
    private final ObjectProperty<DateSpan> span;
    private final BooleanProperty items = new SimpleBooleanProperty();
    private final LiveValue<Statement> statement;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");
    private final ObjectProperty<@Nullable Path> written = new SimpleObjectProperty<>();
    private final StringProperty printed = new SimpleStringProperty("");

    StatementViewModel(Desk desk, OwingQueries owing, FilePorts files, PaperDesk paper, Screen.Statement screen) {
        this.desk = desk;
        this.partner = screen.partner();
        this.files = files;
        this.paper = paper;
        paying = new LiveValue<>(desk.refresh(), desk.text().of("owing.reading-paying"), Set.of(Topic.SETTING), files.paying()::get);
        day = new SimpleObjectProperty<>(screen.until() == null ? desk.asOf().day().get() : screen.until());
        span = new SimpleObjectProperty<>(new DateSpan(day.get().withDayOfMonth(1), day.get()));
        statement = LiveValue.prepared(desk.refresh(), desk.text().of("owing.reading-statement"), Set.of(Topic.LEDGER,
                Topic.DOCUMENT, Topic.CUSTOMER, Topic.SUPPLIER, Topic.IMPORT), () -> {
                    DateSpan days = span.get();
                    boolean detailed = items.get();
                    return () -> owing.statement(partner, days, detailed);
                });
        statement.value().subscribe(now -> {
            if (now != null) {
                title.set(desk.text().of("owing.statement-of", now.holder().name()));
            }
        });
        period.addListener((_, _, now) -> named(now));
        span.addListener((_, _, now) -> {
            if (!now.equals(period.get().span(day.get()))) {
                period.set(Period.OWN);
            }
            reload();
        });
        items.addListener(_ -> reload());
    }

    private void named(Period now) {
        DateSpan days = now.span(day.get());
        if (days != null) {
            span.set(days);
        }
    }

    private void reload() {
        written.set(null);
        printed.set("");
        statement.reload();
    }

    Desk desk() {
        return desk;
    }

    Side side() {
        return partner.customer() != null ? Side.CUSTOMERS : Side.SUPPLIERS;
    }

    LiveValue<Statement> statement() {
        return statement;
    }

    /// How the shop wants to be paid.
    LiveValue<Paying> paying() {
        return paying;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ObjectProperty<Period> period() {
        return period;
    }

    ObjectProperty<DateSpan> span() {
        return span;
    }

    /// The lines of goods are shown too.
    BooleanProperty items() {
        return items;
    }

    /// The file written last; null = none since the statement changed.
    ObjectProperty<@Nullable Path> written() {
        return written;
    }

    /// The screen is opened again, perhaps for another day.
    void preset(Screen screen) {
        if (screen instanceof Screen.Statement wanted && wanted.until() != null && !wanted.until().equals(day.get())) {
            day.set(wanted.until());
            period.set(Period.THIS_MONTH);
            named(Period.THIS_MONTH);
        }
    }

    void open(DocumentId document) {
        desk.navigator().open(new Screen.Paper(document));
    }

    void openDocuments() {
        Statement now = statement.value().get();
        if (now != null) {
            desk.navigator().open(OwingViewModel.papers(partner, now.holder().name()));
        }
    }

    /// Holds the statement against the other side's own list.
    void compare() {
        desk.navigator().open(new Screen.Compare(partner, null));
    }

    void openAll() {
        desk.navigator().open(Screen.Owing.ALL);
    }

    /// A workbook in the folder of reports.
    void writeWorkbook() {
        Statement now = statement.value().get();
        if (now == null) {
            return;
        }
        Path folder = desk.exports().folder();
        String shop = desk.exports().shop().get();
        Locale language = desk.text().locale().get();
        boolean detailed = items.get();
        desk.jobs().start(desk.text().of("owing.writing", now.holder().name()), _ -> files.statements().write(now,
                new StatementExport.Origin(shop, language, desk.asOf().today(), detailed, files.paying().get()), made(folder)), written::set);
    }

    /// The same as a PDF there.
    void writePdf() {
        Statement now = statement.value().get();
        if (now == null) {
            return;
        }
        Path folder = desk.exports().folder();
        Supplier<StatementExport.Origin> origin = origin(now);
        desk.jobs().start(desk.text().of("owing.writing", now.holder().name()),
                _ -> files.statements().writePaper(now, origin.get(), made(folder)), written::set);
    }

    /// Asks for a printer.
    void print() {
        Statement now = statement.value().get();
        if (now != null) {
            Supplier<StatementExport.Origin> origin = origin(now);
            paper.printing(now.holder().name(), (order, _) -> files.statements().print(now, origin.get(), order), printed::set);
        }
    }

    /// What came of printing; empty = nothing yet.
    StringProperty printed() {
        return printed;
    }

    /// Where the pages come from; asked when they are made.
    private Supplier<StatementExport.Origin> origin(Statement now) {
        String shop = desk.exports().shop().get();
        Locale language = desk.text().locale().get();
        boolean detailed = now.lines().stream().anyMatch(line -> !line.items().isEmpty());
        return () -> new StatementExport.Origin(shop, language, desk.asOf().today(), detailed, files.paying().get());
    }

    /// The picture, already drawn, as a file in the folder of reports.
    void writePicture(byte[] png) {
        Statement now = statement.value().get();
        if (now == null) {
            return;
        }
        Path folder = desk.exports().folder();
        String name = desk.text().of("owing.picture-name", now.holder().name(), now.span().from(), now.span().to())
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
        desk.jobs().start(desk.text().of("owing.writing", now.holder().name()), _ -> keep(png, made(folder), name), written::set);
    }

    private static Path keep(byte[] png, Path folder, String name) {
        Path file = folder.resolve(name + ".png");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + " (" + n + ").png");
        }
        try {
            return Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void show(Path file) {
        desk.exports().show(file);
    }
}
