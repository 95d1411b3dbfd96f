package org.suanpan.app.trade.bill;

import java.nio.file.Path;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.trade.bill.BillViewModel.Shown;
import org.suanpan.core.importing.bill.Bill;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.ledger.Accounts.Account;

/// A bill: its account, its movements, what each becomes.
final class BillView extends VBox {

    // Rows that stay in sight above the one gone on to.
    private static final int SEEN_ABOVE = 3;

    private final BillViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final Figures figures;
    private final BillWords words;
    private final TableView<BillLine> table;
    private final BillPane pane;

    BillView(BillViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.words = new BillWords(model.desk());
        Style.on(this, Style.PAGE);
        setId("bills");
        table = table();
        pane = new BillPane(model, words, this::next);
        table.getSelectionModel().selectedItemProperty().subscribe(pane::show);
        int[] at = {0};
        table.getSelectionModel().selectedIndexProperty().subscribe(now -> at[0] = now.intValue() < 0 ? at[0] : now.intValue());
        model.version().subscribe(() -> {
            // What is dealt with may have left the list: the next one takes its place. Another bill begins at its first movement.
            if (table.getItems().isEmpty()) {
                at[0] = 0;
            } else if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(Math.min(at[0], table.getItems().size() - 1));
            }
            table.refresh();
            pane.again();
        });
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        var choose = Nodes.id(Nodes.button(text.of("bill.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose), "choose-bill");
        var book = Nodes.id(Nodes.button(text.of("bill.book"), MaterialDesignC.CHECK, model::book, Style.PRIMARY), "book");
        model.version().subscribe(_ -> book.setDisable(model.bill().get() == null));
        PageHeader header = new PageHeader(text.of("bill.title"), choose, book);
        header.subtitle(model.bill().map(bill -> bill == null ? "" : bill.file()));
        VBox bill = Nodes.column(Style.LIST_PAGE, table, foot());
        Node drop = dropZone();
        StackPane front = new StackPane(drop, bill);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(front, Priority.ALWAYS);
        Node bar = bar();
        model.bill().subscribe(read -> {
            Nodes.showIf(bar, read != null);
            Nodes.showIf(bill, read != null);
            Nodes.showIf(drop, read == null);
            if (read != null) {
                model.desk().work().later(this::toTable);
            }
        });
        getChildren().addAll(header, bar, message, running(), front);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        focusedProperty().subscribe(focused -> {
            if (focused && model.bill().get() != null) {
                model.desk().work().later(this::toTable);
            }
        });
        takesFiles();
    }

    private TableView<BillLine> table() {
        TableView<BillLine> built = new TableBuilder<>("bill-table", model.lines())
                .tick("", 34, line -> line.isNew() ? line.isTicked() : null, model::toggle)
                .exact(text.of("bill.day"), 92, line -> figures.date(line.row().date()))
                .text(text.of("bill.party"), 150, line -> line.row().party())
                .text(text.of("bill.note"), 150, line -> line.row().note()).optional()
                .number(text.of("bill.in"), 92, line -> words.amount(line, Flow.IN))
                .number(text.of("bill.out"), 92, line -> words.amount(line, Flow.OUT))
                .text(text.of("bill.whom"), 130, words::whom)
                .text(text.of("bill.what"), 210, words::becomes)
                .chip(text.of("bill.mark"), 90, words::mark)
                .onOpen(this::enter)
                .build();
        built.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            BillLine line = built.getSelectionModel().getSelectedItem();
            if (line == null || event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            if (event.getCode() == KeyCode.SPACE) {
                model.toggle(line);
                event.consume();
            } else if (event.getCode() == KeyCode.I) {
                model.setAside(line);
                event.consume();
            }
        });
        Label none = Nodes.paragraph("", Style.MUTED);
        model.version().subscribe(_ -> none.setText(text.of(model.account().get() == null ? "bill.account-first"
                : model.shown().get() == Shown.LEFT ? "bill.none-left" : "bill.none")));
        built.setPlaceholder(none);
        return built;
    }

    private Node bar() {
        ComboBox<Account> account = Choices.box("account", model.accounts(), Account::name, model.account());
        account.setPromptText(text.of("bill.account-prompt"));
        Label facts = Nodes.id(Nodes.label("", Style.MUTED), "facts");
        Label unread = Nodes.label("", Style.CAUTION_TEXT);
        model.version().subscribe(_ -> {
            Bill bill = model.bill().get();
            if (bill != null) {
                facts.setText(text.of("bill.facts", text.of("bill.source." + bill.source()), figures.count(bill.rows().size()),
                        figures.count(model.left())));
                unread.setText(text.of("bill.unread", figures.count(bill.unread())));
                Nodes.showIf(unread, bill.unread() > 0);
            }
        });
        return Nodes.wrap(Style.FILTER_BAR, Nodes.row(Style.ROW, Nodes.label(text.of("bill.account"), Style.MUTED), account),
                Choices.segments("shown", List.of(Shown.values()), which -> text.of("bill.shown." + which), model.shown()),
                Nodes.id(Nodes.link(text.of("bill.tick-all"), () -> model.tickAll(true)), "tick-all"),
                Nodes.id(Nodes.link(text.of("bill.tick-none"), () -> model.tickAll(false)), "tick-none"), facts, unread);
    }

    private Node foot() {
        Label ticked = Nodes.id(Nodes.label("", Style.STRONG), "ticked");
        model.version().subscribe(_ -> ticked.setText(words.ticked(model.ticked())));
        return Nodes.column(Style.COLUMN_TIGHT, pane, Nodes.row(Style.PAGER, ticked));
    }

    private Node dropZone() {
        EmptyState zone = new EmptyState(MaterialDesignF.FILE_SEARCH_OUTLINE, text.of("bill.drop"),
                Nodes.button(text.of("bill.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose, Style.PRIMARY));
        zone.getChildren().addAll(Nodes.paragraph(text.of("bill.kinds"), Style.MUTED), Nodes.paragraph(text.of("bill.safe"), Style.MUTED));
        return zone;
    }

    /// Seen while something takes long.
    private Node running() {
        ProgressBar bar = new ProgressBar();
        Label title = Nodes.label("", Style.MUTED);
        HBox row = Nodes.row(Style.ROW, title, bar, Nodes.id(Nodes.button(text.of("base.cancel"), () -> {
            Job now = model.job().get();
            if (now != null) {
                now.cancel();
            }
        }), "cancel"));
        Style.on(row, Style.STRIP);
        Nodes.showIf(row, false);
        model.job().subscribe(job -> {
            if (job != null) {
                title.setText(job.title());
                bar.progressProperty().bind(Bindings.createDoubleBinding(() -> job.total().get() <= 0
                        ? ProgressBar.INDETERMINATE_PROGRESS : (double) job.done().get() / job.total().get(), job.done(), job.total()));
                job.state().subscribe(state -> Nodes.showIf(row, state == Job.State.RUNNING));
            }
        });
        return row;
    }

    private void takesFiles() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                model.read(event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void choose() {
        dialogs.openSpreadsheet().ifPresent((Path chosen) -> model.read(chosen));
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.F12) {
            model.book();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && pane.isWalked()) {
            toTable();
            event.consume();
        }
    }

    private void enter(BillLine line) {
        if (line.isNew()) {
            pane.begin();
        } else {
            model.open(line);
        }
    }

    private void toTable() {
        table.requestFocus();
        if (table.getSelectionModel().getSelectedItem() == null && !table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    /// What was said for one movement is said; on to the next.
    private void next(@Nullable BillLine line) {
        int at = table.getItems().indexOf(line);
        table.requestFocus();
        if (at >= 0 && at + 1 < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(at + 1);
            table.scrollTo(Math.max(0, at - SEEN_ABOVE));
        }
    }
}
