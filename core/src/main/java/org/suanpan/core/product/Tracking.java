package org.suanpan.core.product;

import org.suanpan.core.base.Rejected;

/// How closely a product's goods are told apart. `shelfLifeDays` = days from the day a batch was made to its last good
/// day, 0 = not known. `warrantyMonths` count from the day one was sold, 0 = none.
public record Tracking(Mode mode, int shelfLifeDays, int warrantyMonths) {

    public static final Tracking NONE = new Tracking(Mode.NONE, 0, 0);

    /// BATCH: many of one number or one last good day; SERIAL: each of its own number.
    public enum Mode { NONE, BATCH, SERIAL }

    public Tracking {
        if (shelfLifeDays < 0 || warrantyMonths < 0) {
            throw new Rejected("product.tracking-negative");
        }
    }

    public static Tracking batches(int shelfLifeDays) {
        return new Tracking(Mode.BATCH, shelfLifeDays, 0);
    }

    public static Tracking serials(int warrantyMonths) {
        return new Tracking(Mode.SERIAL, 0, warrantyMonths);
    }
}
