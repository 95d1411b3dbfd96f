package org.suanpan.core.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.posting.StockReplay.Found;
import org.suanpan.core.posting.StockReplay.Touch;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.Place;
import org.suanpan.core.stock.cost.Valuations;

/// The standing check that a replay from zero gives the stored figures, product by product.
public final class ReplayCheck {

    private static final Place BEGINNING = new Place(LocalDate.of(1, 1, 1), 0, 0);

    private final Valuations valuations;

    public ReplayCheck(Valuations valuations) {
        this.valuations = valuations;
    }

    /// The movements whose stored figures a replay does not find.
    public List<Movement> different() {
        StockReplay replay = new StockReplay(valuations);
        List<Movement> different = new ArrayList<>();
        for (ProductId product : valuations.moved()) {
            Found found = replay.run(List.of(new Touch(product, BEGINNING)));
            different.addAll(found.before());
        }
        return different;
    }
}
