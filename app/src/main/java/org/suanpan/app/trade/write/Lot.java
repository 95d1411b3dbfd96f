package org.suanpan.app.trade.write;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.core.trade.DraftLine.Marks;

/// Which goods a line takes or brings: a batch, or single pieces. `byHand`: somebody chose the batch, nothing proposes
/// another.
record Lot(Batch batch, Serials serials, boolean byHand) {

    static final Lot NONE = new Lot(Batch.NAMELESS, Serials.parse(""), false);

    static Lot of(Marks marks) {
        Batch batch = new Batch(marks.batch(), marks.expires());
        return new Lot(batch, Serials.parse(marks.serials()), !batch.isNameless());
    }

    static Lot proposed(Batch batch) {
        return new Lot(batch, NONE.serials, false);
    }

    Lot batch(Batch chosen) {
        return new Lot(chosen, serials, !chosen.isNameless());
    }

    Lot expires(@Nullable LocalDate day) {
        return batch(new Batch(batch.number(), day));
    }

    Lot serials(Serials pieces) {
        return new Lot(batch, pieces, byHand);
    }

    Marks marks(String priceReason, String remark) {
        return new Marks(batch.number(), batch.expires(), serials.text(), priceReason, remark);
    }
}
