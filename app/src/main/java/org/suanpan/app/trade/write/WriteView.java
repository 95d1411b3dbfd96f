package org.suanpan.app.trade.write;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.grid.EntryGrid;
import org.suanpan.app.kit.grid.ScanTiming;
import org.suanpan.app.trade.pick.PickPane;
import org.suanpan.app.trade.unheard.BindPane;
import org.suanpan.app.trade.unheard.NewGoodsPane;
import org.suanpan.app.trade.unheard.UnknownStrip;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.ChineseCapitals;
import org.suanpan.core.product.Item;

/// The form of a document: head, lines, totals. Everything is done by keys: Enter walks, F12 saves.
public final class WriteView extends VBox {

    private final WriteViewModel model;
    private final Text text;
    private final EntryGrid<EntryLine> grid;
    private final HeadFields fields;
    private final @Nullable TillPane till;
    private boolean taking;
    private final Label total = Nodes.label("", Style.TOTAL_FIGURE);
    private final Label capitals = Nodes.label("", Style.MUTED);
    private final TextField deposit;
    private final Label owed = Nodes.label("", Style.STRONG);

    public WriteView(WriteViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("write");
        grid = new EntryGrid<>("lines", model.lines(), new LineColumns(model).of(model.shape()), text::of);
        fields = new HeadFields(model, this::begin);
        till = model.till() == null ? null : new TillPane(model, model.till(), fields, () -> save(true), this::begin);
        deposit = HeadFields.words("deposit", model.head().deposit(), 7);
        grid.helpWith((line, column) -> model.goods().tracked().about(line, column.id(), model.totals().about(line)));
        TrackedColumns.follow(grid, model);
        grid.passOver(line -> line.givenBy() != 0);
        grid.onScan(() -> ScanTiming.of(model.desk().preferences()), code -> {
            model.goods().scan(code);
            grid.refresh();
        });
        model.again().used().subscribe(used -> grid.show(Again.BEFORE, used));
        model.head().partner().addListener(_ -> grid.refresh());
        model.head().warehouse().subscribe(_ -> grid.helpAgain());
        model.goods().there().news().subscribe(_ -> grid.helpAgain());
        sceneProperty().subscribe(scene -> model.goods().there().onScreen(scene != null));
        Node content = model.shape().has(Part.CHARGE) ? new ChargePane(model) : grid;
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox body = Nodes.column(Style.FORM_BODY, strips(), content, footer());
        StackPane front = new StackPane(body, new PickPane(model.desk(), model.goods().pick(), this::picked));
        VBox.setVgrow(front, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of(model.shape().title()), kept()), fields.build(), front);
        model.lines().all().subscribe(this::showTotals);
        model.head().discount().subscribe(this::showTotals);
        model.head().money().subscribe(this::showTotals);
        model.head().deposit().subscribe(this::showTotals);
        model.afterLoad(() -> {
            grid.refresh();
            showTotals();
            if (till != null && getScene() != null) {
                till.show();
                model.desk().work().later(this::begin);
            }
        });
        showTotals();
        addEventFilter(KeyEvent.KEY_PRESSED, this::compare);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        if (!model.shape().beginsInHead() || model.isLinked()) {
            // The frame gives the screen in front the focus, the form hands it on into its lines.
            focusedProperty().subscribe(focused -> {
                if (focused && !taking) {
                    model.desk().work().later(this::begin);
                }
            });
        }
    }

    /// The caret needs a cell to stand in, so the lines are laid out first.
    private void begin() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            grid.begin();
        }
    }

    private Label kept() {
        Label kept = Nodes.label("", Style.MUTED);
        kept.textProperty().bind(model.kept());
        return kept;
    }

    /// The list of products, begun with what is typed in a cell of a product.
    private void pick() {
        model.goods().pick(grid.handOver(), grid.activeRow());
    }

    private void picked() {
        grid.refresh();
        begin();
    }

    /// F9 on a line of a purchase: for what others sell it.
    private void compare(KeyEvent event) {
        if (event.getCode() == KeyCode.F9 && model.shape().has(Part.PRICE) && !model.shape().isSale() && !model.goods().pick().open().get()) {
            grid.settle();
            Item item = grid.activeRow().item();
            if (item != null) {
                model.desk().navigator().open(new Screen.SupplierOffers(item.id()));
            }
            event.consume();
        }
    }

    private void keys(KeyEvent event) {
        if (model.goods().pick().open().get()) {
            return;
        }
        boolean drop = event.getCode() == KeyCode.DOWN && event.isAltDown() && grid.isEmptyHanded();
        if ((event.getCode() == KeyCode.F3 || drop) && !model.shape().has(Part.CHARGE)) {
            pick();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            grid.settle();
            model.goods().offers().explain(grid.activeRow());
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.F4 && !event.isAltDown()) {
            withCellTaken(() -> {});
            fields.choosePartner();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.F7) {
            model.notes().openLead();
            event.consume();
            return;
        }
        if (till != null && till.means().takes(event)) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.F8 && till != null) {
            withCellTaken(() -> {});
            till.collect();
            event.consume();
            return;
        }
        if (new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN).match(event)
                && model.again().isOffered()) {
            again();
            event.consume();
            return;
        }
        boolean save = event.getCode() == KeyCode.F12 && !event.isShiftDown()
                || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event);
        if (save) {
            save(till != null);
            event.consume();
        } else if (event.getCode() == KeyCode.F12) {
            foresee();
            event.consume();
        } else if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN).match(event)) {
            save(true);
            event.consume();
        } else if (new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN).match(event)) {
            park();
            event.consume();
        }
    }

    private void again() {
        withCellTaken(() -> model.again().lastTime(this::begin));
    }

    private void save(boolean next) {
        withCellTaken(() -> unlessRefused(() -> model.save(next)));
        beginNext();
    }

    /// What posting would do.
    private void foresee() {
        withCellTaken(() -> unlessRefused(model::foresee));
    }

    private void park() {
        withCellTaken(model::park);
        beginNext();
    }

    /// At the counter the caret waits in the lines for the next customer's goods.
    private void beginNext() {
        if (till != null && model.lines().filled().isEmpty()) {
            begin();
        }
    }

    private void unlessRefused(Runnable action) {
        if (grid.hasRefusals()) {
            model.message().set(text.of("trade.mend-cells"));
        } else {
            action.run();
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

    /// Codes nobody knows, and why the document could not be saved.
    private Node strips() {
        Goods goods = model.goods();
        UnknownStrip unknown = new UnknownStrip(text, goods.unknown(), goods.newGoods(), goods.bind());
        BindPane bind = new BindPane(model.desk(), goods.bind(), model.choices()::products, this::begin);
        NewGoodsPane newGoods = new NewGoodsPane(model.desk(), goods.newGoods(), grid::begin);
        Label message = Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM);
        message.setId("message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        Label promoted = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_OK), "promoted");
        promoted.setMaxWidth(Double.MAX_VALUE);
        model.goods().promoted().words().subscribe(given -> {
            promoted.setText(given);
            Nodes.showIf(promoted, !given.isEmpty());
        });
        VBox effects = Nodes.column(Style.COLUMN_TIGHT);
        model.preview().subscribe(preview -> effects.getChildren().setAll(
                preview == null ? List.of() : List.of(new EffectsPane(model, preview))));
        VBox why = Nodes.column(Style.COLUMN_TIGHT);
        model.goods().offers().why().subscribe(reason -> why.getChildren().setAll(
                reason == null ? List.of() : List.of(new WhyPane(model.desk(), reason))));
        return Nodes.column(Style.COLUMN_TIGHT, unknown, newGoods, bind, message, gaps(), promoted, effects, why);
    }

    /// How many prices differ from the order and from the last purchase.
    private Node gaps() {
        Label gaps = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_CAUTION), "price-gaps");
        gaps.setMaxWidth(Double.MAX_VALUE);
        model.gaps().summary().subscribe(words -> {
            gaps.setText(words);
            Nodes.showIf(gaps, !words.isEmpty());
        });
        return gaps;
    }

    private Node footer() {
        HBox sums = till != null ? till : Nodes.row(Style.ROW_WIDE);
        FormShape shape = model.shape();
        if (shape.has(Part.DISCOUNT)) {
            sums.getChildren().add(fields.field("trade.discount", HeadFields.words("discount", model.head().discount(), 6)));
        }
        if (shape.has(Part.MONEY)) {
            sums.getChildren().add(fields.field("trade.money." + shape.kind(),
                    HeadFields.words("money", model.head().money(), 7)));
            fields.account(sums.getChildren());
            deposit(sums);
            sums.getChildren().add(owed);
        }
        if (till != null) {
            till.show();
        } else if (isSummed()) {
            sums.getChildren().addAll(capitals, Nodes.spacer(), Nodes.label(text.of("trade.total"), Style.MUTED), total);
        } else {
            sums.getChildren().add(Nodes.spacer());
        }
        HBox.setHgrow(sums, Priority.ALWAYS);
        HBox buttons = Nodes.row(Style.ACTIONS, Nodes.spacer(),
                Nodes.button(text.of("trade.discard"), model::discard),
                Nodes.id(Nodes.button(text.of("trade.look"), MaterialDesignE.EYE_OUTLINE, this::foresee), "preview"),
                Nodes.button(text.of("trade.park"), MaterialDesignP.PAUSE, this::park),
                Nodes.button(text.of("trade.save-next"), () -> save(true), till != null ? new Style[] {Style.PRIMARY} : new Style[0]));
        if (model.again().isOffered()) {
            buttons.getChildren().add(1, Nodes.id(Nodes.button(text.of("trade.again"), MaterialDesignH.HISTORY, this::again), "again"));
        }
        if (till == null) {
            buttons.getChildren().add(Nodes.button(text.of("trade.save"), MaterialDesignC.CHECK, () -> save(false), Style.PRIMARY));
        }
        return till == null ? Nodes.column(Style.COLUMN, notes(), worth(), sums, buttons)
                : Nodes.column(Style.COLUMN, notes(), worth(), till.means(), sums, buttons);
    }

    /// What the order's deposit pays of this delivery; only where there is one.
    private void deposit(HBox into) {
        HBox field = fields.field("credit.deposit-use", deposit);
        into.getChildren().add(field);
        model.head().depositFree().subscribe(free -> Nodes.showIf(field, free.isPositive()));
    }

    /// What is said about the whole document, and the reason why it is written nevertheless.
    private Node notes() {
        HBox why = fields.field("credit.reason", HeadFields.words("credit-reason", model.head().reason(), 18));
        FlowPane notes = Nodes.wrap(Style.NOTES);
        Runnable show = () -> {
            notes.getChildren().setAll(model.notes().notes().stream().map(note -> Nodes.id(Nodes.chip(note.words(),
                    switch (note.tone()) {
                        case PLAIN -> Style.CHIP_NEUTRAL;
                        case OK -> Style.CHIP_OK;
                        case CAUTION -> Style.CHIP_CAUTION;
                        case PROBLEM -> Style.CHIP_PROBLEM;
                    }), note.id())).toList());
            if (model.notes().asking().get()) {
                notes.getChildren().add(why);
            }
            Nodes.showIf(notes, !notes.getChildren().isEmpty());
        };
        show.run();
        model.notes().notes().subscribe(show);
        model.notes().asking().subscribe(show);
        return notes;
    }

    /// What the sale adds to its salesperson's commission.
    private Node worth() {
        Label worth = Nodes.id(Nodes.paragraph("", Style.MUTED), "next-worth");
        model.notes().worth().words().subscribe(words -> {
            worth.setText(words);
            Nodes.showIf(worth, !words.isEmpty());
        });
        return worth;
    }

    private boolean isSummed() {
        FormShape shape = model.shape();
        return shape.has(Part.PRICE) || shape.has(Part.VALUE) || shape.has(Part.ADJUST);
    }

    private void showTotals() {
        if (!isSummed()) {
            return;
        }
        Money sum = model.totals().total();
        boolean priced = model.shape().has(Part.PRICE);
        total.setText(model.desk().figures().yuan(sum));
        capitals.setText(text.isChinese() && priced && sum.isPositive() ? ChineseCapitals.of(sum) : "");
        deposit.setPromptText(model.desk().figures().money(model.totals().deposit()));
        owed.setText(text.of(model.shape().kind().isPromise() ? "trade.rest" : "trade.owed", model.desk().figures().money(model.totals().owed())));
    }
}
