package org.suanpan.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.insight.value.OrderModel;

/// A fitted model as JSON.
final class FitJson {

    private FitJson() {}

    static Map<String, @Nullable Object> of(OrderModel.Fit fit) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", "MBG/CNBD-" + fit.model().k());
        json.put("k", fit.model().k());
        json.put("r", fit.model().r());
        json.put("alpha", fit.model().alpha());
        json.put("a", fit.model().a());
        json.put("b", fit.model().b());
        json.put("log_likelihood", fit.logLikelihood());
        json.put("repeat_buyers", fit.repeatBuyers());
        json.put("reliable", fit.isReliable());
        return json;
    }
}
