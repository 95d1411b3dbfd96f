package org.suanpan.app.importing;

import java.nio.file.Path;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;

/// Bringing a spreadsheet in, step by step on one page.
final class ImportView extends VBox {

    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final StackPane front = new StackPane();

    ImportView(ImportViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("import");
        Label refusal = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "refused");
        model.refused().subscribe(problem -> {
            refusal.setText(problem == null ? "" : text.of(problem));
            Nodes.showIf(refusal, problem != null);
        });
        var choose = Nodes.button(text.of("importing.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose);
        choose.setId("choose-file");
        PageHeader header = new PageHeader(text.of("importing.title"), choose);
        header.subtitle(model.file().map(f -> f == null ? "" : String.valueOf(f.getFileName())));
        VBox.setVgrow(front, Priority.ALWAYS);
        getChildren().addAll(header, refusal, front);
        model.step().subscribe(this::show);
    }

    private void show(ImportViewModel.Step step) {
        front.getChildren().setAll(switch (step) {
            case CHOOSE -> new ChoosePane(model, dialogs, this::choose);
            case READING, RUNNING -> running();
            case LOOK -> new LookPane(model);
            case DONE -> new DonePane(model, dialogs);
        });
    }

    private Node running() {
        ProgressBar bar = new ProgressBar();
        Label where = Nodes.label("", Style.MUTED);
        Label title = Nodes.label("", Style.EMPTY_TEXT);
        model.job().subscribe(job -> {
            if (job != null) {
                follow(job, bar, where, title);
            }
        });
        var cancel = Nodes.button(text.of("base.cancel"), model::cancel);
        cancel.setId("cancel");
        return Style.on(new VBox(title, bar, where, cancel), Style.EMPTY_STATE);
    }

    private void follow(Job job, ProgressBar bar, Label where, Label title) {
        title.setText(job.title());
        bar.progressProperty().bind(Bindings.createDoubleBinding(
                () -> job.total().get() <= 0 ? ProgressBar.INDETERMINATE_PROGRESS
                        : (double) job.done().get() / job.total().get(), job.done(), job.total()));
        where.textProperty().bind(Bindings.createStringBinding(() -> job.done().get() == 0 ? ""
                : text.of("importing.rows-so-far", model.desk().figures().count(job.done().get())), job.done()));
    }

    private void choose() {
        dialogs.openSpreadsheet().ifPresent((Path chosen) -> model.take(chosen));
    }
}
