package org.suanpan.app.trade;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentTotals;

/// The list of one room's documents.
final class PapersView extends VBox {

    private final PapersViewModel model;
    private final Text text;
    private final Figures figures;

    PapersView(PapersViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("papers");
        TableView<DocumentListItem> table = table();
        StackPane empty = new StackPane();
        PagedTable<DocumentListItem, DocumentTotals> paged =
                new PagedTable<>(model.desk(), table, model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        VBox.setVgrow(paged, Priority.ALWAYS);
        DocumentKind first = Rooms.written(model.room()).getFirst();
        Button begin = Nodes.button(text.of("trade.new", text.of("trade.kind." + first)), MaterialDesignP.PLUS,
                () -> model.write(first), Style.PRIMARY);
        begin.setId("new");
        getChildren().addAll(new PageHeader(text.of("trade.room." + model.room()), others(first), begin), filters(table),
                batch(), paged);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                model.write(first);
                event.consume();
            }
        });
    }

    private MenuButton others(DocumentKind first) {
        MenuButton menu = new MenuButton(text.of("trade.new-other"));
        Rooms.written(model.room()).stream().filter(kind -> kind != first).forEach(kind -> {
            MenuItem item = new MenuItem(text.of("trade.kind." + kind));
            item.setOnAction(_ -> model.write(kind));
            menu.getItems().add(item);
        });
        return menu;
    }

    private Node filters(TableView<DocumentListItem> table) {
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("trade.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        List<DocumentKind> kinds = new ArrayList<>();
        kinds.add(null);
        kinds.addAll(Rooms.kinds(model.room()));
        ComboBox<DocumentKind> kind = Choices.box("kind", kinds,
                k -> text.of(k == null ? "trade.every-kind" : "trade.kind." + k), model.kind());
        kind.setPromptText(text.of("trade.every-kind"));
        return Nodes.wrap(Style.FILTER_BAR, search, kind,
                Choices.segments("standing", List.of(Standing.values()), s -> text.of("trade.standing." + s),
                        model.standing()));
    }

    /// Appears with the first selected draft.
    private Node batch() {
        Label outcome = Nodes.paragraph("", Style.STRIP);
        outcome.setMaxWidth(Double.MAX_VALUE);
        model.outcome().subscribe(words -> {
            outcome.setText(words);
            Nodes.showIf(outcome, !words.isEmpty());
        });
        Label count = Nodes.label("", Style.STRONG);
        HBox bar = Nodes.row(Style.ACTIONS, count, Nodes.button(text.of("trade.post-drafts"), model::postDrafts),
                Nodes.button(text.of("trade.discard-drafts"), model::discardDrafts));
        model.selected().subscribe(_ -> {
            int drafts = model.selectedDrafts().size();
            count.setText(text.of("trade.drafts-selected", drafts));
            Nodes.showIf(bar, drafts > 0);
        });
        return Nodes.column(Style.COLUMN_TIGHT, bar, outcome);
    }

    private TableView<DocumentListItem> table() {
        TableView<DocumentListItem> table = new TableBuilder<>("papers-table", model.list().rows())
                .onOpen(model::open)
                .exact(text.of("trade.date"), 90, item -> figures.date(item.date()))
                .link(text.of("trade.number"), 130, item -> item.number().isEmpty() ? text.of("trade.no-number") : item.number())
                .exact(text.of("trade.kind"), 84, item -> text.of("trade.kind." + item.kind()))
                .text(text.of("trade.partner"), 190, DocumentListItem::partner)
                .chip(text.of("trade.state"), 76, this::state)
                .text(text.of("trade.rep"), 70, DocumentListItem::rep).optional()
                .text(text.of("trade.warehouse"), 80, DocumentListItem::warehouse).optional()
                .number(text.of("trade.lines"), 50, item -> figures.count(item.lines())).optional()
                .number(text.of("trade.amount"), 104, item -> isDraft(item) ? "" : figures.money(item.gross()))
                .number(text.of("trade.open"), 96, item -> item.open().isZero() ? "" : figures.money(item.open()))
                .number(text.of("trade.cost"), 96, item -> isDraft(item) ? "" : figures.cost(item.cost())).optional()
                .build();
        figures.costCovered().subscribe(_ -> table.refresh());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().subscribe(
                () -> model.select(List.copyOf(table.getSelectionModel().getSelectedItems())));
        return table;
    }

    private void state(DocumentListItem item, Label chip) {
        States.dress(text, item, chip);
    }

    private List<String> totals(DocumentTotals totals) {
        return List.of(text.of("base.total-rows", figures.count(totals.documents())), "", "", "", "", "", "", "",
                figures.money(totals.gross()), figures.money(totals.open()), figures.cost(totals.cost()));
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        if (model.isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("trade.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model::clearFilter));
        }
        DocumentKind first = Rooms.written(model.room()).getFirst();
        return new EmptyState(MaterialDesignT.TEXT_BOX_OUTLINE, text.of("trade.none-yet." + model.room()),
                Nodes.button(text.of("trade.new", text.of("trade.kind." + first)), MaterialDesignP.PLUS,
                        () -> model.write(first), Style.PRIMARY));
    }

    /// A draft is worth nothing yet.
    private static boolean isDraft(DocumentListItem item) {
        return item.state() == DocumentState.DRAFT;
    }
}
