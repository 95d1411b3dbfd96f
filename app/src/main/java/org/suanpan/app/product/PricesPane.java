package org.suanpan.app.product;

import java.time.LocalDate;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.product.ProductCardViewModel.Content;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.Prices.KeptPrice;
import org.suanpan.core.product.ProductSheet;

/// The prices of a product since when, its limits and the rules in force.
final class PricesPane extends VBox {

    private final Text text;
    private final Figures figures;
    private final ProductSheet sheet;

    PricesPane(ProductCardViewModel model, Content content) {
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.sheet = content.sheet();
        Style.on(this, Style.COLUMN);
        List<KeptPrice> prices = content.prices();
        if (prices.isEmpty()) {
            getChildren().add(Nodes.paragraph(text.of("product.no-prices"), Style.MUTED));
        } else {
            getChildren().add(ProductCardView.sized(new TableBuilder<>("prices", FXCollections.observableList(prices))
                    .text(text.of("product.level"), 110, row -> row.level().isEmpty() ? text.of("product.price") : row.level())
                    .exact(text.of("product.unit"), 60, row -> unit(row.unit()))
                    .number(text.of("product.price-each"), 90, row -> figures.price(row.price()))
                    .exact(text.of("product.since"), 92, row -> figures.date(row.since()))
                    .build(), prices.size()));
        }
        ProductSheet.Prices limits = content.sheet().prices();
        if (limits.floor() != null) {
            getChildren().add(Nodes.label(text.of("product.floor-note", figures.price(limits.floor()), sheet.baseUnit())));
        }
        if (limits.ceiling() != null && !figures.costCovered().get()) {
            getChildren().add(Nodes.label(text.of("product.ceiling-note", figures.price(limits.ceiling()), sheet.baseUnit())));
        }
        LocalDate today = model.desk().asOf().day().get();
        content.rules().stream().filter(rule -> !rule.from().isAfter(today) && !isOver(rule, today))
                .forEach(rule -> getChildren().add(Nodes.paragraph(words(rule))));
    }

    private static boolean isOver(PriceRule rule, LocalDate today) {
        LocalDate until = rule.until();
        return until != null && until.isBefore(today);
    }

    private String unit(String stored) {
        return stored.isEmpty() ? sheet.baseUnit() : stored;
    }

    /// `阶梯价：满 10 瓶 2.80，2026-03-01 起`.
    private String words(PriceRule rule) {
        Quantity minimum = rule.minimum();
        String from = minimum.isZero() ? "" : text.of("product.rule-from", figures.quantity(minimum), unit(rule.unit()));
        var rate = rule.rate();
        String price = rate == null ? figures.price(rule.price())
                : text.of("product.rule-rate", rate.value().movePointRight(2).stripTrailingZeros().toPlainString());
        String name = rule.name().isEmpty() ? rule.level() : rule.name();
        return text.of("product.rule." + rule.kind(), name, from + price, figures.date(rule.from()),
                rule.until() == null ? "" : text.of("product.rule-until", figures.date(rule.until()))).replaceAll("\\s+", " ");
    }
}
