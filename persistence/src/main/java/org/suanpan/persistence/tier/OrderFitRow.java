package org.suanpan.persistence.tier;

import java.time.LocalDate;

import org.suanpan.core.insight.value.OrderModel;
import org.suanpan.core.tier.OrderFits;

/// Parameters as the shortest text that names the same figure, so that what comes back is what was fitted, bit for bit.
record OrderFitRow(LocalDate asOf, int regularity, String r, String alpha, String a, String b, String logLikelihood,
        int customers, int repeatBuyers, boolean converged) {

    static OrderFitRow of(OrderFits.Fitted fitted) {
        OrderModel model = fitted.fit().model();
        return new OrderFitRow(fitted.asOf(), model.k(), Double.toString(model.r()), Double.toString(model.alpha()),
                Double.toString(model.a()), Double.toString(model.b()), Double.toString(fitted.fit().logLikelihood()),
                fitted.customers(), fitted.fit().repeatBuyers(), fitted.fit().isConverged());
    }

    OrderFits.Fitted fitted() {
        OrderModel model = OrderModel.mbgCnbd(regularity, Double.parseDouble(r), Double.parseDouble(alpha),
                Double.parseDouble(a), Double.parseDouble(b));
        return new OrderFits.Fitted(asOf, customers,
                new OrderModel.Fit(model, Double.parseDouble(logLikelihood), repeatBuyers, converged));
    }
}
