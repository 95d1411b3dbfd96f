package org.suanpan.app.price;

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
import org.suanpan.core.price.PriceRule.Kind;
import org.suanpan.core.trade.DocumentQueries.Goods;
import org.suanpan.core.trade.DocumentQueries.Named;

/// One line of fields that adds a price rule.
final class RulePane extends FlowPane {

    private final RuleViewModel model;
    private final Text text;

    RulePane(RuleViewModel model, Text text) {
        this.model = model;
        this.text = text;
        Style.on(this, Style.FILTER_BAR);
        setId("rule");
        if (model.kind() == Kind.CONTRACT) {
            LookUpField<Named> customer = new LookUpField<>("rule-customer", model.customer(), Named::name,
                    model::findCustomers);
            getChildren().add(field("price.customer", customer));
        }
        if (model.kind() == Kind.PROMOTION) {
            getChildren().add(field("price.rule-name", words("rule-name", model.name(), 8)));
        }
        LookUpField<Goods> product = new LookUpField<>("rule-product", model.product(), Goods::name, model::findProducts);
        getChildren().add(field("price.product", product));
        if (model.kind() == Kind.PROMOTION) {
            getChildren().add(field("price.or-category", words("rule-category", model.category(), 7)));
        }
        if (model.kind() == Kind.BREAK) {
            getChildren().add(field("price.level", Choices.box("rule-level", model.levels(),
                    level -> level.isEmpty() ? text.of("price.everybody") : level, model.level())));
            getChildren().add(field("price.minimum", words("rule-minimum", model.minimum(), 4)));
        }
        if (model.kind() != Kind.CONTRACT) {
            getChildren().add(field("price.segment", Choices.box("rule-segment", model.segments(),
                    each -> each.name().isEmpty() ? text.of("price.everybody") : each.name(), model.segment())));
        }
        getChildren().add(field("price.price", words("rule-price", model.price(), 5)));
        if (model.kind() == Kind.PROMOTION) {
            getChildren().add(field("price.or-rate", words("rule-rate", model.rate(), 4)));
        }
        DatePicker from = Choices.day("rule-from");
        from.valueProperty().bindBidirectional(model.from());
        DatePicker until = Choices.day("rule-until");
        until.valueProperty().bindBidirectional(model.until());
        until.setPromptText(text.of("price.open-end"));
        getChildren().addAll(field("price.from", from), field("price.until", until),
                Nodes.button(text.of("price.add-rule"), MaterialDesignP.PLUS, model::save, Style.PRIMARY));
    }

    private static TextField words(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private Node field(String label, Node node) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(node);
        return Nodes.row(Style.ROW, words, node);
    }
}
