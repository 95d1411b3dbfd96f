package org.suanpan.app.trade.paper;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.attach.ShelfCard;
import org.suanpan.app.trade.paper.PaperViewModel.Sheet;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.ChineseCapitals;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.Minute;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentListItem;

/// A document as paper: head, lines, totals; a red one in a red frame. Below it what came before and after.
public final class PaperView extends VBox {

    private static final int REASON_COLUMNS = 20;
    private static final int MOST_WAITING = 8;

    private final PaperViewModel model;
    private final Text text;
    private final Figures figures;
    private final VBox body = new VBox();
    private final ShelfCard files;

    public PaperView(PaperViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("paper");
        files = new ShelfCard(model.shelf(), this);
        VBox.setVgrow(body, Priority.ALWAYS);
        Style.on(body, Style.COLUMN);
        getChildren().add(body);
        model.sheet().value().subscribe(sheet -> {
            if (sheet != null) {
                show(sheet);
            }
        });
        model.sheet().failed().subscribe(problem -> {
            if (problem != null) {
                body.getChildren().setAll(Nodes.id(new EmptyState(MaterialDesignL.LOCK_OUTLINE, text.of(problem)), "paper-refused"));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        figures.costCovered().subscribe(_ -> {
            Sheet now = model.sheet().value().get();
            if (now != null) {
                show(now);
            }
        });
    }

    /// Alt+Up to what it came from, Alt+Down to what followed it, F7 holds an order's goods or releases them.
    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.F8 && model.canBeCollected()) {
            model.collect();
            event.consume();
        }
        if (event.getCode() == KeyCode.F7 && model.canHold()) {
            model.turnHold();
            event.consume();
        }
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.step(event.getCode() == KeyCode.DOWN);
            event.consume();
        }
    }

    private void show(Sheet sheet) {
        HBox actions = Nodes.row(Style.ACTIONS);
        model.following().forEach(kind -> actions.getChildren().add(Nodes.button(text.of("trade.follow." + kind),
                MaterialDesignA.ARROW_RIGHT_BOLD_OUTLINE, () -> model.follow(kind))));
        if (model.canBeCollected()) {
            actions.getChildren().add(Nodes.id(Nodes.button(text.of(sheet.document().typed().customer() != null ? "collect.collect"
                    : "collect.pay"), model::collect), "collect"));
        }
        if (sheet.item().kind() == DocumentKind.QUOTATION && !model.following().isEmpty()) {
            actions.getChildren().add(Nodes.id(Nodes.button(text.of("trade.new-version"), model::newVersion), "new-version"));
        }
        if (model.canBeCopied()) {
            actions.getChildren().add(Nodes.id(Nodes.button(text.of("trade.copy"), MaterialDesignC.CONTENT_COPY, model::copy), "copy"));
        }
        if (model.canExchange()) {
            actions.getChildren().add(Nodes.id(Nodes.button(text.of("exchange.title"), MaterialDesignS.SWAP_HORIZONTAL, model::exchange), "exchange"));
        }
        if (model.canBeCharged()) {
            actions.getChildren().add(Nodes.button(text.of("trade.add-charge"), model::addCharge));
        }
        if (model.canHold()) {
            actions.getChildren().add(Nodes.id(Nodes.button(text.of(sheet.holds() ? "reserve.release" : "reserve.hold"),
                    model::turnHold), "hold"));
        }
        if (model.canClose()) {
            actions.getChildren().add(Nodes.id(Nodes.button(text.of("trade.close-order"), model.closing()::ask), "close-order"));
        }
        if (MatchedMoney.isMoney(sheet.document()) && sheet.document().stands()) {
            if (!sheet.matched().isEmpty()) {
                actions.getChildren().add(Nodes.id(Nodes.button(text.of("matched.free-now"), model.matched()::free), "unmatch"));
            }
            if (sheet.item().open().isPositive()) {
                actions.getChildren().add(Nodes.id(Nodes.button(text.of("matched.again"), model::matchAgain), "match-again"));
            }
        }
        if (model.canReverse()) {
            actions.getChildren().addAll(Nodes.button(text.of("trade.reverse"), MaterialDesignU.UNDO_VARIANT,
                    () -> model.ask(false)), Nodes.button(text.of("trade.reverse-correct"), () -> model.ask(true)));
        }
        VBox paper = paper(sheet);
        VBox.setVgrow(paper, sheet.item().kind().isOneAmount() ? Priority.NEVER : Priority.ALWAYS);
        String title = text.of("trade.kind." + sheet.item().kind()) + " " + sheet.item().number();
        VBox sheetBody = Nodes.column(Style.FORM_BODY, question(), paper, waiting(sheet), files, new ChainPane(model, sheet.links()));
        VBox.setVgrow(sheetBody, Priority.ALWAYS);
        body.getChildren().setAll(new PageHeader(title, actions), sheetBody);
    }

    /// The date of the red document, asked for beside the paper, not in a window over it.
    private Node question() {
        Label message = Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM);
        message.setId("message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        DatePicker date = Choices.day("red-date");
        date.valueProperty().bindBidirectional(model.redDate());
        HBox row = Nodes.row(Style.ACTIONS, Nodes.label(text.of("trade.red-date"), Style.MUTED), date,
                Nodes.button(text.of("trade.reverse-now"), model::reverse, Style.PRIMARY),
                Nodes.button(text.of("base.cancel"), () -> model.asking().set(null)));
        row.setId("reversal");
        model.asking().subscribe(asked -> Nodes.showIf(row, asked != null));
        return Nodes.column(Style.COLUMN_TIGHT, row, closing(), message);
    }

    /// Customers who wait for the goods that have come.
    private Node waiting(Sheet sheet) {
        FlowPane row = Nodes.id(Nodes.wrap(Style.BUTTONS, Nodes.label(text.of("trade.waiting"), Style.MUTED)), "waiting");
        sheet.waiting().stream().limit(MOST_WAITING).forEach(one -> row.getChildren().add(Nodes.row(Style.ROW,
                Nodes.link(text.of("trade.waiting-order", one.customer(), one.number()), () -> model.open(one)),
                Nodes.label(text.of("trade.waiting-goods", one.name(), figures.quantity(one.quantity()), one.unit())))));
        if (sheet.waiting().size() > MOST_WAITING) {
            row.getChildren().add(Nodes.label(text.of("trade.waiting-more", sheet.waiting().size() - MOST_WAITING), Style.MUTED));
        }
        Nodes.showIf(row, !sheet.waiting().isEmpty());
        return row;
    }

    /// Why what is left of an order is given up.
    private Node closing() {
        TextField why = Style.on(new TextField(), Style.FILTER_FIELD);
        why.setId("close-reason");
        why.setPrefColumnCount(REASON_COLUMNS);
        why.textProperty().bindBidirectional(model.closing().reason());
        why.setOnAction(_ -> model.close());
        HBox row = Nodes.row(Style.ACTIONS, Nodes.label(text.of("trade.close-reason"), Style.MUTED), why,
                Nodes.button(text.of("trade.close-now"), model::close, Style.PRIMARY),
                Nodes.button(text.of("base.cancel"), () -> model.closing().asking().set(false)));
        model.closing().asking().subscribe(asked -> {
            Nodes.showIf(row, asked);
            if (asked) {
                why.requestFocus();
            }
        });
        return row;
    }

    private VBox paper(Sheet sheet) {
        DocumentListItem item = sheet.item();
        Label chip = Nodes.chip("", Style.CHIP_NEUTRAL);
        States.dress(text, item, chip);
        HBox head = Nodes.row(Style.ROW, Nodes.label(text.of("trade.kind." + item.kind()), Style.PAPER_TITLE), chip,
                Nodes.spacer(), Nodes.label(item.number(), Style.STRONG));
        boolean money = MatchedMoney.isMoney(sheet.document());
        Node lines = money ? new MatchedPane(model, sheet)
                : new PaperLines(text, figures, sheet, model::openLedger, model::trace).table();
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox foot = Nodes.row(Style.ROW_WIDE, Nodes.label(text.isChinese() && item.gross().isPositive()
                ? ChineseCapitals.of(item.gross()) : "", Style.MUTED), Nodes.spacer());
        if (item.kind().isPriced() || item.kind().isOneAmount() || item.kind() == DocumentKind.LATE_CHARGE) {
            if (!sheet.document().amounts().tax().isZero()) {
                foot.getChildren().add(Nodes.label(text.of("trade.tax-parts",
                        figures.money(sheet.document().amounts().net()), figures.money(sheet.document().amounts().tax())),
                        Style.MUTED));
            }
            if (item.kind() == DocumentKind.PURCHASE_RETURN) {
                foot.getChildren().add(Nodes.id(Nodes.label(text.of("trade.return-difference-of", figures.cost(item.cost()),
                        figures.cost(sheet.returnDifference()))), "return-difference"));
            }
            if (!item.open().isZero() && !money) {
                foot.getChildren().add(Nodes.label(text.of("trade.open-amount", figures.money(item.open())), Style.STRONG));
            }
            foot.getChildren().addAll(Nodes.label(text.of("trade.total"), Style.MUTED),
                    Nodes.label(figures.yuan(item.gross()), Style.TOTAL_FIGURE));
        }
        VBox paper = Nodes.column(Style.PAPER, head, facts(sheet));
        paper.getChildren().addAll(item.kind().isOneAmount() && !money ? List.of(foot) : List.of(lines, foot));
        if (item.red()) {
            Style.on(paper, Style.PAPER_RED);
        }
        return paper;
    }

    private FlowPane facts(Sheet sheet) {
        DocumentListItem item = sheet.item();
        FlowPane facts = Nodes.wrap(Style.PAPER_HEAD, fact("trade.date", figures.date(item.date())));
        Integer minute = sheet.document().typed().atMinute();
        if (item.kind() == DocumentKind.STOCKTAKE && minute != null) {
            add(facts, "trade.time", Minute.words(minute));
        }
        if (!item.partner().isBlank()) {
            facts.getChildren().add(Nodes.row(Style.ROW, Nodes.label(text.of("trade.partner"), Style.MUTED),
                    Nodes.id(Nodes.link(item.partner(), model::openPartner), "partner")));
        }
        if (sheet.document().kind() == DocumentKind.DELIVERY && sheet.document().typed().due() != null) {
            add(facts, "credit.due", figures.date(sheet.document().typed().due()));
        }
        add(facts, "trade.warehouse", item.warehouse());
        add(facts, "trade.rep", item.rep());
        if (PaperSides.has(item.kind())) {
            new PaperSides(text, figures, model::account).facts(sheet.document()).forEach((label, value) -> add(facts, label, value));
        } else if (sheet.document().isTrusted()) {
            add(facts, "credit.reason", sheet.document().typed().reason());
            add(facts, "trade.remark", sheet.document().typed().remark());
        } else {
            add(facts, "trade.remark", item.remark());
        }
        addQuote(facts);
        addMoney(facts, sheet.document());
        if (MatchedMoney.isMoney(sheet.document())) {
            add(facts, "trade.account", model.matched().accounts(sheet.document()));
            Money waiver = sheet.document().typed().settling().waiver();
            add(facts, "collect.waiver", waiver.isZero() ? "" : figures.money(waiver));
            add(facts, "collect.reason", sheet.document().typed().reason());
        }
        addDeposit(facts, sheet);
        if (model.canHold()) {
            add(facts, "reserve.goods", text.of(sheet.holds() ? "reserve.held" : "reserve.released"));
        }
        if (item.kind() == DocumentKind.PROVISIONAL_RECEIPT && sheet.document().stands() && !item.billed()) {
            facts.getChildren().add(Nodes.label(text.of("trade.bill-missing"), Style.CAUTION_TEXT));
        }
        return facts;
    }

    private void add(FlowPane facts, String label, String value) {
        if (!value.isBlank()) {
            facts.getChildren().add(fact(label, value));
        }
    }

    private void addQuote(FlowPane facts) {
        Quote quote = model.quote();
        if (quote == null) {
            return;
        }
        if (quote.versions() > 1) {
            add(facts, "trade.version", text.of("trade.version-of", quote.version(), quote.versions()));
        }
        add(facts, "trade.valid", figures.date(quote.until()));
        if (quote.isExpired() && quote.order() == null) {
            facts.getChildren().add(Nodes.id(Nodes.label(text.of("trade.expired"), Style.CAUTION_TEXT), "expired"));
        }
    }

    /// What was paid on an order, and what deposits have paid.
    private void addDeposit(FlowPane facts, Sheet sheet) {
        if (sheet.document().kind() == DocumentKind.SALES_ORDER && !sheet.document().typed().settling().money().isZero()) {
            add(facts, "credit.deposit", text.of("credit.deposit-words",
                    figures.money(sheet.document().typed().settling().money()), figures.money(sheet.deposit())));
        } else if (!sheet.deposit().isZero()) {
            add(facts, "credit.deposit-use", figures.money(sheet.deposit()));
        }
    }

    /// What the work of an assembly cost, how a late charge was shared out.
    private void addMoney(FlowPane facts, Document document) {
        Money fee = document.typed().settling().money();
        if (!fee.isZero() && (document.kind() == DocumentKind.ASSEMBLY || document.kind() == DocumentKind.DISASSEMBLY)) {
            add(facts, "trade.fee", figures.money(document.isRed() ? fee.negated() : fee));
        }
        if (document.split() && document.kind() == DocumentKind.PURCHASE_BILL) {
            facts.getChildren().add(Nodes.label(text.of("trade.was-split"), Style.CAUTION_TEXT));
        }
        if (document.kind() == DocumentKind.LATE_CHARGE) {
            document.typed().charges().forEach(charge -> add(facts, "trade.spread", text.of("trade.spread." + charge.by())));
            if (document.split()) {
                facts.getChildren().add(Nodes.label(text.of("trade.was-split"), Style.CAUTION_TEXT));
            }
        }
    }

    private Node fact(String label, String value) {
        return Nodes.row(Style.ROW, Nodes.label(text.of(label), Style.MUTED), Nodes.label(value));
    }
}
