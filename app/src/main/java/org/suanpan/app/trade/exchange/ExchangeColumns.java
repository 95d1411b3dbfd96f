package org.suanpan.app.trade.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.grid.GridChoice;
import org.suanpan.app.kit.grid.GridColumn;
import org.suanpan.app.kit.grid.GridEdit;
import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.app.trade.exchange.BackLine.Sold;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.stock.batch.Serials;

/// The columns of both tables.
final class ExchangeColumns {

    /// Plain goods see nothing of it.
    static final String SERIALS = "serials";
    private static final int MOST_DIGITS = 8;

    private final ExchangeViewModel model;
    private final Text text;
    private final Figures figures;

    ExchangeColumns(ExchangeViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
    }

    List<GridColumn<BackLine>> back() {
        return List.of(
                back("no", "trade.line", 44, sold -> String.valueOf(sold.line().no())),
                GridColumn.<BackLine>lookUp("product", text.of("trade.product"), 220, of(sold -> sold.item().name()),
                        (line, _) -> new GridEdit.Done<>(line), (_, _, _) -> {}).editableIf(_ -> false).visited(false),
                GridColumn.fixed("code", text.of("trade.code"), 96, of(sold -> sold.item().code())),
                GridColumn.fixed("unit", text.of("trade.unit"), 64, of(Sold::unit)),
                back("left", "exchange.left", 80, sold -> figures.quantity(sold.left())),
                GridColumn.<BackLine>figure("quantity", text.of("exchange.quantity-back"), 92,
                        line -> line.quantity() == null ? "" : line.quantity().toString(), this::quantityBack)
                        .editableIf(line -> line.sold() != null),
                back("price", "trade.price", 96, sold -> sold.line().typed().gift() || !sold.unit().equals(sold.line().unit()) ? ""
                        : figures.price(sold.line().typed().price())),
                GridColumn.readOnly("amount", text.of("trade.amount"), 104,
                        line -> line.quantity() == null ? "" : figures.money(line.amount())),
                GridColumn.<BackLine>list(SERIALS, text.of("batch.serials"), 150,
                        line -> String.join(" ", line.serials().numbers()),
                        (line, typed) -> done(typed, value -> line.serials(Serials.parse(value))))
                        .editableIf(BackLine::hasPieces));
    }

    private GridColumn<BackLine> back(String id, String title, double width, Function<Sold, String> words) {
        return GridColumn.readOnly(id, text.of(title), width, of(words));
    }

    private static Function<BackLine, String> of(Function<Sold, String> words) {
        return line -> line.sold() == null ? "" : words.apply(line.sold());
    }

    private GridEdit<BackLine> quantityBack(BackLine line, String typed) {
        return taken(typed, value -> {
            Quantity now = value.isEmpty() ? null : Quantity.parse(value);
            Sold sold = Objects.requireNonNull(line.sold());
            if (now != null && now.compareTo(sold.left()) > 0) {
                throw new Rejected("exchange.more-than-left", sold.item().label(), sold.left() + " " + sold.unit());
            }
            return line.quantity(now != null && now.isZero() ? null : now);
        });
    }

    /// Of goods that go out.
    List<GridColumn<OutLine>> out() {
        return goods(model.out(), model.goods(), "trade.quantity");
    }

    /// Of goods that come back without a sale.
    List<GridColumn<OutLine>> free() {
        return goods(model.back().free(), model.backGoods(), "exchange.quantity-back");
    }

    private List<GridColumn<OutLine>> goods(GridModel<OutLine> lines, OutGoods by, String quantity) {
        return List.of(
                GridColumn.readOnly("no", text.of("trade.line"), 44, line -> ExchangeViewModel.number(lines, line)),
                GridColumn.<OutLine>lookUp("product", text.of("trade.product"), 220,
                        line -> line.item() == null ? "" : line.item().name(), (line, typed) -> product(by, line, typed),
                        (_, typed, answer) -> by.find(typed, answer)),
                GridColumn.fixed("code", text.of("trade.code"), 96, line -> line.item() == null ? "" : line.item().code()),
                unit(by),
                GridColumn.<OutLine>figure("quantity", text.of(quantity), 92,
                        line -> line.quantity() == null ? "" : line.quantity().toString(), (line, typed) -> taken(typed,
                                value -> by.priced(line.quantity(value.isEmpty() ? null : Quantity.parse(value)))))
                        .editableIf(line -> line.item() != null),
                GridColumn.<OutLine>figure("price", text.of("trade.price"), 96,
                        line -> line.price() == null ? "" : line.price().toString(), (line, typed) -> taken(typed,
                                value -> by.priced(line.price(value.isEmpty() ? null : UnitPrice.parse(value)))))
                        .editableIf(line -> line.item() != null),
                GridColumn.readOnly("amount", text.of("trade.amount"), 104,
                        line -> line.item() == null ? "" : figures.money(line.amount())),
                GridColumn.fixed("ground", text.of("trade.ground"), 56,
                        line -> line.reason() == null ? "" : text.of("price.ground." + line.reason().ground())),
                GridColumn.<OutLine>list(SERIALS, text.of("batch.serials"), 150,
                        line -> String.join(" ", line.serials().numbers()),
                        (line, typed) -> done(typed, value -> line.serials(Serials.parse(value))))
                        .editableIf(OutLine::hasPieces),
                GridColumn.<OutLine>words("remark", text.of("trade.remark"), 120, OutLine::remark,
                        (line, typed) -> new GridEdit.Done<>(line.remark(typed))).editableIf(line -> line.item() != null));
    }

    private GridEdit<OutLine> product(OutGoods by, OutLine line, String typed) {
        if (typed.isBlank()) {
            return new GridEdit.Done<>(OutLine.BLANK);
        }
        if (line.item() != null && typed.equals(line.item().name())) {
            return new GridEdit.Done<>(line);
        }
        OutLine found = by.first(line, typed);
        return found == null ? new GridEdit.Refused<>(Problem.of("trade.product-not-found", typed))
                : new GridEdit.Done<>(found);
    }

    private GridColumn<OutLine> unit(OutGoods by) {
        return GridColumn.<OutLine>lookUp("unit", text.of("trade.unit"), 64, OutLine::unit, (line, typed) ->
                        line.units().contains(typed) || line.item() == null
                                ? new GridEdit.Done<>(by.priced(line.unit(typed)))
                                : new GridEdit.Refused<>(Problem.of("trade.unit-not-known", typed, String.join("、", line.units()))),
                (line, typed, answer) -> answer.accept(line.units().stream().filter(unit -> unit.startsWith(typed))
                        .map(unit -> new GridChoice<OutLine>(unit, "", l -> by.priced(l.unit(unit)))).toList()))
                .editableIf(line -> line.item() != null).visited(false);
    }

    /// A figure nobody trades in is refused before it can overflow.
    private static <R> GridEdit<R> taken(String typed, Function<String, R> into) {
        return done(typed.strip(), value -> {
            if (value.replaceFirst("^-", "").replaceAll("[^0-9.].*|[.].*", "").length() > MOST_DIGITS) {
                throw new Rejected("trade.figure-too-large", value);
            }
            return into.apply(value);
        });
    }

    private static <R> GridEdit<R> done(String typed, Function<String, R> into) {
        try {
            return new GridEdit.Done<>(into.apply(typed));
        } catch (Rejected wrong) {
            return new GridEdit.Refused<>(wrong.problem());
        }
    }
}
