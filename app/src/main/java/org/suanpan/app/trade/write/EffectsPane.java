package org.suanpan.app.trade.write;

import java.util.Comparator;
import java.util.List;

import javafx.scene.layout.VBox;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Preview;
import org.suanpan.core.trade.Preview.StockChange;

/// What posting would do, before it is done (影响预览).
final class EffectsPane extends VBox {

    private static final int MOST = 5;
    private static final int MOST_DIFFERENCES = 12;

    EffectsPane(WriteViewModel model, Preview preview) {
        Desk desk = model.desk();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("effects");
        getChildren().add(Nodes.label(desk.text().of("trade.effects"), Style.STRONG));
        if (preview.document().kind() == DocumentKind.STOCKTAKE) {
            differences(model, preview);
        } else {
            preview.stock().stream().limit(MOST).forEach(change -> getChildren().add(Nodes.label(stock(model, change))));
        }
        if (!preview.partner().isZero()) {
            getChildren().add(Nodes.label(desk.text().of("trade.effect-partner", desk.figures().money(preview.partner()))));
        }
        preview.cash().forEach(cash -> getChildren().add(
                Nodes.label(desk.text().of("trade.effect-cash", model.choices().account(cash.account()),
                        desk.figures().money(cash.amount())))));
        if (preview.document().split()) {
            Money stocked = preview.stock().stream().map(change -> change.valueAfter().minus(change.valueBefore()))
                    .reduce(Money.ZERO, Money::plus);
            getChildren().add(Nodes.label(desk.text().of("trade.effect-split", desk.figures().cost(stocked),
                    desk.figures().cost(late(preview.document()).minus(stocked)))));
        }
        if (preview.document().kind() == DocumentKind.PURCHASE_RETURN) {
            getChildren().add(Nodes.label(desk.text().of("trade.return-difference-of",
                    desk.figures().cost(preview.document().cost()),
                    desk.figures().cost(model.choices().returnDifference(preview.document())))));
        }
        preview.recosted().stream().limit(MOST).forEach(other -> getChildren().add(Nodes.label(desk.text().of(
                "trade.effect-recosted", other.number().text(), desk.figures().cost(other.before()),
                desk.figures().cost(other.after())), Style.CAUTION_TEXT)));
        if (preview.recosted().size() > MOST) {
            getChildren().add(Nodes.label(desk.text().of("trade.effect-more", preview.recosted().size() - MOST), Style.MUTED));
        }
    }

    /// What a stocktake has found more or less, the most money first.
    private void differences(WriteViewModel model, Preview preview) {
        Text text = model.desk().text();
        Figures figures = model.desk().figures();
        List<StockChange> found = preview.stock().stream()
                .sorted(Comparator.comparing((StockChange change) -> worth(change).abs()).reversed()).toList();
        if (found.isEmpty()) {
            getChildren().add(Nodes.label(text.of("trade.effect-no-difference")));
            return;
        }
        getChildren().add(Nodes.label(text.of("trade.effect-differences", found.size(), figures.cost(sum(found, true)),
                figures.cost(sum(found, false)))));
        found.stream().limit(MOST_DIFFERENCES).forEach(change -> getChildren().add(Nodes.label(text.of("trade.effect-difference",
                model.choices().label(change.product()), figures.quantity(change.after().minus(change.before())),
                figures.cost(worth(change)), figures.quantity(change.before()), figures.quantity(change.after())),
                worth(change).isNegative() ? Style.CAUTION_TEXT : Style.MUTED)));
        if (found.size() > MOST_DIFFERENCES) {
            getChildren().add(Nodes.label(text.of("trade.effect-more-differences", found.size() - MOST_DIFFERENCES), Style.MUTED));
        }
    }

    private static Money worth(StockChange change) {
        return change.valueAfter().minus(change.valueBefore());
    }

    private static Money sum(List<StockChange> changes, boolean gains) {
        return changes.stream().map(EffectsPane::worth).filter(worth -> worth.isNegative() != gains)
                .reduce(Money.ZERO, Money::plus);
    }

    /// What came later than its receipt: a charge, or what a bill says more than was estimated.
    private static Money late(Document document) {
        return document.kind() == DocumentKind.PURCHASE_BILL ? document.cost() : document.amounts().gross();
    }

    private static String stock(WriteViewModel model, StockChange change) {
        Figures figures = model.desk().figures();
        String before = figures.averageCost(change.valueBefore(), change.before());
        String after = figures.averageCost(change.valueAfter(), change.after());
        String words = model.desk().text().of("trade.effect-stock", model.choices().label(change.product()),
                figures.quantity(change.before()), figures.quantity(change.after()), figures.cost(change.valueBefore()),
                figures.cost(change.valueAfter()));
        return before.isEmpty() || after.isEmpty() || before.equals(after) ? words
                : words + model.desk().text().of("trade.effect-average", before, after);
    }
}
