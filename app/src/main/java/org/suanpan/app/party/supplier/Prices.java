package org.suanpan.app.party.supplier;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Figures;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.trade.buy.Offer;

/// Figures of offers in words; what goods cost is covered when the window says so.
record Prices(Desk desk) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String words(UnitPrice price) {
        return desk.figures().costCovered().get() ? Figures.COVERED : desk.figures().price(price);
    }

    /// Named with or without tax, as the shop counts its costs.
    String title(String key) {
        return desk.text().of(key, desk.text().of("supplier.basis." + desk.figures().costBasis().get()));
    }

    String times(Offer offer) {
        return offer.year() == null ? "" : desk.figures().count(offer.year().purchases());
    }

    String lowest(Offer offer) {
        return offer.year() == null ? "" : words(offer.year().lowest());
    }

    String average(Offer offer) {
        return offer.year() == null ? "" : words(offer.year().average());
    }

    String days(Offer offer) {
        return offer.delivery() == null ? "" : desk.figures().count(offer.delivery().days());
    }

    String returned(Offer offer) {
        return offer.year() == null ? "" : offer.year().returned().value().multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString() + "%";
    }
}
