package org.suanpan.app.trade.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.grid.GridChoice;
import org.suanpan.app.kit.grid.GridColumn;
import org.suanpan.app.kit.grid.GridEdit;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;

/// The columns of a form's lines.
final class LineColumns {

    private static final int MOST_DIGITS = 8;
    private static final int SHARE_DECIMALS = 6;

    private final WriteViewModel model;
    private final Text text;
    private final Figures figures;

    LineColumns(WriteViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
    }

    List<GridColumn<EntryLine>> of(FormShape shape) {
        List<GridColumn<EntryLine>> columns = new ArrayList<>();
        columns.add(GridColumn.readOnly("no", text.of("trade.line"), 44, this::number));
        columns.add(product());
        columns.add(GridColumn.fixed("code", text.of("trade.code"), 96,
                line -> line.item() == null ? "" : line.item().code()));
        columns.add(unit(shape));
        if (!shape.has(Part.ADJUST)) {
            columns.add(quantity(shape));
        }
        if (shape.has(Part.PRICE)) {
            columns.add(price());
            columns.add(amount());
            if (model.gaps().isShown()) {
                columns.add(GridColumn.readOnly("to-order", text.of(shape.kind() == DocumentKind.PURCHASE_BILL
                        ? "trade.to-estimate" : "trade.to-order"), 72, model.gaps()::toOrder).toned(model.gaps()::orderTone));
                columns.add(GridColumn.readOnly("to-last", text.of("trade.to-last"), 72, model.gaps()::toLast)
                        .toned(model.gaps()::lastTone));
            }
            if (shape.isSale()) {
                columns.add(GridColumn.fixed("ground", text.of("trade.ground"), 56, this::ground));
            }
        }
        if (shape.has(Part.GIFT)) {
            columns.add(gift());
        }
        if (shape.kind() == DocumentKind.OPENING_STOCK) {
            columns.add(each());
        }
        if (shape.has(Part.VALUE) || shape.has(Part.ADJUST)) {
            columns.add(shape.has(Part.ADJUST) ? value("trade.adjustment", 160) : value("trade.value", 104));
        }
        if (shape.has(Part.SHARE)) {
            columns.add(share());
        }
        columns.addAll(new TrackedColumns(model).all());
        columns.add(GridColumn.words("remark", text.of("trade.remark"), shape.has(Part.PRICE) ? 120 : 240, EntryLine::remark,
                (line, typed) -> new GridEdit.Done<>(line.remark(typed))));
        if (shape.has(Part.PRICE)) {
            columns.add(model.again().column());
        }
        return columns;
    }

    private EntryLine priced(EntryLine line) {
        return model.goods().offers().priced(line);
    }

    private String ground(EntryLine line) {
        return line.ground() == null || line.gift() && line.givenBy() == 0 ? "" : text.of("price.ground." + line.ground());
    }

    private String number(EntryLine line) {
        int at = 0;
        for (EntryLine other : model.lines().all()) {
            at++;
            if (other == line) {
                return line.isBlank() ? "" : String.valueOf(at);
            }
        }
        return "";
    }

    private GridColumn<EntryLine> product() {
        return GridColumn.<EntryLine>lookUp("product", text.of("trade.product"), 220, EntryLine::typed, (line, typed) -> {
            if (typed.isBlank()) {
                return new GridEdit.Done<>(EntryLine.BLANK);
            }
            if (line.item() != null && typed.equals(line.item().name())) {
                return new GridEdit.Done<>(line);
            }
            EntryLine found = model.goods().first(line, typed);
            return found == null
                    ? new GridEdit.Refused<>(Problem.of("trade.product-not-found", typed), line.typed(typed))
                    : new GridEdit.Done<>(found);
        }, (_, typed, answer) -> model.goods().find(typed, answer)).editableIf(line -> line.origin() == null);
    }

    private GridColumn<EntryLine> unit(FormShape shape) {
        if (shape.has(Part.ADJUST)) {
            return GridColumn.fixed("unit", text.of("trade.unit"), 64, EntryLine::unit);
        }
        return GridColumn.<EntryLine>lookUp("unit", text.of("trade.unit"), 64, EntryLine::unit, (line, typed) ->
                        line.units().contains(typed) || line.item() == null
                                ? model.goods().tracked().quantity(line, new GridEdit.Done<>(priced(line.unit(typed))))
                                : new GridEdit.Refused<>(Problem.of("trade.unit-not-known", typed,
                                        String.join("、", line.units()))),
                (line, typed, answer) -> answer.accept(line.units().stream()
                        .sorted(Comparator.comparing((String unit) -> !unit.equals(typed))
                                .thenComparing(unit -> !unit.startsWith(typed)))
                        .map(unit -> new GridChoice<EntryLine>(unit, "", l -> model.goods().tracked().again(priced(l.unit(unit))))).toList()))
                .visited(false);
    }

    private GridColumn<EntryLine> quantity(FormShape shape) {
        return GridColumn.<EntryLine>figure("quantity", text.of(shape.kind() == DocumentKind.STOCKTAKE
                        ? "trade.counted" : "trade.quantity"), 92,
                line -> line.quantity() == null ? "" : line.quantity().toString(),
                (line, typed) -> model.goods().tracked().quantity(line, taken(typed,
                        value -> priced(line.quantity(value.isEmpty() ? null : Quantity.parse(value))))))
                .toned(model.goods().offers()::overTone);
    }

    /// Figures beyond reason — a barcode in the wrong cell — are refused where they are typed.
    private static void limit(String value) {
        if (value.replaceFirst("^-", "").replaceAll("[^0-9.].*|[.].*", "").length() > MOST_DIGITS) {
            throw new Rejected("trade.figure-too-large", value);
        }
    }

    private GridColumn<EntryLine> price() {
        return GridColumn.<EntryLine>figure("price", text.of("trade.price"), 96,
                line -> line.gift() ? "" : line.price() == null ? "" : line.price().toString(),
                (line, typed) -> model.goods().tracked().price(line, taken(typed,
                        value -> priced(line.price(value.isEmpty() ? null : UnitPrice.parse(value))))))
                .editableIf(EntryLine::isPriced).toned(model.goods().offers()::tone);
    }

    /// A typed amount becomes the price it makes, the quantity stays.
    private GridColumn<EntryLine> amount() {
        return GridColumn.<EntryLine>figure("amount", text.of("trade.amount"), 104,
                line -> line.isBlank() || line.item() == null ? "" : figures.money(line.amount()),
                (line, typed) -> taken(typed, value -> line.quantity() == null || value.isEmpty() ? line
                        : line.price(UnitPrice.derived(Money.parse(value), line.quantity()))))
                .editableIf(line -> !line.gift() && (line.origin() == null || model.shape().kind() == DocumentKind.PURCHASE_BILL))
                .visited(false);
    }

    private GridColumn<EntryLine> gift() {
        return GridColumn.<EntryLine>words("gift", text.of("trade.gift"), 44, line -> line.gift() ? "✓" : "",
                (line, typed) -> new GridEdit.Done<>(priced(line.gift(!typed.isBlank() && !typed.equals("0")))))
                .editableIf(line -> line.origin() == null);
    }

    private GridColumn<EntryLine> value(String title, double width) {
        return GridColumn.figure("value", text.of(title), width,
                line -> line.value() == null ? "" : line.value().toString(),
                (line, typed) -> taken(typed, value -> line.value(value.isEmpty() ? null : Money.parse(value))));
    }

    /// What one piece cost: makes the value; the value is what counts.
    private GridColumn<EntryLine> each() {
        return GridColumn.figure("each", text.of("trade.each-cost"), 96,
                line -> line.value() == null || line.quantity() == null || line.quantity().isZero() ? ""
                        : UnitPrice.derived(line.value(), line.quantity()).toString(),
                (line, typed) -> taken(typed, value -> value.isEmpty() || line.quantity() == null ? line
                        : line.value(line.quantity().times(UnitPrice.parse(value)))));
    }

    private GridColumn<EntryLine> share() {
        return GridColumn.figure("share", text.of("trade.share"), 104,
                line -> line.share() == null ? "" : line.share().toPlainString(),
                (line, typed) -> taken(typed, value -> line.share(value.isEmpty() ? null : shared(value))));
    }

    private static BigDecimal shared(String value) {
        try {
            BigDecimal share = new BigDecimal(value);
            if (share.signum() >= 0 && share.stripTrailingZeros().scale() <= SHARE_DECIMALS) {
                return share;
            }
        } catch (NumberFormatException none) {
            throw new Rejected("trade.not-a-share", value);
        }
        throw new Rejected("trade.not-a-share", value);
    }

    private static GridEdit<EntryLine> taken(String typed, Function<String, EntryLine> into) {
        try {
            limit(typed.strip());
            return new GridEdit.Done<>(into.apply(typed.strip()));
        } catch (Rejected wrong) {
            return new GridEdit.Refused<>(wrong.problem());
        }
    }
}
