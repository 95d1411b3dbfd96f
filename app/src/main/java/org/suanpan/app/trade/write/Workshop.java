package org.suanpan.app.trade.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits.Kind;
import org.suanpan.core.trade.BookFigures.Stock;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Role;

/// What is assembled or taken apart, and how much of it; knows the parts it is made of.
final class Workshop {

    private static final int TYPED_DECIMALS = 3;

    private final TradePorts ports;
    private final FormShape shape;
    private final ObjectProperty<@Nullable Named> product = new SimpleObjectProperty<>();
    private final StringProperty quantity = new SimpleStringProperty("");
    private List<EntryLine> made = List.of();

    Workshop(TradePorts ports, FormShape shape) {
        this.ports = ports;
        this.shape = shape;
    }

    ObjectProperty<@Nullable Named> product() {
        return product;
    }

    StringProperty quantity() {
        return quantity;
    }

    private @Nullable Item item() {
        Named chosen = product.get();
        return chosen == null ? null : ports.items().get(new ProductId(chosen.id()));
    }

    boolean hasComponents() {
        Named chosen = product.get();
        return chosen != null && !ports.stock().partsOf(new ProductId(chosen.id())).isEmpty();
    }

    /// The lines are empty, or those last filled in.
    boolean isUntouched(List<EntryLine> lines) {
        return lines.isEmpty() || lines.equals(made);
    }

    /// The parts as they are now; from here on they are those last filled in.
    List<EntryLine> renewed() {
        made = parts();
        return made;
    }

    /// Lines come from elsewhere: none of them were filled in.
    void forget() {
        made = List.of();
    }

    /// What the typed quantity is made of; nothing while product or quantity is not there yet.
    List<EntryLine> parts() {
        Item whole = item();
        Quantity pieces = readable();
        if (whole == null || pieces == null) {
            return List.of();
        }
        List<EntryLine> lines = new ArrayList<>();
        for (Item.Component component : ports.stock().partsOf(whole.id())) {
            Item part = ports.items().get(component.product());
            Quantity needed = new Quantity(pieces.value().multiply(component.quantity().value())
                    .setScale(Quantity.SCALE, RoundingMode.HALF_UP).unscaledValue().longValueExact());
            lines.add(EntryLine.BLANK.of(part).quantity(needed)
                    .share(shape.has(Part.SHARE) ? worth(part.id(), needed) : null));
        }
        return lines;
    }

    /// What a part is worth beside the others (R15): at its average, else at the last price paid, else at the list
    /// price; null when nothing is known. Whoever writes may change it.
    @Nullable BigDecimal worth(ProductId part, Quantity pieces) {
        Stock there = ports.figures().stock(part, null);
        if (there.quantity().isPositive() && there.value().isPositive()) {
            return pieces.times(UnitPrice.derived(there.value(), there.quantity())).yuan();
        }
        UnitPrice bought = ports.queries().lastPurchase(part);
        DocumentQueries.Goods listed = ports.queries().product(part);
        UnitPrice each = bought != null || listed == null ? bought : listed.price();
        return each == null ? null : pieces.times(each).yuan();
    }

    /// The lines of the document: the parts, and what they make or come from.
    List<DraftLine> lines(List<EntryLine> parts) {
        List<DraftLine> lines = new ArrayList<>(parts.stream().map(part -> part.draft().as(Role.PART)).toList());
        Named whole = product.get();
        if (whole != null) {
            DraftLine result = DraftLine.of(new ProductId(whole.id()),
                    quantity.get().isBlank() ? null : Quantity.parse(quantity.get().strip()), "").as(Role.RESULT);
            lines.add(shape.has(Part.SHARE) ? 0 : lines.size(), result);
        }
        return lines;
    }

    /// Refuses what the form can say better than the books: they count the lines of the whole document.
    void check(List<EntryLine> parts) {
        Item whole = item();
        if (whole == null) {
            throw new Rejected("trade.result-missing." + shape.kind());
        }
        if (whole.traits().kind() != Kind.GOODS) {
            throw new Rejected("trade.result-not-goods", whole.label());
        }
        Quantity pieces = quantity.get().isBlank() ? Quantity.ZERO : Quantity.parse(quantity.get().strip());
        if (!pieces.isPositive() || pieces.value().stripTrailingZeros().scale() > TYPED_DECIMALS) {
            throw new Rejected("trade.result-quantity." + shape.kind(), whole.label());
        }
        if (whole.traits().indivisible() && pieces.value().stripTrailingZeros().scale() > 0) {
            throw new Rejected("trade.result-indivisible", whole.label());
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).quantity() == null) {
                throw new Rejected("document.quantity-missing", i + 1);
            }
            if (shape.has(Part.SHARE) && parts.get(i).share() == null) {
                throw new Rejected("document.share-missing", i + 1);
            }
        }
    }

    /// What is taken apart is the first line of its document, and stands above the lines here.
    Problem placed(Problem refused) {
        if (!shape.has(Part.SHARE) || !refused.key().startsWith("document.") || refused.arguments().isEmpty()
                || !(refused.arguments().getFirst() instanceof Integer line) || line < 2) {
            return refused;
        }
        List<Object> arguments = new ArrayList<>(refused.arguments());
        arguments.set(0, line - 1);
        return new Problem(refused.key(), arguments);
    }

    private @Nullable Quantity readable() {
        try {
            return quantity.get().isBlank() ? null : Quantity.parse(quantity.get().strip());
        } catch (Rejected half) {
            return null;
        }
    }

    /// The product of a stored draft.
    void show(List<DraftLine> stored) {
        stored.stream().filter(line -> line.role() == Role.RESULT).findFirst().ifPresent(line -> {
            ProductId made = line.product();
            if (made != null) {
                Item item = ports.items().get(made);
                product.set(new Named(item.id().value(), item.code(), item.name()));
            }
            Quantity pieces = line.quantity();
            quantity.set(pieces == null ? "" : pieces.toString());
        });
    }

    void clear() {
        forget();
        product.set(null);
        quantity.set("");
    }
}
