package org.suanpan.app.trade.exchange;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
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

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.grid.EntryGrid;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.app.kit.grid.ScanTiming;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.ChineseCapitals;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.exchange.Exchange.Balance;

/// The form of an exchange: above what comes back, below what goes out, at the foot the one balance. Enter walks, F8 goes to
/// the next part, F12 saves.
final class ExchangeView extends VBox {

    private final ExchangeViewModel model;
    private final Text text;
    private final Figures figures;
    private final EntryGrid<BackLine> back;
    private final EntryGrid<OutLine> free;
    private final EntryGrid<OutLine> out;
    private final TextField money;
    private final ComboBox<Origin> sale;
    private final Label direction = Nodes.id(Nodes.label("", Style.MUTED), "direction");
    private final Label due = Nodes.id(Nodes.label("", Style.TILL_FIGURE), "due");
    private final Label capitals = Nodes.label("", Style.MUTED);
    private final Label sums = Nodes.id(Nodes.label("", Style.MUTED), "sums");

    ExchangeView(ExchangeViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("exchange");
        ExchangeColumns columns = new ExchangeColumns(model);
        back = new EntryGrid<>("back", model.back().sold(), columns.back(), text::of);
        free = new EntryGrid<>("free", model.back().free(), columns.free(), text::of);
        out = new EntryGrid<>("out", model.out(), columns.out(), text::of);
        heard(back, true);
        heard(free, true);
        heard(out, false);
        free.helpWith((line, _) -> model.backGoods().about(line));
        out.helpWith((line, _) -> model.goods().about(line));
        money = words("money", 8);
        money.textProperty().bindBidirectional(model.money());
        money.setPromptText(text.of("exchange.money-prompt"));
        money.setOnAction(_ -> save());
        sale = Choices.box("sale", model.back().origins(), this::words, model.back().origin());
        sale.setItems(model.back().origins());
        sale.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !sale.isShowing()) {
                begin(true);
                event.consume();
            }
        });
        VBox.setVgrow(back, Priority.ALWAYS);
        VBox.setVgrow(free, Priority.ALWAYS);
        VBox.setVgrow(out, Priority.ALWAYS);
        VBox body = Nodes.column(Style.FORM_BODY, message(), held(), Nodes.label(text.of("exchange.lines-back"), Style.STRONG), back, free,
                Nodes.label(text.of("exchange.lines-out"), Style.STRONG), out, footer());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("exchange.title"), kept()), head(), body);
        model.back().sold().all().subscribe(this::pieces);
        model.back().free().all().subscribe(this::pieces);
        model.back().origin().subscribe(_ -> {
            Nodes.showIf(back, model.back().sale() != null);
            Nodes.showIf(free, model.back().sale() == null);
        });
        model.out().all().subscribe(this::pieces);
        pieces();
        model.balance().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private Label kept() {
        Label kept = Nodes.id(Nodes.label("", Style.MUTED), "kept");
        kept.textProperty().bind(model.kept());
        return kept;
    }

    private void heard(EntryGrid<?> lines, boolean comesBack) {
        lines.onScan(() -> ScanTiming.of(model.desk().preferences()), code -> {
            model.scan(code, comesBack);
            lines.refresh();
        });
    }

    private String words(Origin from) {
        DocumentListItem sold = from.sale();
        return sold == null ? text.of("exchange.no-sale") : text.of("exchange.sale-item", sold.number(), figures.date(sold.date()), figures.money(sold.gross()));
    }

    private Node head() {
        LookUpField<Named> customer = new LookUpField<>("start", model.back().customer(), Named::name, model::customers);
        customer.setPromptText(text.of("exchange.customer-prompt"));
        customer.setPrefColumnCount(16);
        customer.onNext(sale::requestFocus);
        customer.onBlank(() -> {
            model.back().walkIn();
            sale.requestFocus();
        });
        DatePicker date = Choices.day("date");
        date.valueProperty().bindBidirectional(model.date());
        TextField remark = words("remark", 14);
        remark.textProperty().bindBidirectional(model.remark());
        return Nodes.wrap(Style.FILTER_BAR, field("trade.customer", customer), field("exchange.sale", sale),
                field("trade.date", date), field("trade.remark", remark));
    }

    private Node message() {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        return message;
    }

    /// What would be taken of goods held for others.
    private Node held() {
        VBox held = Style.on(Nodes.id(Nodes.column(Style.STRIP), "held"), Style.STRIP_CAUTION);
        Runnable show = () -> {
            held.getChildren().setAll(model.held().stream().map(taken -> (Node) Nodes.paragraph(model.words(taken))).toList());
            Nodes.showIf(held, !model.held().isEmpty());
        };
        model.held().subscribe(show);
        show.run();
        return held;
    }

    private Node footer() {
        TextField reason = words("credit-reason", 18);
        reason.textProperty().bindBidirectional(model.reason());
        HBox why = field("credit.reason", reason);
        model.asksReason().subscribe(asked -> Nodes.showIf(why, asked));
        FlowPane fields = Nodes.wrap(Style.BUTTONS, field("exchange.money", money));
        if (model.accounts().size() > 1) {
            fields.getChildren().add(field("trade.account", Choices.box("account", model.accounts(), Account::name,
                    model.account())));
        }
        fields.getChildren().add(why);
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox balance = Nodes.row(Style.ROW_WIDE, sums, Nodes.spacer(), capitals, direction, due);
        HBox buttons = Nodes.row(Style.ACTIONS, fields, Nodes.id(Nodes.button(text.of("trade.discard"), model::discard), "discard"),
                Nodes.button(text.of("exchange.next"), MaterialDesignA.ARROW_DOWN, this::next),
                Nodes.id(Nodes.button(text.of("trade.save"), MaterialDesignC.CHECK, this::save, Style.PRIMARY), "save"));
        return Nodes.column(Style.COLUMN, balance, buttons);
    }

    private static TextField words(String id, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }

    private HBox field(String label, Node node) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(node);
        return Nodes.row(Style.ROW, words, node);
    }

    private void show(Balance now) {
        Money balance = now.due();
        Money shown = balance.isNegative() ? balance.negated() : balance;
        direction.setText(text.of(balance.isZero() ? "exchange.even" : balance.isNegative() ? "exchange.refund" : "exchange.pay"));
        due.setText(figures.yuan(shown));
        Style.choose(due, balance.isNegative() ? Style.CAUTION_TEXT : Style.OK_TEXT, Style.CAUTION_TEXT, Style.OK_TEXT);
        capitals.setText(text.isChinese() && shown.isPositive() ? ChineseCapitals.of(shown) : "");
        sums.setText(text.of("exchange.sums", figures.money(now.back()), figures.money(now.out())));
    }

    private void pieces() {
        back.show(ExchangeColumns.SERIALS, model.back().sold().all().stream().anyMatch(BackLine::hasPieces));
        free.show(ExchangeColumns.SERIALS, model.back().free().all().stream().anyMatch(OutLine::hasPieces));
        out.show(ExchangeColumns.SERIALS, model.out().all().stream().anyMatch(OutLine::hasPieces));
    }

    private void keys(KeyEvent event) {
        boolean save = event.getCode() == KeyCode.F12
                || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event);
        if (save) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.F7) {
            model.openHolder();
            event.consume();
        } else if (event.getCode() == KeyCode.F8) {
            next();
            event.consume();
        }
    }

    /// From the head into what comes back, from there to what goes out, then to the money, and round again.
    private void next() {
        Node focused = getScene().getFocusOwner();
        if (isIn(back, focused) || isIn(free, focused)) {
            begin(false);
        } else if (isIn(out, focused)) {
            money.requestFocus();
            money.selectAll();
        } else {
            begin(true);
        }
    }

    private static boolean isIn(Node part, Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == part) {
                return true;
            }
        }
        return false;
    }

    /// The caret needs a cell to stand in, so the lines are laid out first.
    private void begin(boolean above) {
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        if (above && free.isVisible()) {
            free.begin();
        } else if (above) {
            back.begin(0);
        } else {
            out.begin();
        }
    }

    /// The cell in front is taken first; the caret comes back to where it was.
    private void save() {
        Node focused = getScene().getFocusOwner();
        requestFocus();
        if ((free.isVisible() ? free : back).hasRefusals() || out.hasRefusals()) {
            model.message().set(text.of("trade.mend-cells"));
        } else {
            model.save();
        }
        if (focused != null && getScene() != null && focused.getScene() == getScene()) {
            focused.requestFocus();
        }
    }
}
