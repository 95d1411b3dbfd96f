package org.suanpan.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.FilePorts;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.importing.compare.Proposed;
import org.suanpan.core.importing.compare.Sign;
import org.suanpan.core.importing.compare.TheirColumns;
import org.suanpan.core.importing.compare.TheirColumns.Role;
import org.suanpan.core.importing.compare.TheirReading;
import org.suanpan.core.importing.compare.TheirSheet;
import org.suanpan.core.importing.compare.TheirSheets;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.compare.Comparing;
import org.suanpan.core.ledger.compare.Comparison;
import org.suanpan.core.ledger.compare.Pair;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.StatementExport;

/// State of holding our statement against the other side's list. Nothing is ever changed in the books.
final class CompareViewModel {

    /// What is shown of the comparison.
    enum Group { DIFFERENT, OURS, THEIRS, MATCHED }

    /// How far apart rows of one amount may lie.
    static final List<Integer> DAYS = List.of(0, 3, 7, 15, 31);

    private final Desk desk;
    private final Partner partner;
    private final OwingQueries owing;
    private final FilePorts files;
    private final ReadOnlyObjectWrapper<@Nullable TheirSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<TheirColumns> columns = new SimpleObjectProperty<>(TheirColumns.NONE);
    private final ObjectProperty<Sign> sign = new SimpleObjectProperty<>(Sign.MORE);
    private final ObjectProperty<DateSpan> span;
    private final StringProperty opening = new SimpleStringProperty("");
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(Comparing.USUAL_DAYS);
    private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.DIFFERENT);
    private final LiveValue<@Nullable Comparison> found;
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final StringProperty message = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");
    private final ObjectProperty<@Nullable Path> written = new SimpleObjectProperty<>();
    private boolean taking;
    private boolean fresh;

    CompareViewModel(Desk desk, OwingQueries owing, FilePorts files, Screen.Compare screen) {
        this.desk = desk;
        this.partner = screen.partner();
        this.owing = owing;
        this.files = files;
        this.span = new SimpleObjectProperty<>(new DateSpan(desk.asOf().day().get().withDayOfMonth(1), desk.asOf().day().get()));
        title.set(desk.text().of("compare.title"));
        found = LiveValue.prepared(desk.refresh(), desk.text().of("compare.comparing"), Set.of(Topic.LEDGER, Topic.DOCUMENT), () -> {
            TheirSheet now = sheet.get();
            TheirColumns chosen = columns.get();
            Sign way = sign.get();
            DateSpan over = span.get();
            Money typed = typedOpening();
            int apart = days.get();
            return () -> now == null || !chosen.isEnough() ? null : new Comparing(apart).of(owing.statement(partner, over, false),
                    new TheirReading(now, chosen, desk.asOf().today()).list(way), typed);
        });
        found.value().subscribe(this::arrived);
        for (Observable input : List.<Observable>of(columns, sign, span, days, opening)) {
            input.subscribe(() -> {
                if (!taking) {
                    found.reload();
                }
            });
        }
        group.subscribe(_ -> show());
    }

    Desk desk() {
        return desk;
    }

    Side side() {
        return partner.customer() != null ? Side.CUSTOMERS : Side.SUPPLIERS;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Null = none was read yet.
    ReadOnlyObjectProperty<@Nullable TheirSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ObjectProperty<TheirColumns> columns() {
        return columns;
    }

    ObjectProperty<Sign> sign() {
        return sign;
    }

    ObjectProperty<DateSpan> span() {
        return span;
    }

    /// Their opening balance as typed; empty = as their list says.
    StringProperty opening() {
        return opening;
    }

    ObjectProperty<Integer> days() {
        return days;
    }

    ObjectProperty<Group> group() {
        return group;
    }

    /// Null while no list is read or it is not known yet which column is what.
    LiveValue<@Nullable Comparison> found() {
        return found;
    }

    ObservableList<CompareRow> rows() {
        return rows;
    }

    /// What is wrong, in a sentence; empty while nothing is.
    StringProperty message() {
        return message;
    }

    /// The file written last; null = none since the comparison changed.
    ObjectProperty<@Nullable Path> written() {
        return written;
    }

    private record Taken(TheirSheet sheet, TheirColumns columns, Proposed proposed) {}

    /// Reads a file; one that cannot be read leaves what was there.
    void read(Path file) {
        message.set("");
        desk.jobs().start(desk.text().of("compare.reading", file.getFileName()), _ -> {
            TheirSheet read = new TheirSheets(files.reader()).read(file, side());
            TheirColumns guessed = TheirColumns.guess(read.titles(), side());
            return new Taken(read, guessed, Proposed.of(read, guessed, desk.asOf().today(), over -> owing.statement(partner, over, false)));
        }, this::take, why -> message.set(desk.text().of(why)));
    }

    private void take(Taken taken) {
        taking = true;
        fresh = true;
        sheet.set(taken.sheet());
        columns.set(taken.columns());
        sign.set(taken.proposed().sign());
        opening.set("");
        if (taken.proposed().span() != null) {
            span.set(taken.proposed().span());
        }
        taking = false;
        found.reload();
    }

    /// Says which column has a role; −1 = none.
    void column(Role role, int place) {
        columns.set(columns.get().with(role, place));
        fresh = true;
    }

    private @Nullable Money typedOpening() {
        String typed = opening.get().strip().replace(",", "");
        message.set("");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Money.parse(typed);
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return null;
        }
    }

    private void arrived(@Nullable Comparison now) {
        written.set(null);
        if (now != null) {
            title.set(desk.text().of("compare.title-of", now.holder().name()));
            if (fresh) {
                fresh = false;
                group.set(List.of(Group.values()).stream().filter(one -> count(now, one) > 0).findFirst().orElse(Group.MATCHED));
            }
        }
        show();
    }

    static long count(Comparison found, Group group) {
        return switch (group) {
            case DIFFERENT -> found.groups().different().size();
            case OURS -> found.groups().onlyOurs().size();
            case THEIRS -> found.groups().onlyTheirs().size();
            case MATCHED -> found.groups().matched().size();
        };
    }

    private void show() {
        Comparison now = found.value().get();
        List<CompareRow> wanted = new ArrayList<>();
        if (now != null) {
            switch (group.get()) {
                case DIFFERENT -> now.groups().different().forEach(pair -> add(wanted, pair));
                case OURS -> now.groups().onlyOurs().forEach(our -> wanted.add(new CompareRow(our, null, null, our.amount())));
                case THEIRS -> now.groups().onlyTheirs().forEach(their -> wanted.add(new CompareRow(null, their, null, their.amount().negated())));
                case MATCHED -> now.groups().matched().forEach(pair -> add(wanted, pair));
            }
        }
        rows.setAll(wanted);
    }

    private static void add(List<CompareRow> rows, Pair pair) {
        for (int i = 0; i < Math.max(pair.ours().size(), pair.theirs().size()); i++) {
            rows.add(new CompareRow(i < pair.ours().size() ? pair.ours().get(i) : null, i < pair.theirs().size() ? pair.theirs().get(i) : null,
                    pair.ground(), i == 0 ? pair.difference() : null));
        }
    }

    /// The document of ours in the row, if there is one.
    void open(CompareRow row) {
        if (row.our() != null) {
            desk.navigator().open(new Screen.Paper(row.our().document()));
        }
    }

    void openStatement() {
        desk.navigator().open(new Screen.Statement(partner, span.get().to()));
    }

    /// A workbook in the folder of reports.
    void write() {
        Comparison now = found.value().get();
        if (now == null) {
            return;
        }
        Path folder = desk.exports().folder();
        StatementExport.Origin origin = new StatementExport.Origin(desk.exports().shop().get(), desk.text().locale().get(),
                desk.asOf().today(), false);
        desk.jobs().start(desk.text().of("compare.writing", now.holder().name()), _ -> files.comparisons().write(now, origin, made(folder)),
                written::set);
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
