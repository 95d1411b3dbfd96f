package org.suanpan.app.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.importing.ImportedBatch;

/// What became of the file: counts, warnings, rows that were not taken, and the way back.
final class DonePane extends VBox {

    DonePane(ImportViewModel model, Dialogs dialogs) {
        Style.on(this, Style.PAGE_BODY);
        setId("import-result");
        Text text = model.desk().text();
        Figures figures = model.desk().figures();
        long rejected = model.done().stream().mapToLong(ImportedBatch::rejected).sum();
        long imported = model.done().stream().mapToLong(ImportedBatch::imported).sum();
        getChildren().add(Nodes.paragraph(rejected == 0
                ? text.of("importing.all-in", figures.count(imported))
                : text.of("importing.some-in", figures.count(imported), figures.count(rejected)),
                Style.STRIP, rejected == 0 ? Style.STRIP_OK : Style.STRIP_CAUTION));
        for (ImportedBatch batch : model.done()) {
            HBox line = Nodes.row(Style.ROW, new BatchCounters(batch, text, figures), Nodes.spacer(),
                    Nodes.button(text.of("importing.undo"), MaterialDesignU.UNDO_VARIANT,
                            () -> dialogs.confirm(text.of("importing.undo.title"), text.of("importing.undo.sentence",
                                    batch.file(), figures.count(batch.imported())), text.of("importing.undo"),
                                    () -> model.undo(batch.batch()))));
            getChildren().add(line);
            batch.warnings().forEach(warning -> getChildren().add(
                    Nodes.paragraph(text.of(warning), Style.STRIP, Style.STRIP_CAUTION)));
        }
        List<ImportedBatch.RejectedRow> rows = model.done().stream().flatMap(b -> b.firstRejects().stream()).toList();
        if (!rows.isEmpty()) {
            getChildren().addAll(Nodes.label(text.of("importing.first-rejects"), Style.SECTION), rejects(rows, text));
        } else {
            VBox filler = new VBox();
            VBox.setVgrow(filler, Priority.ALWAYS);
            getChildren().add(filler);
        }
        HBox actions = Nodes.row(Style.ACTIONS, Nodes.spacer());
        Path book = model.rejects();
        if (rejected > 0 && book != null && Files.exists(book)) {
            actions.getChildren().add(Nodes.button(text.of("importing.open-rejects"),
                    MaterialDesignF.FILE_EXCEL_OUTLINE, () -> dialogs.openWithDesktop(book)));
        }
        actions.getChildren().addAll(Nodes.button(text.of("importing.another"), model::startOver),
                Nodes.button(text.of("importing.show-result"), MaterialDesignT.TABLE,
                        () -> model.showResult(model.done().getFirst().entity()), Style.PRIMARY));
        getChildren().add(actions);
    }

    private static TableView<ImportedBatch.RejectedRow> rejects(List<ImportedBatch.RejectedRow> rows, Text text) {
        TableView<ImportedBatch.RejectedRow> table = new TableBuilder<>("rejects", FXCollections.observableList(rows))
                .number(text.of("importing.source-row"), 70, r -> String.valueOf(r.row()))
                .text(text.of("importing.field"), 110, r -> text.has("importing.field." + r.field())
                        ? text.of("importing.field." + r.field()) : r.field())
                .text(text.of("importing.value"), 160, ImportedBatch.RejectedRow::value)
                .text(text.of("importing.why"), 420, r -> text.of(r.problem()))
                .build();
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }
}
