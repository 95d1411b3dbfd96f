package org.suanpan.app.scenario;

import java.util.List;

import org.suanpan.app.base.Json;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.trade.closing.day.DayEnd;
import org.suanpan.core.trade.closing.day.DayEnd.Count;

/// A day of a story: `close-day` counts accounts (`counts` with `account` and `counted`) and locks it, `reopen-day` opens the newest
/// again, for a `reason`.
final class DayStep {

    private static final DayEnd.Items ITEMS = new DayEnd.Items("长款", "短款", "日结");

    private DayStep() {}

    static void run(String name, Json step, DayEnd days, Names names) {
        if (name.equals("reopen-day")) {
            days.reopen(Steps.date(step, "date"), step.text("reason", ""), Actor.STORY);
            return;
        }
        List<Count> counts = Steps.needed(step, "counts").items().stream().map(counted -> new Count(
                names.account(counted.text("account", "CASH")), Money.parse(Steps.needed(counted, "counted").text()), "")).toList();
        days.close(Steps.date(step, "date"), counts, ITEMS, Actor.STORY);
    }
}
