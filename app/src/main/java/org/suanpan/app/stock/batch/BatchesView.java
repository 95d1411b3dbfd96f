package org.suanpan.app.stock.batch;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.stock.batch.BatchesViewModel.Found;
import org.suanpan.app.stock.batch.BatchesViewModel.Within;
import org.suanpan.core.stock.batch.BatchListItem;
import org.suanpan.core.stock.batch.SerialStory;
import org.suanpan.core.stock.batch.SerialStory.Step;

/// Batches by their last good day, and the stories of serial numbers that were looked for.
final class BatchesView extends VBox {

    private final BatchesViewModel model;
    private final Text text;
    private final Figures figures;
    private final ObservableList<BatchListItem> batches = FXCollections.observableArrayList();
    private final ObservableList<SerialStory> pieces = FXCollections.observableArrayList();
    private final TableView<BatchListItem> batchTable;
    private final TableView<SerialStory> pieceTable;
    private final FlowPane story = Nodes.wrap(Style.BUTTONS);
    private final StackPane empty = new StackPane();

    BatchesView(BatchesViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("batches");
        batchTable = batchTable();
        pieceTable = pieceTable();
        VBox.setVgrow(batchTable, Priority.ALWAYS);
        VBox.setVgrow(pieceTable, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox body = Nodes.column(Style.FORM_BODY, batchTable, pieceTable, story, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("batch.title")), filters(), body);
        pieceTable.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        model.found().value().subscribe(this::show);
    }

    private Node filters() {
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("batch.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                TableView<?> table = batches.isEmpty() ? pieceTable : batchTable;
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        return Nodes.wrap(Style.FILTER_BAR, search, Choices.segments("within", List.of(Within.values()),
                w -> text.of("batch.within." + w), model.within()));
    }

    private TableView<BatchListItem> batchTable() {
        return new TableBuilder<>("batches-table", batches)
                .onOpen(model::open)
                .exact(text.of("batch.expires"), 92, item -> figures.date(item.expires()))
                .chip(text.of("batch.left"), 104, this::left)
                .text(text.of("trade.product"), 180, BatchListItem::name)
                .exact(text.of("trade.code"), 90, BatchListItem::code).optional()
                .exact(text.of("batch.number"), 110, BatchListItem::number)
                .text(text.of("trade.warehouse"), 80, BatchListItem::warehouse).optional()
                .number(text.of("trade.quantity"), 84, item -> figures.quantity(item.quantity()))
                .exact(text.of("trade.unit"), 48, BatchListItem::unit)
                .text(text.of("trade.supplier"), 150, BatchListItem::supplier)
                .link(text.of("batch.receipt"), 130, BatchListItem::receiptNumber)
                .build();
    }

    private void left(BatchListItem item, Label chip) {
        Long days = model.daysLeft(item);
        if (days == null || !item.quantity().isPositive()) {
            chip.setText(days == null ? text.of("batch.keeps") : text.of("batch.gone"));
            Style.on(chip, Style.CHIP, Style.CHIP_NEUTRAL);
            return;
        }
        chip.setText(days < 0 ? text.of("batch.past", -days) : text.of("batch.days", days));
        Style.on(chip, Style.CHIP, days < 0 ? Style.CHIP_PROBLEM
                : days <= BatchesViewModel.SOON_DAYS ? Style.CHIP_CAUTION : Style.CHIP_NEUTRAL);
    }

    private TableView<SerialStory> pieceTable() {
        return new TableBuilder<>("pieces-table", pieces)
                .onOpen(model::open)
                .exact(text.of("batch.serial"), 140, SerialStory::serial)
                .text(text.of("trade.product"), 160, SerialStory::name)
                .text(text.of("trade.supplier"), 120, piece -> partner(piece.supplied()))
                .link(text.of("batch.receipt"), 120, piece -> number(piece.supplied()))
                .exact(text.of("batch.came"), 90, piece -> day(piece.supplied()))
                .text(text.of("trade.customer"), 120, piece -> partner(piece.sold()))
                .exact(text.of("batch.sold"), 90, piece -> day(piece.sold()))
                .exact(text.of("batch.warranty"), 90, piece -> figures.date(piece.warrantyEnd()))
                .text(text.of("batch.where"), 80, SerialStory::where)
                .build();
    }

    private static String partner(@Nullable Step step) {
        return step == null ? "" : step.partner();
    }

    private static String number(@Nullable Step step) {
        return step == null ? "" : step.number();
    }

    private String day(@Nullable Step step) {
        return step == null ? "" : figures.date(step.date());
    }

    private void show(@Nullable Found found) {
        if (found == null) {
            return;
        }
        batches.setAll(found.batches());
        pieces.setAll(found.pieces());
        boolean nothing = batches.isEmpty() && pieces.isEmpty();
        Nodes.showIf(batchTable, !batches.isEmpty());
        Nodes.showIf(pieceTable, !pieces.isEmpty());
        Nodes.showIf(empty, nothing);
        if (pieces.isEmpty()) {
            tell(null);
        } else {
            pieceTable.getSelectionModel().clearAndSelect(0);
        }
        if (nothing) {
            empty.getChildren().setAll(model.isFiltered()
                    ? new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("batch.none-match"),
                            Nodes.button(text.of("base.clear-filter"), model::clearFilter))
                    : new EmptyState(MaterialDesignB.BARCODE_SCAN, text.of("batch.none-yet")));
        }
    }

    /// Every document the chosen piece went through, each a link.
    private void tell(@Nullable SerialStory piece) {
        story.getChildren().clear();
        Nodes.showIf(story, piece != null);
        if (piece != null) {
            story.getChildren().add(Nodes.label(text.of("batch.story", piece.serial()), Style.MUTED));
            piece.steps().forEach(step -> story.getChildren().add(Nodes.link(text.of("batch.step",
                    figures.date(step.date()), text.of("trade.kind." + step.kind()), step.number(), step.partner()).strip(),
                    () -> model.open(step.document()))));
        }
    }
}
