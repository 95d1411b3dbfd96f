package org.suanpan.core.trade.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.document.amount.Amounts;
import org.suanpan.core.document.amount.CumulativeShare;
import org.suanpan.core.document.amount.TaxRule;
import org.suanpan.core.document.amount.UnitConversion;
import org.suanpan.core.product.Item;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DocumentLine.Taken;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;

/// Settles lines that follow another document's lines: returns (C12, C14) and deliveries of orders (C29), by cumulative
/// rounding over what documents that stand have taken before. Only a purchase return may say a price of its own.
final class LinkedLines {

    /// Typed quantities have three decimals: whole tens of ten-thousandths.
    private static final long FINEST = 10;

    private final Units units;

    LinkedLines(Units units) {
        this.units = units;
    }

    /// `before`: the documents of this kind that follow the origin and stand, in posting order.
    List<DocumentLine> settle(Draft draft, Document origin, List<Document> before, OverReceipt more) {
        List<DocumentLine> earlier = new ArrayList<>(before.stream().flatMap(d -> d.lines().stream()).toList());
        List<DraftLine> wanted = draft.lines().isEmpty() ? everything(origin, earlier) : draft.lines();
        if (wanted.isEmpty()) {
            throw new Rejected("document.nothing-left", origin.number().text());
        }
        if (!draft.discount().isZero() || wanted.stream().anyMatch(line -> !line.lineDiscount().isZero())) {
            throw new Rejected("document.follows-its-discount", origin.number().text());
        }
        List<DocumentLine> lines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            DocumentLine line = line(i + 1, wanted.get(i), new Following(draft.kind(), origin, more), earlier);
            lines.add(line);
            earlier.add(line);
        }
        return draft.kind().isReceipt() ? charged(draft, origin.taxMode(), lines) : lines;
    }

    /// Freight comes with the goods, not with their order.
    private static List<DocumentLine> charged(Draft draft, TaxMode mode, List<DocumentLine> lines) {
        List<Money> charges = PricedLines.charges(draft, lines.stream().map(line -> line.amounts().typed(mode)).toList(),
                lines.stream().map(DocumentLine::base).toList());
        return IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).charged(charges.get(i))).toList();
    }

    private static List<DraftLine> everything(Document origin, List<DocumentLine> earlier) {
        return origin.lines().stream()
                .filter(line -> line.base().compareTo(base(earlier, line.no())) > 0)
                .map(line -> DraftLine.ofOrigin(line.no(), null, ""))
                .toList();
    }

    private static Quantity base(List<DocumentLine> earlier, int line) {
        return of(earlier, line).stream().map(DocumentLine::base).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static List<DocumentLine> of(List<DocumentLine> earlier, int line) {
        return earlier.stream()
                .filter(e -> e.typed().originLine() != null && e.typed().originLine() == line)
                .toList();
    }

    /// What follows which document; `more` = what may come above an order.
    private record Following(DocumentKind kind, Document origin, OverReceipt more) {

        void check(int no, Units.Taken goods, Quantity ordered, Quantity left) {
            if (goods.base().compareTo(left) <= 0) {
                return;
            }
            if (!kind.isReceipt() || more.blocks() && more.tolerance().equals(Rate.ZERO)) {
                throw new Rejected("document.more-than-left", no, goods.item().label(), left, goods.base(),
                        origin.number().text());
            }
            if (more.blocks() && more.exceeded(ordered, ordered.minus(left).plus(goods.base()))) {
                throw new Rejected("document.over-received", no, goods.item().label(), more.most(ordered).minus(ordered.minus(left)),
                        goods.base(), origin.number().text());
            }
        }
    }

    private DocumentLine line(int no, DraftLine typed, Following following, List<DocumentLine> earlier) {
        DocumentKind kind = following.kind();
        Document origin = following.origin();
        Integer at = typed.originLine();
        if (at == null || at < 1 || at > origin.lines().size()) {
            throw new Rejected("document.origin-line-unknown", no, origin.number().text());
        }
        DocumentLine source = origin.lines().get(at - 1);
        Quantity before = base(earlier, at);
        Quantity left = source.base().minus(before);
        Units.Taken goods = goods(no, typed, source, left);
        following.check(no, goods, source.base(), left);
        checkPrice(no, typed, kind, source);
        Taken share = share(origin.taxMode(), source, before, goods.base(), of(earlier, at));
        Rate rate = source.typed().taxRate() == null ? Rate.ZERO : source.typed().taxRate();
        Amounts amounts = amounts(typed.price(), kind, origin.taxMode(), rate, goods, share);
        DraftLine filled = new DraftLine(DraftLine.Role.ITEM, at, source.product(), goods.quantity(), goods.unit(),
                typed.price() == null ? source.typed().price() : typed.price(), source.typed().gift(), Money.ZERO, rate,
                null, null, false, typed.marks());
        return new DocumentLine(no, filled, source.product(), goods.quantity(), goods.unit(), goods.factor(),
                goods.base(), Money.ZERO, amounts, Money.ZERO, share, Money.ZERO);
    }

    /// All that is left stands in the original's unit where that comes out even.
    private Units.Taken goods(int no, DraftLine typed, DocumentLine source, Quantity left) {
        Item item = units.item(no, DraftLine.of(source.product(), null, ""));
        if (typed.quantity() != null) {
            String unit = typed.unit().isEmpty() ? source.unit() : typed.unit();
            if (unit.equals(source.unit())) {
                UnitConversion.typed(no, typed.quantity(), false);
                Quantity base = UnitConversion.base(no, typed.quantity(), source.factor(), item.traits().indivisible(),
                        item.label());
                return new Units.Taken(item, typed.quantity(), unit, source.factor(), base);
            }
            return units.taken(no, item, typed.quantity(), unit, false);
        }
        if (!left.isPositive()) {
            throw new Rejected("document.more-than-left", no, item.label(), left, left, "");
        }
        boolean even = left.tenThousandths() % (source.factor() * FINEST) == 0;
        return even
                ? new Units.Taken(item, new Quantity(left.tenThousandths() / source.factor()), source.unit(),
                        source.factor(), left)
                : new Units.Taken(item, left, item.baseUnit(), 1, left);
    }

    private static void checkPrice(int no, DraftLine typed, DocumentKind kind, DocumentLine source) {
        UnitPrice price = typed.price();
        if (price != null && kind != DocumentKind.PURCHASE_RETURN || typed.gift() && !source.typed().gift()) {
            throw new Rejected("document.follows-its-price", no);
        }
        if (price != null && price.compareTo(UnitPrice.ZERO) < 0) {
            throw new Rejected("document.price-negative", no);
        }
    }

    private static Taken share(TaxMode mode, DocumentLine source, Quantity before, Quantity now, List<DocumentLine> earlier) {
        Money typed = earlier.stream().map(e -> e.taken().typed()).reduce(Money.ZERO, Money::plus);
        Money tax = earlier.stream().map(e -> e.taken().tax()).reduce(Money.ZERO, Money::plus);
        return new Taken(CumulativeShare.step(source.amounts().typed(mode), source.base(), before, now, typed),
                CumulativeShare.step(source.amounts().tax(), source.base(), before, now, tax));
    }

    private static Amounts amounts(@Nullable UnitPrice price, DocumentKind kind, TaxMode mode, Rate rate,
            Units.Taken goods, Taken share) {
        if (kind == DocumentKind.DELIVERY || kind.isReceipt()) {
            return TaxRule.split(mode, rate, share.typed());
        }
        return price == null
                ? TaxRule.of(mode, share.typed(), share.tax())
                : TaxRule.split(mode, rate, goods.quantity().times(price));
    }
}
