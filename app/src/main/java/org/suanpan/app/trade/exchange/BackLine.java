package org.suanpan.app.trade.exchange;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.document.amount.CumulativeShare;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Tracking.Mode;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;

/// One line of the sale of which something may come back. `sold` null = the empty row below. `left` = what returns that stand
/// have not taken yet, in `unit`; `takenMoney` = what they took of its amount. `quantity` comes back now, null = nothing;
/// `serials` = which pieces, of goods with serial numbers.
record BackLine(@Nullable Sold sold, @Nullable Quantity quantity, Serials serials) {

    private static final Serials NONE = Serials.parse("");

    static final BackLine BLANK = new BackLine(null, null, NONE);

    record Sold(DocumentLine line, TaxMode mode, Item item, String unit, long factor, Quantity before, Money takenMoney) {

        /// In base units, counted in the sale's unit where that comes out even.
        static Sold of(DocumentLine line, TaxMode mode, Item item, Quantity before, Money takenMoney) {
            boolean even = line.base().minus(before).tenThousandths() % (line.factor() * 10) == 0;
            return new Sold(line, mode, item, even ? line.unit() : item.baseUnit(), even ? line.factor() : 1, before, takenMoney);
        }

        Quantity left() {
            return new Quantity(line.base().minus(before).tenThousandths() / factor);
        }
    }

    BackLine quantity(@Nullable Quantity now) {
        return new BackLine(sold, now, serials);
    }

    static BackLine of(Sold sold) {
        return new BackLine(sold, null, NONE);
    }

    BackLine serials(Serials pieces) {
        return new BackLine(sold, quantity, pieces);
    }

    /// With what of it stands in a draft, in the unit it is counted in here.
    BackLine typed(List<DraftLine> kept) {
        Sold of = sold;
        DraftLine mine = of == null ? null : kept.stream().filter(line -> Integer.valueOf(of.line().no()).equals(line.originLine()))
                .findFirst().orElse(null);
        Quantity was = mine == null ? null : mine.quantity();
        if (of == null || mine == null || was == null) {
            return this;
        }
        long factor = mine.unit().equals(of.line().unit()) ? of.line().factor() : Math.max(1, of.item().factor(mine.unit()));
        return new BackLine(of, new Quantity(was.tenThousandths() * factor / of.factor()), Serials.parse(mine.marks().serials()));
    }

    /// Whether it is told apart piece by piece.
    boolean hasPieces() {
        return sold != null && sold.item().traits().tracking().mode() == Mode.SERIAL;
    }

    /// At most what is left counts.
    Money amount() {
        if (sold == null || quantity == null) {
            return Money.ZERO;
        }
        Quantity most = quantity.compareTo(sold.left()) > 0 ? sold.left() : quantity;
        return CumulativeShare.step(sold.line().amounts().typed(sold.mode()), sold.line().base(), sold.before(),
                new Quantity(most.tenThousandths() * sold.factor()), sold.takenMoney());
    }

    DraftLine draft() {
        Sold of = Objects.requireNonNull(sold);
        return DraftLine.ofOrigin(of.line().no(), quantity, of.unit()).product(of.line().product())
                .marked(new Marks(of.line().typed().marks().batch(), of.line().typed().marks().expires(),
                        serials.text(), "", ""));
    }
}
