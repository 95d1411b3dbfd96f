package org.suanpan.app.loyalty;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.trade.DocumentQueries.Goods;

/// The gift catalogue, with a line of fields that adds a gift or changes the one Enter was pressed on.
final class GiftsPane extends VBox {

    private static final Style[] CHIPS = {Style.CHIP_NEUTRAL, Style.CHIP_OK, Style.CHIP_CAUTION};

    private final LoyaltyViewModel model;
    private final GiftForm form;
    private final Text text;
    private final Figures figures;
    private final LookUpField<Goods> product;

    GiftsPane(LoyaltyViewModel model) {
        this.model = model;
        this.form = model.giftForm();
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        product = new LookUpField<>("start", form.product(), Goods::name, model::findProducts);
        product.setPromptText(text.of("loyalty.gift-product-prompt"));
        TableView<GiftItem> table = table();
        VBox list = Nodes.column(Style.LIST_PAGE, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(fields(), Fields.strips(form.deeds()), list);
    }

    private Node fields() {
        Fields fields = new Fields(text);
        Button keep = Nodes.id(Nodes.button(text.of("loyalty.gift-add"), MaterialDesignC.CHECK, form::save, Style.PRIMARY), "gift-keep");
        Button cancel = Nodes.button(text.of("base.cancel"), () -> form.begin(null));
        form.changed().subscribe(gift -> {
            keep.setText(text.of(gift == null ? "loyalty.gift-add" : "loyalty.gift-change"));
            Nodes.showIf(cancel, gift != null);
        });
        Node stock = fields.of("loyalty.gift-stock", "gift-stock", form.stock(), 5);
        form.product().subscribe(goods -> Nodes.showIf(stock, goods == null));
        return Nodes.wrap(Style.FILTER_BAR, fields.of("loyalty.gift-product", product),
                fields.of("loyalty.gift-name", "gift-name", form.name(), 12),
                fields.of("loyalty.gift-points", "gift-points", form.points(), 6), stock,
                fields.of("loyalty.gift-limit", "gift-limit", form.limit(), 4),
                fields.of("loyalty.gift-value", "gift-value", form.value(), 6), keep, cancel);
    }

    private TableView<GiftItem> table() {
        ObservableList<GiftItem> rows = FXCollections.observableArrayList();
        model.gifts().value().subscribe(all -> rows.setAll(all == null ? List.of() : all));
        TableView<GiftItem> table = new TableBuilder<>("gifts", rows)
                .onOpen(gift -> {
                    form.begin(gift);
                    lookup("#gift-name").requestFocus();
                })
                .link(text.of("loyalty.gift-name"), 200, GiftItem::name)
                .text(text.of("loyalty.gift-product"), 180, gift -> gift.isGoods() ? gift.productName() : text.of("loyalty.gift-aside"))
                .number(text.of("loyalty.gift-points"), 100, gift -> figures.count(gift.points()))
                .number(text.of("loyalty.gift-left"), 90, gift -> figures.count(gift.left()))
                .number(text.of("loyalty.gift-limit"), 100, gift -> gift.perCustomer() == null ? "" : String.valueOf(gift.perCustomer()))
                .number(text.of("loyalty.gift-value"), 100, gift -> figures.money(gift.value()))
                .chip(text.of("trade.state"), 90, this::state)
                .way(text.of("loyalty.gift-change"), form::begin)
                .way(text.of("loyalty.gift-stop"), form::stop)
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignG.GIFT_OUTLINE, text.of("loyalty.no-gifts")));
        return table;
    }

    private void state(GiftItem gift, Label chip) {
        chip.setText(text.of(gift.stopped() ? "loyalty.gift-stopped-chip" : gift.left() <= 0 ? "loyalty.gift-out" : "loyalty.gift-given"));
        Style.choose(chip, gift.stopped() ? Style.CHIP_NEUTRAL : gift.left() <= 0 ? Style.CHIP_CAUTION : Style.CHIP_OK, CHIPS);
    }
}
