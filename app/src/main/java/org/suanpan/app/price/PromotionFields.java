package org.suanpan.app.price;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.app.price.PromotionsViewModel.Kind;
import org.suanpan.core.trade.DocumentQueries.Goods;
import org.suanpan.core.trade.DocumentQueries.Named;

/// The fields that add a promotion of goods or of money off an order.
final class PromotionFields extends FlowPane {

    private final Text text;

    PromotionFields(PromotionForm form, Text text) {
        this.text = text;
        Style.on(this, Style.FILTER_BAR);
        setId("promotion");
        add("price.rule-name", words("promotion-name", form.name(), 8));
        if (form.kind() == Kind.GIFT) {
            add("price.bought", new LookUpField<Goods>("promotion-bought", form.bought(), Goods::name, form::findProducts));
            add("price.minimum", words("promotion-minimum", form.minimum(), 4));
            LookUpField<Goods> given = new LookUpField<>("promotion-given", form.given(), Goods::name, form::findProducts);
            given.setPromptText(text.of("price.given-same"));
            add("price.given", given);
            add("price.free", words("promotion-free", form.free(), 4));
            getChildren().add(Choices.box("promotion-repeats", List.of(true, false),
                    each -> text.of(each ? "price.repeats-each" : "price.repeats-once"), form.repeats()));
        } else {
            add("price.order-least", words("promotion-minimum", form.minimum(), 6));
            add("price.order-off", words("promotion-off", form.off(), 5));
            add("price.or-rate", words("promotion-rate", form.rate(), 4));
        }
        LookUpField<Named> customer = new LookUpField<>("promotion-customer", form.customer(), Named::name, form::findCustomers);
        customer.setPromptText(text.of("price.everybody"));
        add("price.customer", customer);
        add("price.level", Choices.box("promotion-level", form.levels(),
                level -> level.isEmpty() ? text.of("price.every-level") : level, form.level()));
        add("price.segment", Choices.box("promotion-segment", form.segments(),
                each -> each.name().isEmpty() ? text.of("price.everybody") : each.name(), form.segment()));
        DatePicker from = Choices.day("promotion-from");
        from.valueProperty().bindBidirectional(form.from());
        DatePicker until = Choices.day("promotion-until");
        until.valueProperty().bindBidirectional(form.until());
        until.setPromptText(text.of("price.open-end"));
        add("price.from", from);
        add("price.until", until);
        getChildren().add(Nodes.id(Nodes.button(text.of("price.add-rule"), MaterialDesignP.PLUS, form::save, Style.PRIMARY),
                "promotion-add"));
    }

    private static TextField words(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void add(String label, Node node) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(node);
        getChildren().add(Nodes.row(Style.ROW, words, node));
    }
}
