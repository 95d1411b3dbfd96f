package org.suanpan.app.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.importing.BatchListItem;

/// Where a file is dropped, and what has been brought in before.
final class ChoosePane extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final Figures figures;

    ChoosePane(ImportViewModel model, Dialogs dialogs, Runnable choose) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE_BODY);
        getChildren().addAll(dropZone(choose), past());
    }

    private Node dropZone(Runnable choose) {
        VBox zone = Style.on(new VBox(), Style.DROP_ZONE);
        zone.setId("drop-zone");
        var button = Nodes.button(text.of("importing.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, choose,
                Style.PRIMARY);
        zone.getChildren().addAll(Style.on(Nodes.icon(MaterialDesignF.FILE_EXCEL_OUTLINE), Style.EMPTY_ICON),
                Nodes.label(text.of("importing.drop"), Style.EMPTY_TEXT),
                Nodes.paragraph(text.of("importing.kinds"), Style.MUTED), button,
                Nodes.paragraph(text.of("importing.safe"), Style.MUTED, Style.SMALL));
        zone.setOnDragEntered(_ -> zone.pseudoClassStateChanged(Style.DRAGGED, true));
        zone.setOnDragExited(_ -> zone.pseudoClassStateChanged(Style.DRAGGED, false));
        zone.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        return zone;
    }

    private Node past() {
        ObservableList<BatchListItem> rows = FXCollections.observableArrayList();
        TableView<BatchListItem> table = new TableBuilder<>("batches", rows)
                .exact(text.of("importing.when"), 126, b -> WHEN.format(
                        Instant.parse(b.importedAt()).atZone(ZoneId.systemDefault())))
                .text(text.of("importing.file"), 210, BatchListItem::file)
                .text(text.of("importing.sheet"), 110, BatchListItem::sheet)
                .exact(text.of("importing.entity"), 104, b -> text.of("importing.entity." + b.entity()))
                .number(text.of("importing.rows-read"), 84, b -> figures.count(b.rowsRead()))
                .number(text.of("importing.imported"), 84, b -> figures.count(b.imported()))
                .number(text.of("importing.rejected"), 80, b -> b.rejected() == 0 ? "" : figures.count(b.rejected()))
                .number(text.of("importing.amount"), 120, b -> b.amount().isZero() ? "" : figures.money(b.amount()))
                .chip(text.of("importing.state"), 80, (b, chip) -> {
                    chip.setText(text.of(b.undone() ? "importing.undone" : "importing.kept"));
                    Style.choose(chip, b.undone() ? Style.CHIP_NEUTRAL : Style.CHIP_OK, Style.CHIP_NEUTRAL,
                            Style.CHIP_OK);
                })
                .build();
        table.setPlaceholder(Nodes.label(text.of("importing.none-past"), Style.MUTED));
        model.past().value().subscribe(list -> rows.setAll(list == null ? java.util.List.of() : list));
        var undo = Nodes.button(text.of("importing.undo"), MaterialDesignU.UNDO_VARIANT, () -> confirm(table));
        undo.setId("undo");
        undo.disableProperty().bind(table.getSelectionModel().selectedItemProperty()
                .map(b -> b == null || b.undone()).orElse(true));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = Nodes.column(Style.COLUMN, Nodes.row(Style.ROW,
                Nodes.label(text.of("importing.past"), Style.SECTION), Nodes.spacer(), undo), table);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private void confirm(TableView<BatchListItem> table) {
        BatchListItem batch = table.getSelectionModel().getSelectedItem();
        if (batch != null) {
            dialogs.confirm(text.of("importing.undo.title"),
                    text.of("importing.undo.sentence", batch.file(), figures.count(batch.imported())),
                    text.of("importing.undo"), () -> model.undo(batch.batch()));
        }
    }
}
