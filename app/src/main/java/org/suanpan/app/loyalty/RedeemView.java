package org.suanpan.app.loyalty;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.loyalty.RedeemViewModel.What;
import org.suanpan.core.loyalty.points.GiftItem;

/// Spending a customer's points: on a gift, as credit, or a correction. The gift is chosen with the arrows, Enter walks on, F12 saves.
final class RedeemView extends VBox {

    private static final int SHOWN = 8;
    private static final int LEAST = 4;
    private static final double HEAD_ROWS = 1.35;
    private static final Style[] CHIPS = {Style.CHIP_OK, Style.CHIP_NEUTRAL, Style.CHIP_CAUTION};

    private final RedeemViewModel model;
    private final Text text;
    private final Figures figures;

    RedeemView(RedeemViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("redeem");
        Label standing = Nodes.id(Nodes.label("", Style.STRONG), "standing");
        model.known().value().subscribe(read -> standing.setText(read == null ? "" : text.of(read.points().debt() > 0 ? "loyalty.standing-debt"
                : "loyalty.standing", figures.count(read.points().balance()), figures.count(read.points().debt()))));
        Label allowance = Nodes.id(Nodes.paragraph("", Style.MUTED), "allowance");
        model.known().value().subscribe(read -> {
            var allowed = read == null ? null : read.allowance();
            allowance.setText(allowed == null ? "" : text.of("loyalty.tier-gifts") + "　" + new Fields(text).said(allowed, figures));
            Nodes.showIf(allowance, allowed != null);
        });
        Node gifts = new Card(text.of("loyalty.part.GIFTS"), Nodes.column(Style.COLUMN_TIGHT, allowance, gifts()));
        StackPane fields = new StackPane();
        model.what().subscribe(what -> {
            Nodes.showIf(gifts, what == What.GIFT);
            fields.getChildren().setAll(fields(what));
        });
        Node body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, Nodes.wrap(Style.FILTER_BAR,
                Choices.segments("what", List.of(What.values()), what -> text.of("loyalty.what." + what), model.what()), standing), gifts,
                new Card(text.of("loyalty.redeem-how"), fields)));
        VBox.setVgrow(body, Priority.ALWAYS);
        PageHeader header = new PageHeader(text.of("loyalty.redeem"));
        header.subtitle(model.known().value().map(RedeemViewModel.Known::name));
        getChildren().addAll(header, Nodes.column(Style.FORM_BODY, Fields.strips(model.deeds())), body,
                Nodes.column(Style.FORM_BODY, Nodes.row(Style.ACTIONS, Nodes.spacer(), Nodes.button(text.of("base.cancel"), model::close),
                        Nodes.id(Nodes.button(text.of("loyalty.redeem-save"), MaterialDesignC.CHECK, model::save, Style.PRIMARY), "save"))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.F12) {
            model.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node field
                && (field instanceof TextField || field instanceof TableView)) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private TableView<GiftItem> gifts() {
        ObservableList<GiftItem> rows = FXCollections.observableArrayList();
        TableView<GiftItem> table = new TableBuilder<>("start", rows)
                .text(text.of("loyalty.gift"), 260, GiftItem::name)
                .number(text.of("loyalty.gift-points"), 110, gift -> figures.count(gift.points()))
                .number(text.of("loyalty.gift-left"), 90, gift -> figures.count(gift.left()))
                .number(text.of("loyalty.gift-limit"), 100, gift -> gift.perCustomer() == null ? "" : String.valueOf(gift.perCustomer()))
                .number(text.of("loyalty.gift-value"), 100, gift -> figures.money(gift.value()))
                .chip(text.of("trade.state"), 110, this::affordable)
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignG.GIFT_OUTLINE, text.of("loyalty.no-gifts")));
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(Bindings.createDoubleBinding(
                () -> Math.clamp(rows.size(), LEAST, SHOWN) + HEAD_ROWS, rows)).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        model.known().value().subscribe(read -> {
            rows.setAll(read == null ? List.of() : read.gifts());
            if (!rows.isEmpty()) {
                table.getSelectionModel().clearAndSelect(0);
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(model.gift()::set);
        return table;
    }

    private void affordable(GiftItem gift, Label chip) {
        RedeemViewModel.Known read = model.known().value().get();
        boolean enough = read != null && read.points().debt() == 0 && read.points().balance() >= gift.points();
        chip.setText(text.of(gift.left() <= 0 ? "loyalty.gift-out" : enough ? "loyalty.enough" : "loyalty.not-enough"));
        Style.choose(chip, gift.left() <= 0 ? Style.CHIP_CAUTION : enough ? Style.CHIP_OK : Style.CHIP_NEUTRAL, CHIPS);
    }

    private Node fields(What what) {
        FormBuilder form = new FormBuilder();
        if (what == What.GIFT) {
            form.field(text.of("loyalty.person"), box("person", model.person()), text.of("loyalty.person-help"))
                    .field(text.of("rebate.approver"), box("approver", model.approver()), text.of("loyalty.approver-help"));
        } else {
            form.field(text.of("loyalty.points"), Nodes.row(Style.ROW, new Fields(text).box("points", model.points(), 8)),
                    text.of("loyalty.points-help." + what));
        }
        return form.field(text.of("loyalty.reason"), box("reason", model.reason())).build();
    }

    private static TextField box(String id, StringProperty value) {
        TextField box = Nodes.id(new TextField(), id);
        box.textProperty().bindBidirectional(value);
        return box;
    }
}
