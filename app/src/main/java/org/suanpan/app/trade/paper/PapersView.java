package org.suanpan.app.trade.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.list.ListKind;
import org.suanpan.app.kit.list.ListParts;
import org.suanpan.app.kit.list.ListTable;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentTotals;

/// The list of one room's documents.
public final class PapersView extends VBox {

    // Lines of what came of a batch that are seen at once, and the height of one in px at the plain font size.
    private static final int OUTCOME_LINES = 5;
    private static final double OUTCOME_LINE = 28;
    private static final double OUTCOME_EDGE = 4;

    private final PapersViewModel model;
    private final Text text;
    private final Figures figures;

    public PapersView(PapersViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("papers");
        ListParts<DocumentListItem> parts = columns().build().exported(text.of("trade.room." + model.room()), model.list());
        selection(parts.table());
        StackPane empty = new StackPane();
        PagedTable<DocumentListItem, DocumentTotals> paged =
                new PagedTable<>(model.desk(), parts.table(), model.list(), this::totals).whenEmpty(empty)
                        .leads("open", model::openUnsettled);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        DocumentKind first = Rooms.written(model.room()).getFirst();
        Button begin = Nodes.button(text.of("trade.new", text.of("trade.kind." + first)), MaterialDesignP.PLUS,
                () -> model.write(first), Style.PRIMARY);
        begin.setId("new");
        getChildren().addAll(new PageHeader(text.of("trade.room." + model.room()), batches(), late(), buying(), counting(), owing(), accounts(), bills(), days(), closing(), others(first), begin), filters(parts),
                batch(), parts.over(paged));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                model.write(first);
                event.consume();
            }
        });
    }

    /// From the stock room to what is told apart in it.
    private Button batches() {
        Button batches = Nodes.button(text.of("batch.title"), MaterialDesignB.BARCODE_SCAN, model::batches);
        Nodes.showIf(batches, model.room() == Screen.Papers.Room.STOCK);
        return batches;
    }

    /// Stands over the list, where it costs the conditions no second row.
    private Button late() {
        Button late = Nodes.id(Nodes.button(text.of("trade.show-late"), MaterialDesignC.CLOCK_ALERT_OUTLINE, model::showLate), "show-late");
        Nodes.showIf(late, model.room() == Screen.Papers.Room.PURCHASES);
        return late;
    }

    /// From the purchases to what must be bought for customers.
    private Button buying() {
        Button buying = Nodes.id(Nodes.button(text.of("trade.buy-title"), MaterialDesignC.CART_ARROW_DOWN, model::buy), "buy-to-order");
        Nodes.showIf(buying, model.room() == Screen.Papers.Room.PURCHASES);
        return buying;
    }

    /// From money documents to the accounts it lies in.
    private Button accounts() {
        Button accounts = Nodes.id(Nodes.button(text.of("account.title"), MaterialDesignB.BANK_OUTLINE, model::accounts), "accounts");
        Nodes.showIf(accounts, model.room() == Screen.Papers.Room.MONEY);
        return accounts;
    }

    /// From the stock room to sheets for counting.
    private Button counting() {
        Button counting = Nodes.id(Nodes.button(text.of("trade.count-title"), MaterialDesignC.CLIPBOARD_LIST_OUTLINE, model::count),
                "count-sheets");
        Nodes.showIf(counting, model.room() == Screen.Papers.Room.STOCK);
        return counting;
    }

    /// From the money to who owes it.
    private Button owing() {
        Button owing = Nodes.id(Nodes.button(text.of("owing.title"), MaterialDesignA.ACCOUNT_CASH_OUTLINE, model::owing), "owing-list");
        Nodes.showIf(owing, model.room() == Screen.Papers.Room.MONEY);
        return owing;
    }

    /// From the money room to the end of the day.
    private Button days() {
        Button days = Nodes.id(Nodes.button(text.of("day.title"), MaterialDesignC.CASH_CHECK, model::dayEnd), "day-end-button");
        Nodes.showIf(days, model.room() == Screen.Papers.Room.MONEY);
        return days;
    }

    /// From the money room to the end of the month.
    private Button closing() {
        Button closing = Nodes.id(Nodes.button(text.of("closing.title"), MaterialDesignL.LOCK_CHECK_OUTLINE, model::monthEnd), "month-end");
        Nodes.showIf(closing, model.room() == Screen.Papers.Room.MONEY);
        return closing;
    }

    /// From the money room to bills of payment services.
    private Button bills() {
        Button bills = Nodes.id(Nodes.button(text.of("bill.title"), MaterialDesignF.FILE_SEARCH_OUTLINE, model::bills), "bills");
        Nodes.showIf(bills, model.room() == Screen.Papers.Room.MONEY);
        return bills;
    }

    private MenuButton others(DocumentKind first) {
        MenuButton menu = new MenuButton(text.of("trade.new-other"));
        Rooms.written(model.room()).stream().filter(kind -> kind != first).forEach(kind -> {
            MenuItem item = new MenuItem(text.of("trade.kind." + kind));
            item.setOnAction(_ -> model.write(kind));
            menu.getItems().add(item);
        });
        if (model.room() == Screen.Papers.Room.SALES) {
            MenuItem counter = new MenuItem(text.of("counter.title"));
            counter.setOnAction(_ -> model.counter());
            MenuItem exchange = new MenuItem(text.of("exchange.title"));
            exchange.setId("exchange");
            exchange.setOnAction(_ -> model.exchange());
            menu.getItems().addAll(0, List.of(counter, exchange));
        }
        return menu;
    }

    private Node filters(ListParts<DocumentListItem> parts) {
        TableView<DocumentListItem> table = parts.table();
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("trade.search"));
        search.textProperty().bindBidirectional(model.state().search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        return parts.bar(search, kinds(), standings(), parts.days("date"));
    }

    private Node kinds() {
        return Choices.box("kind", model.kinds(), k -> text.of(k.isEmpty() ? "trade.every-kind" : "trade.kind." + k),
                        model.kind());
    }

    private Node standings() {
        return Choices.segments("standing", Rooms.standings(model.room()), s -> text.of("trade.standing." + s),
                        model.standing());
    }

    /// Appears with the second chosen row.
    private Node batch() {
        VBox outcome = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "outcome");
        Style.on(outcome, Style.STRIP);
        model.outcome().subscribe(() -> show(outcome));
        show(outcome);
        Label count = Nodes.label("", Style.STRONG);
        HBox bar = Nodes.row(Style.BATCH, count,
                Nodes.id(Nodes.button(text.of("trade.post-drafts"), model::postDrafts), "post-drafts"),
                Nodes.id(Nodes.button(text.of("trade.export-papers"), model::export), "export-papers"),
                Nodes.id(Nodes.button(text.of("trade.discard-drafts"), model::discardDrafts), "discard-drafts"));
        model.selected().subscribe(_ -> {
            int drafts = model.selectedDrafts().size();
            count.setText(text.of("trade.drafts-selected", model.selected().get().size(), drafts));
            bar.lookup("#post-drafts").setDisable(drafts == 0);
            bar.lookup("#discard-drafts").setDisable(drafts == 0);
            Nodes.showIf(bar, model.selected().get().size() > 1);
        });
        VBox both = Nodes.column(Style.COLUMN_TIGHT, bar, outcome);
        both.setMinHeight(USE_PREF_SIZE);
        return both;
    }

    private void show(VBox outcome) {
        outcome.getChildren().clear();
        Nodes.showIf(outcome, !model.outcome().isEmpty());
        if (!model.outcome().isEmpty()) {
            ListView<String> each = Style.on(new ListView<>(), Style.OFFERS);
            each.getItems().setAll(model.outcome().subList(1, model.outcome().size()));
            each.setPrefHeight(Math.min(OUTCOME_LINES, each.getItems().size()) * OUTCOME_LINE
                    * model.desk().theme().scale().get() / 100 + OUTCOME_EDGE);
            each.setMinHeight(USE_PREF_SIZE);
            Nodes.showIf(each, !each.getItems().isEmpty());
            outcome.getChildren().addAll(Nodes.row(Style.ROW, Nodes.label(model.outcome().getFirst(), Style.STRONG),
                    Nodes.spacer(), Nodes.id(Nodes.iconButton(MaterialDesignC.CLOSE, text.of("base.close"),
                            model.outcome()::clear), "outcome-close")), each);
        }
    }

    private ListTable<DocumentListItem> columns() {
        ListTable<DocumentListItem> table = new ListTable<>("papers-table", model.state(), model.list().rows())
                .onOpen(model::open)
                .day("date", text.of("trade.date"), 92, item -> figures.date(item.date()))
                .exactLink("number", text.of("trade.number"), 124,
                        item -> item.number().isEmpty() ? text.of("trade.no-number") : item.number())
                .choice("kind", text.of("trade.kind"), text.isChinese() ? 84 : 136, kind -> text.of("trade.kind." + kind),
                        item -> text.of("trade.kind." + item.kind()))
                .text("partner", text.of("trade.partner"), 190, DocumentListItem::partner).leads(model::openPartner)
                .chip("state", text.of("trade.state"), 84, state -> text.of("trade.state." + state), this::state);
        if (model.room() == Screen.Papers.Room.PURCHASES) {
            table = table.day("expected", text.of("trade.expected"), text.isChinese() ? 150 : 168, model::expected);
        }
        if (model.room() == Screen.Papers.Room.MONEY) {
            return amounts(table.text("rep", text.of("trade.rep"), 70, DocumentListItem::rep).leads(model::openRep).optional()
                    .text("purpose", text.of("trade.what-for"), 190, DocumentListItem::remark).optional());
        }
        return amounts(table.text("rep", text.of("trade.rep"), 70, DocumentListItem::rep).leads(model::openRep).optional()
                .text("warehouse", text.of("trade.warehouse"), 80, DocumentListItem::warehouse).optional()
                .figure(ListKind.COUNT, "lines", text.of("trade.lines"), 50, item -> figures.count(item.lines()))
                .optional())
                .figure(ListKind.COST, "cost", text.of("trade.cost"), 96,
                        item -> isDraft(item) || item.kind().isPromise() ? "" : figures.cost(item.cost()))
                .optional();
    }

    private ListTable<DocumentListItem> amounts(ListTable<DocumentListItem> table) {
        return table.figure(ListKind.MONEY, "gross", text.of("trade.amount"), 104,
                        item -> isDraft(item) ? "" : figures.money(item.gross()))
                .figure(ListKind.MONEY, "open", text.of("trade.open"), 96,
                        item -> item.open().isZero() ? "" : figures.money(item.open()))
                .unsummed();
    }

    private void selection(TableView<DocumentListItem> table) {
        table.getSelectionModel().getSelectedItems().subscribe(
                () -> model.select(table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList()));
    }

    private void state(DocumentListItem item, Label chip) {
        States.dress(text, item, chip);
    }

    private List<String> totals(DocumentTotals totals) {
        List<String> cells = new ArrayList<>(List.of(text.of("base.total-rows", figures.count(totals.documents())), "", "", "",
                "", "", "", ""));
        if (model.room() == Screen.Papers.Room.PURCHASES) {
            cells.add("");
        }
        if (model.room() == Screen.Papers.Room.MONEY) {
            cells.removeLast();
        }
        cells.addAll(List.of(figures.money(totals.gross()), figures.money(totals.open()), figures.cost(totals.cost())));
        return cells;
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        if (model.state().isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("trade.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model.state()::clear));
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
