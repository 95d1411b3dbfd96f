package org.suanpan.app.scenario;

import java.util.Locale;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.stars.StarsGiven;

/// How willing a customer of a story is. `follow-up`: `customer`, `date`, `way` (`call`, `visit`, `message`; default `call`), `answered` (default
/// true), `result`, `next` (the day to come back) and `what` (what for). `stars`: `customer`, `date`, `stars` (1–5, 0 = none any more).
final class WillingnessStep {

    private WillingnessStep() {}

    static void run(String name, Json step, ScenarioShop shop, Names names) {
        CustomerId customer = names.customer(Steps.needed(step, "customer").text());
        if (name.equals("stars")) {
            int stars = Steps.whole(step, "stars");
            if (stars < 0 || stars > StarsGiven.MOST) {
                throw new Rejected("stars.range", StarsGiven.MOST, stars);
            }
            shop.unitOfWork().write(() -> shop.tiering().stars().add(customer, stars, Steps.date(step, "date"), shop.clock().instant(), Actor.STORY));
            return;
        }
        shop.tiering().talks().log(new Talk(customer, way(step), Steps.date(step, "date"), !step.has("answered") || step.isTrue("answered"),
                step.text("result", ""), Steps.dateOrNull(step, "next"), step.text("what", "")), Actor.STORY);
    }

    private static Talk.Way way(Json step) {
        return switch (step.text("way", "call").toLowerCase(Locale.ROOT)) {
            case "call" -> Talk.Way.CALL;
            case "visit" -> Talk.Way.VISIT;
            case "message" -> Talk.Way.MESSAGE;
            default -> throw new Rejected("scenario.bad-value", "way", step.text("way", ""));
        };
    }
}
