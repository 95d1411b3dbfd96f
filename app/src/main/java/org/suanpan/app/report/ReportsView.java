package org.suanpan.app.report;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.report.ReportOutcome;

/// The list of reports; the chosen one with its period at the right.
final class ReportsView extends VBox {

    private final ReportsViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final Figures figures;
    private final VBox panel = Nodes.column(Style.DRAWER);
    private final VBox done = Nodes.id(Nodes.column(Style.COLUMN), "report-done");
    private final HBox period = Nodes.row(Style.ROW);
    private final Label covers = Nodes.label("", Style.MUTED);

    ReportsView(ReportsViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("reports");
        BorderPane body = new BorderPane(lists());
        panel.setId("report-panel");
        Runnable place = () -> {
            boolean wide = model.desk().theme().effective(getWidth()) > 860;
            body.setRight(wide ? panel : null);
            body.setTop(wide ? null : panel);
        };
        widthProperty().subscribe(place);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("report.title")), body);
        model.report().subscribe(this::show);
        model.written().subscribe(this::showDone);
        showDone();
        model.from().subscribe(this::cover);
        model.to().subscribe(this::cover);
    }

    private Node lists() {
        ObservableList<ReportDescriptor> rows = FXCollections.observableArrayList();
        TableView<ReportDescriptor> table = new TableBuilder<>("start", rows)
                .onOpen(_ -> model.export())
                .text(text.of("report.name"), 200, r -> text.of("report." + r.id() + ".title"))
                .text(text.of("report.about"), 420, r -> text.of("report." + r.id() + ".about"))
                .text(text.of("report.period"), 100, r -> text.of("report.period." + r.period()))
                .build();
        model.reports().value().subscribe(list -> {
            rows.setAll(list == null ? List.of() : list);
            table.getSelectionModel().select(model.report().get());
        });
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.report().set(chosen);
            }
        });
        TableView<ReportOutcome> written = new TableBuilder<>("written", model.written())
                .onOpen(outcome -> dialogs.openWithDesktop(outcome.file()))
                .link(text.of("report.file"), 320, o -> String.valueOf(o.file().getFileName()))
                .text(text.of("report.where"), 300, o -> String.valueOf(o.file().getParent()))
                .number(text.of("report.rows"), 80, o -> figures.count(o.rows()))
                .number(text.of("report.sheets"), 80, o -> figures.count(o.sheets().size()))
                .build();
        VBox.setVgrow(table, Priority.ALWAYS);
        written.setPrefHeight(160);
        Node writtenSoFar = Nodes.column(Style.COLUMN, Nodes.label(text.of("report.written"), Style.SECTION), written);
        model.written().subscribe(() -> Nodes.showIf(writtenSoFar, !model.written().isEmpty()));
        Nodes.showIf(writtenSoFar, !model.written().isEmpty());
        return Nodes.column(Style.PAGE_BODY, table, writtenSoFar);
    }

    private void show(ReportDescriptor report) {
        if (report == null) {
            panel.getChildren().clear();
            return;
        }
        DatePicker from = picker("from", model.from());
        DatePicker to = picker("to", model.to());
        period.getChildren().setAll(switch (report.period()) {
            case NONE -> List.of(Nodes.label(text.of("report.no-period"), Style.MUTED));
            case WEEK -> List.of(Nodes.label(text.of("report.week-of")), from);
            case DAY -> List.of(Nodes.label(text.of("report.day")), to);
            case SPAN -> List.of(from, Nodes.label("–", Style.MUTED), to);
        });
        var export = Nodes.button(text.of("report.export"), MaterialDesignF.FILE_EXCEL_OUTLINE, model::export,
                Style.PRIMARY);
        export.setId("export");
        export.disableProperty().bind(Bindings.createBooleanBinding(this::isRunning, model.job(),
                Bindings.size(model.desk().jobs().running())));
        var pdf = Nodes.id(Nodes.button(text.of("base.pdf"), MaterialDesignF.FILE_PDF_BOX, model::exportPdf), "export-pdf");
        pdf.disableProperty().bind(export.disableProperty());
        Nodes.showIf(pdf, model.isListed());
        panel.getChildren().setAll(Nodes.label(text.of("report." + report.id() + ".title"), Style.SECTION),
                Nodes.paragraph(text.of("report." + report.id() + ".about"), Style.MUTED), period, covers,
                Nodes.wrap(Style.BUTTONS, export, pdf, Nodes.button(text.of("report.save-as"),
                        MaterialDesignC.CONTENT_SAVE_OUTLINE, this::saveAs)));
        panel.getChildren().add(done);
        cover();
    }

    // Stays until the next one: what was written and the two things one does with it.
    private void showDone() {
        Nodes.showIf(done, !model.written().isEmpty());
        if (!model.written().isEmpty()) {
            ReportOutcome newest = model.written().getFirst();
            var open = Nodes.button(text.of("report.open"), MaterialDesignF.FILE_EXCEL_OUTLINE,
                    () -> dialogs.openWithDesktop(newest.file()));
            open.setId("open-report");
            done.getChildren().setAll(
                    Nodes.paragraph(text.of("report.done", String.valueOf(newest.file().getFileName()),
                            figures.count(newest.rows())), Style.STRIP, Style.STRIP_OK),
                    Nodes.wrap(Style.BUTTONS, open, Nodes.button(text.of("report.open-folder"),
                            MaterialDesignF.FOLDER_OPEN_OUTLINE, this::openFolder)));
        }
    }

    private boolean isRunning() {
        Job job = model.job().get();
        return job != null && job.state().get() == Job.State.RUNNING;
    }

    private void cover() {
        covers.setText(model.from().get() == null || model.to().get() == null ? ""
                : text.of("report.covers", model.chosen().from(), model.chosen().to(), model.chosen().isoWeek()));
    }

    private static DatePicker picker(String id, javafx.beans.property.ObjectProperty<java.time.LocalDate> date) {
        DatePicker picker = Choices.day(id);
        picker.valueProperty().bindBidirectional(date);
        return picker;
    }

    private void saveAs() {
        dialogs.saveWorkbook(model.folder(), model.fileName()).ifPresent(model::export);
    }

    private void openFolder() {
        dialogs.openWithDesktop(model.written().isEmpty() ? model.folder()
                : model.written().getFirst().file().getParent());
    }
}
