package org.suanpan.app.importing;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.OnDuplicate;
import org.suanpan.core.importing.SheetPreview;

/// How the file was understood: sheets, columns with their certainty, sample rows; and the trial's counters.
final class LookPane extends VBox {

    private static final int SURE = 90;
    private static final int LIKELY = 60;
    // Width of a column, in row heights so that it follows the font scale, and in px before that is known.
    private static final double COLUMN_ROWS = 5.8;
    private static final double COLUMN = 150;
    private static final List<String> ENCODINGS = List.of("", "UTF-8", "GB18030", "UTF-16LE", "Big5");

    private final ImportViewModel model;
    private final Text text;
    private final Figures figures;
    private final StackPane sample = new StackPane();
    private final FlowPane facts = Nodes.wrap(Style.FILTER_BAR);
    private final VBox counters = Nodes.column(Style.COLUMN_TIGHT);

    LookPane(ImportViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE_BODY);
        VBox.setVgrow(sample, Priority.ALWAYS);
        VBox looked = Nodes.column(Style.COLUMN);
        if (model.sheets().size() > 1) {
            looked.getChildren().add(Choices.segments("sheets", List.copyOf(model.sheets()), this::sheetName,
                    model.sheet()));
        }
        looked.getChildren().addAll(facts, counters, sample);
        // On a low screen this part scrolls, and what to do next stays in sight.
        ScrollPane scroll = Nodes.scroll(looked);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, actions());
        model.sheet().subscribe(this::show);
        model.tried().subscribe(this::count);
        count();
    }

    private String sheetName(SheetPreview sheet) {
        return sheet.entity() == null ? sheet.sheet()
                : sheet.sheet() + " · " + text.of("importing.entity." + sheet.entity());
    }

    private void show(SheetPreview sheet) {
        if (sheet == null) {
            return;
        }
        List<Entity> kinds = new ArrayList<>(List.of(Entity.values()));
        facts.getChildren().setAll(Nodes.label(text.of("importing.holds"), Style.MUTED),
                Choices.box("entity", kinds, e -> text.of("importing.entity." + e), model.entity()),
                sheet.entity() == null ? Nodes.chip(text.of("importing.not-recognised"), Style.CHIP_CAUTION)
                        : certainty(sheet.confidence()),
                Nodes.label(text.of("importing.header-row", String.valueOf(sheet.headerRow())), Style.MUTED),
                Nodes.label(text.of("importing.row-count", figures.count(sheet.rowCount())), Style.MUTED),
                Nodes.label(text.of("importing.encoding"), Style.MUTED),
                Choices.box("encoding", ENCODINGS,
                        e -> e.isEmpty() ? text.of("importing.encoding-found", sheet.encoding()) : e,
                        model.encoding()));
        sample.getChildren().setAll(table(sheet));
    }

    private Node certainty(int percent) {
        return Nodes.chip(text.of("importing.certainty", String.valueOf(percent)),
                percent >= SURE ? Style.CHIP_OK : percent >= LIKELY ? Style.CHIP_ACCENT : Style.CHIP_CAUTION);
    }

    private TableView<List<String>> table(SheetPreview sheet) {
        TableView<List<String>> table = Style.on(new TableView<>(), Style.GRID_TABLE, Style.MAPPING);
        table.setId("sample");
        for (int i = 0; i < sheet.columns().size(); i++) {
            table.getColumns().add(column(table, sheet, i));
        }
        table.setItems(FXCollections.observableList(sheet.rows()));
        table.setPlaceholder(Nodes.label(text.of("importing.no-sample"), Style.MUTED));
        return table;
    }

    private TableColumn<List<String>, String> column(TableView<List<String>> table, SheetPreview sheet,
            int index) {
        SheetPreview.Column source = sheet.columns().get(index);
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < row.getValue().size() ? row.getValue().get(index) : ""));
        column.setSortable(false);
        column.setReorderable(false);
        table.fixedCellSizeProperty().subscribe(row -> column.setPrefWidth(
                row.doubleValue() > 0 ? row.doubleValue() * COLUMN_ROWS : COLUMN));
        List<String> fields = new ArrayList<>(List.of(""));
        fields.addAll(Fields.of(sheet.entity()));
        if (!fields.contains(source.field())) {
            fields.add(source.field());
        }
        StringProperty chosen = new SimpleStringProperty(source.field());
        var box = Choices.box("field-" + index, fields, this::fieldWords, chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        chosen.addListener((_, _, field) -> model.map(source.header(), field));
        Label how = source.field().isEmpty() ? Nodes.label(text.of("importing.reason.none"), Style.MUTED, Style.SMALL)
                : Nodes.label(text.of("importing.reason." + source.reason(), String.valueOf(source.confidence())),
                        Style.SMALL, source.confidence() >= SURE ? Style.OK_TEXT : Style.CAUTION_TEXT);
        VBox head = Nodes.column(Style.PREVIEW_HEAD, Nodes.label(source.header(), Style.STRONG), box, how);
        head.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(head);
        return column;
    }

    private String fieldWords(String field) {
        String key = "importing.field." + field;
        return field.isEmpty() ? text.of("importing.no-field") : text.has(key) ? text.of(key) : field;
    }

    private Node actions() {
        CheckBox only = new CheckBox(text.of("importing.only-this-sheet"));
        only.selectedProperty().bindBidirectional(model.onlyThisSheet());
        Nodes.showIf(only, model.sheets().size() > 1);
        var tryOut = Nodes.button(text.of("importing.try"), MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, model::tryOut);
        tryOut.setId("try-out");
        var run = Nodes.button(text.of("importing.run"), MaterialDesignI.IMPORT, model::bringIn, Style.PRIMARY);
        run.setId("run-import");
        run.setDisable(!model.isRecognised());
        tryOut.setDisable(!model.isRecognised());
        return Nodes.row(Style.ACTIONS, Nodes.label(text.of("importing.on-duplicate"), Style.MUTED),
                Choices.box("on-duplicate", List.of(OnDuplicate.values()),
                        d -> text.of("importing.on-duplicate." + d), model.onDuplicate()),
                only, Nodes.spacer(), Nodes.button(text.of("base.cancel"), model::startOver), tryOut, run);
    }

    private void count() {
        counters.getChildren().setAll(model.tried().stream().map(b -> new BatchCounters(b, text, figures)).toList());
        Nodes.showIf(counters, !model.tried().isEmpty());
    }
}
