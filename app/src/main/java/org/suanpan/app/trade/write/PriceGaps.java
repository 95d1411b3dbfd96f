package org.suanpan.app.trade.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridColumn.Tone;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentQueries.Named;

/// How the prices of a purchase differ from what was ordered, or estimated, and from what was paid last.
final class PriceGaps {

    private static final int PERCENT = 2;
    private static final int DIGITS = 12;

    private final Desk desk;
    private final TradePorts ports;
    private final WriteViewModel form;
    private final Map<ProductId, Known> known = new HashMap<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /// Prices of the base unit; null where there is none.
    private record Known(@Nullable UnitPrice ordered, @Nullable UnitPrice last) {}

    /// How much dearer than each, 0.05 = 5 %; null where there is nothing to compare with.
    private record Gap(@Nullable BigDecimal toOrder, @Nullable BigDecimal toLast) {}

    PriceGaps(Desk desk, TradePorts ports, WriteViewModel form) {
        this.desk = desk;
        this.ports = ports;
        this.form = form;
        if (isShown()) {
            form.head().partner().subscribe(_ -> {
                known.clear();
                sum();
            });
            form.lines().all().subscribe(this::sum);
            desk.figures().costCovered().subscribe(_ -> sum());
        }
    }

    boolean isShown() {
        return form.shape().has(Part.SUPPLIER) && form.shape().has(Part.PRICE)
                && form.shape().kind() != DocumentKind.PURCHASE_RETURN;
    }

    /// How many lines differ, in words; empty when none does or costs are covered.
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The difference to the order, or to the estimate a bill follows.
    String toOrder(EntryLine line) {
        return percent(gap(line).toOrder());
    }

    /// The difference to the last purchase.
    String toLast(EntryLine line) {
        return percent(gap(line).toLast());
    }

    Tone orderTone(EntryLine line) {
        return tone(gap(line).toOrder());
    }

    Tone lastTone(EntryLine line) {
        return tone(gap(line).toLast());
    }

    private static Tone tone(@Nullable BigDecimal gap) {
        return gap != null && gap.signum() > 0 ? Tone.CAUTION : Tone.PLAIN;
    }

    private void sum() {
        int differ = 0;
        int dearer = 0;
        int cheaper = 0;
        for (EntryLine line : form.lines().filled()) {
            Gap gap = gap(line);
            differ += isGap(gap.toOrder()) ? 1 : 0;
            dearer += isGap(gap.toLast()) && gap.toLast().signum() > 0 ? 1 : 0;
            cheaper += isGap(gap.toLast()) && gap.toLast().signum() < 0 ? 1 : 0;
        }
        List<String> parts = new ArrayList<>();
        add(parts, form.shape().kind() == DocumentKind.PURCHASE_BILL ? "trade.gap-estimate" : "trade.gap-order", differ);
        add(parts, "trade.gap-dearer", dearer);
        add(parts, "trade.gap-cheaper", cheaper);
        summary.set(parts.isEmpty() ? "" : desk.text().of("trade.gap-lines", String.join(desk.text().of("trade.gap-and"), parts)));
    }

    private void add(List<String> parts, String key, int lines) {
        if (lines > 0) {
            parts.add(desk.text().of(key, lines));
        }
    }

    private static boolean isGap(@Nullable BigDecimal gap) {
        return gap != null && gap.signum() != 0;
    }

    private Gap gap(EntryLine line) {
        Item item = line.item();
        UnitPrice price = line.price();
        if (item == null || price == null || line.gift() || !isShown() || desk.figures().costCovered().get()) {
            return new Gap(null, null);
        }
        Known prices = known.computeIfAbsent(item.id(), this::read);
        Followed followed = line.origin();
        BigDecimal each = perBase(price, line.factor());
        UnitPrice before = followed == null ? null : followed.line().typed().price();
        BigDecimal ordered = before != null && followed != null ? perBase(before, followed.line().factor())
                : prices.ordered() == null ? null : prices.ordered().value();
        return new Gap(gap(each, ordered), gap(each, prices.last() == null ? null : prices.last().value()));
    }

    private Known read(ProductId product) {
        Named supplier = form.head().partner().get();
        UnitPrice ordered = supplier == null || form.shape().kind() == DocumentKind.PURCHASE_ORDER ? null
                : ports.queries().orderedAt(new SupplierId(supplier.id()), product);
        return new Known(ordered, ports.queries().lastPurchase(product));
    }

    private static BigDecimal perBase(UnitPrice price, long factor) {
        return price.value().divide(BigDecimal.valueOf(factor), DIGITS, RoundingMode.HALF_UP);
    }

    /// In tenths of a percent, so that a carton's price counted from the piece's is no difference.
    private static @Nullable BigDecimal gap(BigDecimal price, @Nullable BigDecimal before) {
        return before == null || before.signum() == 0 ? null
                : price.divide(before, DIGITS, RoundingMode.HALF_UP).subtract(BigDecimal.ONE)
                        .setScale(PERCENT + 1, RoundingMode.HALF_UP);
    }

    private static String percent(@Nullable BigDecimal gap) {
        return Optional.ofNullable(gap).filter(PriceGaps::isGap)
                .map(value -> (value.signum() > 0 ? "+" : "−") + value.abs().movePointRight(PERCENT).toPlainString() + "%")
                .orElse("");
    }
}
