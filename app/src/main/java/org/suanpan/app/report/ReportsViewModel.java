package org.suanpan.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.report.ReportDescriptor.Period;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.report.ReportRunner;

/// State of the list of reports: which one, for which days, and what has been written.
final class ReportsViewModel {

    private final Desk desk;
    private final ReportRunner runner;
    private final StoreFacts facts;
    private final Clock clock;
    private final LiveValue<List<ReportDescriptor>> reports;
    private final ObjectProperty<@Nullable ReportDescriptor> report = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ReportOutcome> written = FXCollections.observableArrayList();

    ReportsViewModel(Desk desk, ReportRunner runner, StoreFacts facts, Clock clock) {
        this.desk = desk;
        this.runner = runner;
        this.facts = facts;
        this.clock = clock;
        this.reports = new LiveValue<>(desk.refresh(), desk.text().of("report.reading-list"),
                Set.of(Topic.SETTING), runner::list);
        desk.asOf().day().subscribe(this::span);
        reports.value().subscribe(list -> {
            if (list != null && !list.isEmpty() && report.get() == null) {
                report.set(list.getFirst());
            }
        });
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<ReportDescriptor>> reports() {
        return reports;
    }

    ObjectProperty<@Nullable ReportDescriptor> report() {
        return report;
    }

    /// For a weekly report: any day of the week.
    ObjectProperty<LocalDate> from() {
        return from;
    }

    ObjectProperty<LocalDate> to() {
        return to;
    }

    ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    /// What has been written since the window was opened, newest first.
    ObservableList<ReportOutcome> written() {
        return written;
    }

    /// The days the chosen report would cover.
    DateSpan chosen() {
        ReportDescriptor chosen = report.get();
        if (chosen == null) {
            return DateSpan.weekOf(from.get());
        }
        return switch (chosen.period()) {
            case WEEK -> DateSpan.weekOf(from.get());
            case DAY, NONE -> new DateSpan(to.get(), to.get());
            case SPAN -> from.get().isAfter(to.get()) ? new DateSpan(to.get(), from.get())
                    : new DateSpan(from.get(), to.get());
        };
    }

    /// A name that says what is inside and for when.
    String fileName() {
        ReportDescriptor chosen = report.get();
        if (chosen == null) {
            return "";
        }
        DateSpan span = chosen();
        String when = switch (chosen.period()) {
            case WEEK -> span.isoWeek();
            case SPAN -> span.from() + "_" + span.to();
            case DAY, NONE -> span.to().toString();
        };
        return desk.text().of("report." + chosen.id() + ".title") + " " + when + ".xlsx";
    }

    Path folder() {
        return desk.exports().folder();
    }

    /// Into the reports' own folder, under a name of the program's choice; nothing there is overwritten.
    void export() {
        export(folder());
    }

    /// The chosen report is a list, which can be put on pages; a workbook with charts is none.
    boolean isListed() {
        ReportDescriptor chosen = report.get();
        return chosen != null && chosen.period() != Period.WEEK;
    }

    /// On pages, into the reports' own folder; nothing there is overwritten.
    void exportPdf() {
        String name = fileName().replaceAll("\\.xlsx$", "").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
        Path file = folder().resolve(name + ".pdf");
        for (int n = 2; Files.exists(file); n++) {
            file = folder().resolve(name + " (" + n + ").pdf");
        }
        export(file);
    }

    void export(Path out) {
        ReportDescriptor chosen = report.get();
        if (chosen == null) {
            return;
        }
        DateSpan span = chosen();
        LocalDateTime now = LocalDateTime.now(clock);
        String title = desk.text().of("report.writing", desk.text().of("report." + chosen.id() + ".title"));
        Locale language = desk.text().locale().get();
        boolean own = out.startsWith(folder());
        job.set(desk.jobs().start(title, progress -> {
            if (own) {
                make(folder());
            }
            return runner.run(new ReportRequest(chosen.id(), span, out, language, facts.info().shopName(), now),
                    progress);
        }, outcome -> written.addFirst(outcome)));
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void span(LocalDate day) {
        from.set(day.minusDays(6));
        to.set(day);
        if (desk.asOf().past().get() || day.getDayOfWeek().getValue() < 5) {
            from.set(day.minusDays(7));
        }
    }
}
