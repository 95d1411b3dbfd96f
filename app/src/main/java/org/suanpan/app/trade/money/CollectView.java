package org.suanpan.app.trade.money;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.grid.EntryGrid;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.app.trade.means.MeansPane;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.trade.DocumentQueries.Named;

/// The form of a receipt or payment: who, how much, and below it what of every open document that settles. Enter walks from
/// the partner to the money, to the waiver and into the documents; Ctrl+M waives the small rest, F12 saves.
final class CollectView extends VBox {

    private static final KeyCombination WAIVE = new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);

    private final CollectViewModel model;
    private final Text text;
    private final CollectWords words;
    private final EntryGrid<OpenLine> grid;
    private final LookUpField<Named> partner;
    private final TextField money;
    private final TextField waiver;
    private final FlowPane standing = Nodes.id(Nodes.wrap(Style.NOTES), "standing");
    private final VBox effects = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "money-effects");
    private final Label total = Nodes.id(Nodes.label("", Style.TOTAL_FIGURE), "settled");
    private final MeansPane means;
    private final HBox why;
    private boolean taking;

    CollectView(CollectViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.words = new CollectWords(model);
        Style.on(this, Style.PAGE);
        setId("collect");
        grid = new EntryGrid<>("open", model.sharing().lines(), new OpenColumns(model).all(), text::of);
        grid.helpWith((line, _) -> line.debit() == null ? "" : words.about(line));
        CollectHead head = model.head();
        partner = new LookUpField<>("start", head.partner(), Named::name, model::partners);
        money = field("money", 9);
        money.textProperty().bindBidirectional(head.money());
        means = new MeansPane(model.desk(), head.means(), head.account(), () -> CollectHead.readable(head.money()));
        means.onNext(this::toWaiver);
        TextField reason = field("waiver-reason", 16);
        reason.textProperty().bindBidirectional(head.reason());
        reason.setOnAction(_ -> begin());
        why = labelled("collect.reason", reason);
        waiver = field("waiver", 6);
        waiver.textProperty().bindBidirectional(head.waiver());
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox body = Nodes.column(Style.FORM_BODY, strips(), standing, grid, footer());
        VBox.setVgrow(body, Priority.ALWAYS);
        Label kept = Nodes.label("", Style.MUTED);
        kept.textProperty().bind(model.kept());
        getChildren().addAll(new PageHeader(text.of("trade.kind." + head.kind()), kept), who(), amounts(), means, body);
        model.onShown(() -> {
            grid.refresh();
            show();
        });
        head.values().forEach(value -> value.subscribe(this::show));
        model.sharing().lines().all().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        if (model.isPreset()) {
            focusedProperty().subscribe(focused -> {
                if (focused && !taking) {
                    model.desk().work().later(this::toMoney);
                }
            });
            partner.setId("partner");
        }
        show();
    }

    private boolean isReceipt() {
        return model.head().kind() == DocumentKind.RECEIPT;
    }

    private Node who() {
        CollectHead head = model.head();
        partner.setPromptText(text.of(isReceipt() ? "trade.customer-prompt" : "trade.supplier-prompt"));
        partner.setPrefColumnCount(16);
        partner.onNext(this::toMoney);
        DatePicker date = Choices.day("date", model.desk().asOf()::today);
        date.valueProperty().bindBidirectional(head.date());
        TextField remark = field("remark", 14);
        remark.textProperty().bindBidirectional(head.remark());
        return Nodes.wrap(Style.FILTER_BAR, labelled(isReceipt() ? "trade.customer" : "trade.supplier", partner),
                labelled("trade.date", date), labelled("trade.remark", remark));
    }

    private Node amounts() {
        money.setOnAction(event -> {
            model.sharing().fillDue();
            toWaiver();
            event.consume();
        });
        waiver.setOnAction(event -> {
            begin();
            event.consume();
        });
        FlowPane row = Nodes.wrap(Style.FILTER_BAR, labelled("collect.money." + model.head().kind(), money));
        if (model.accounts().size() > 1) {
            row.getChildren().add(labelled("trade.account", Choices.box("account", model.accounts(), Account::name,
                    model.head().account())));
            row.getChildren().add(Nodes.id(Nodes.link(text.of("means.split"), means::turn), "split"));
        }
        row.getChildren().addAll(labelled("collect.waiver", waiver), why,
                Nodes.id(Nodes.button(text.of("collect.waive"), this::waive), "waive"),
                Nodes.id(Nodes.link(text.of("collect.again"), model::again), "share-again"));
        return row;
    }

    private static TextField field(String id, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }

    private HBox labelled(String label, Node node) {
        Label name = Nodes.label(text.of(label), Style.MUTED);
        name.setLabelFor(node);
        return Nodes.row(Style.ROW, name, node);
    }

    private Node strips() {
        Label message = strip("message", Style.STRIP_PROBLEM);
        model.message().subscribe(why -> say(message, why));
        Label done = strip("done", Style.STRIP_OK);
        model.done().subscribe(what -> say(done, what));
        return Nodes.column(Style.COLUMN_TIGHT, message, done);
    }

    private static Label strip(String id, Style tone) {
        Label strip = Nodes.id(Nodes.paragraph("", Style.STRIP, tone), id);
        strip.setMaxWidth(Double.MAX_VALUE);
        return strip;
    }

    private static void say(Label strip, String what) {
        strip.setText(what);
        Nodes.showIf(strip, !what.isEmpty());
    }

    private Node footer() {
        HBox sums = Nodes.row(Style.ROW_WIDE, effects, Nodes.spacer(), Nodes.label(text.of("collect.settled"), Style.MUTED), total);
        HBox buttons = Nodes.row(Style.ACTIONS, Nodes.spacer(), Nodes.button(text.of("trade.discard"), model::discard),
                Nodes.button(text.of("trade.park"), MaterialDesignP.PAUSE, this::park),
                Nodes.id(Nodes.button(text.of("collect.save"), MaterialDesignC.CHECK, this::save, Style.PRIMARY), "save"));
        return Nodes.column(Style.COLUMN, sums, buttons);
    }

    /// What is owed, what comes of the money, and what the balances become.
    private void show() {
        partner.setDisable(model.sharing().isDeposit());
        grid.setDisable(model.sharing().isDeposit());
        means.show();
        Nodes.showIf(why, model.asksReason());
        Money due = model.sharing().spreading().due();
        money.setPromptText(due.isPositive() ? model.desk().figures().money(due) : "");
        List<Node> chips = new ArrayList<>(words.standing());
        standing.getChildren().setAll(chips);
        Nodes.showIf(standing, !chips.isEmpty());
        effects.getChildren().setAll(words.effects());
        total.setText(model.desk().figures().yuan(words.settled()));
    }

    private void toMoney() {
        money.requestFocus();
        money.selectAll();
    }

    private void toWaiver() {
        waiver.requestFocus();
        waiver.selectAll();
    }

    private void keys(KeyEvent event) {
        boolean save = event.getCode() == KeyCode.F12
                || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event);
        if (save) {
            save();
        } else if (event.getCode() == KeyCode.F8) {
            toMoney();
        } else if (WAIVE.match(event)) {
            waive();
        } else if (means.takes(event)) {
            show();
        } else if (new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN).match(event)) {
            park();
        } else {
            return;
        }
        event.consume();
    }

    /// The caret needs a cell to stand in, so the documents are laid out first.
    private void begin() {
        if (getScene() != null && !model.sharing().lines().filled().isEmpty()) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            grid.begin(0);
        }
    }

    private void waive() {
        withCellTaken(model::waive);
    }

    private void park() {
        withCellTaken(model::keep);
    }

    private void save() {
        withCellTaken(() -> {
            if (grid.hasRefusals()) {
                model.message().set(text.of("trade.mend-cells"));
            } else {
                model.save();
            }
        });
        if (getScene() != null && model.head().partner().get() == null && model.message().get().isEmpty()) {
            partner.requestFocus();
        }
    }

    /// The cell in front is taken first; the caret comes back to where it was.
    private void withCellTaken(Runnable action) {
        Node focused = getScene().getFocusOwner();
        taking = true;
        requestFocus();
        taking = false;
        action.run();
        if (focused != null && getScene() != null && focused.getScene() == getScene()) {
            focused.requestFocus();
        }
    }
}
