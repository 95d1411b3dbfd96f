package org.suanpan.core.insight.value;

import java.util.ArrayList;
import java.util.List;

/// What a model says of one customer, with what it says it from: his story in weeks and the parameters. All figures as text,
/// to the last digit, so that the probability can be computed again from them.
public record Foretold(OrderModel model, BuyingStory story, Outlook outlook, Outlook ifHere) {

    static Foretold of(OrderModel model, BuyingStory story, double weeksAhead) {
        double alive = model.aliveProbability(story.repeats(), story.lastWeek(), story.weeks());
        double orders = model.ordersAhead(story.repeats(), story.lastWeek(), story.weeks(), weeksAhead);
        return new Foretold(model, story, Outlook.of(alive, orders), Outlook.of(1, alive > 0 ? orders / alive : 0));
    }

    public String frequency() {
        return String.valueOf(story.repeats());
    }

    /// From the first order to the last, in days.
    public String recencyDays() {
        return String.valueOf(Math.round(story.lastWeek() * 7));
    }

    /// From the first order to the day looked at, in days.
    public String watchedDays() {
        return String.valueOf(Math.round(story.weeks() * 7));
    }

    /// k, r, α, a and b.
    public List<String> parameters() {
        return List.of(String.valueOf(model.k()), plain(model.r()), plain(model.alpha()), plain(model.a()), plain(model.b()));
    }

    /// The probability as a sum: 1 ÷ (1 + a ÷ (b + x) × ((α + T) ÷ (α + t)) ^ (r + k × x) ÷ S), S the part of a regular gap that
    /// may have passed already (left out where it is 1).
    public String sum() {
        int x = story.repeats();
        String grown = "((%s + %s ÷ 7) ÷ (%s + %s ÷ 7)) ^ (%s + %d × %d)".formatted(plain(model.alpha()), watchedDays(), plain(model.alpha()),
                recencyDays(), plain(model.r()), model.k(), x);
        return "1 ÷ (1 + %s ÷ (%s + %d) × %s%s)".formatted(plain(model.a()), plain(model.b()), x, grown, model.k() == 1 ? "" : " ÷ (" + silence() + ")");
    }

    /// S = Σ of the steps of a gap that may have passed: each term is the one before × (r + k·x + j) ÷ (j + 1) × silence ÷ (α + T).
    private String silence() {
        long silent = Math.round((story.weeks() - story.lastWeek()) * 7);
        List<String> terms = new ArrayList<>(List.of("1"));
        StringBuilder term = new StringBuilder();
        for (int j = 0; j < model.k() - 1; j++) {
            term.append(j == 0 ? "" : " × ").append("(%s + %d × %d + %d) ÷ %d × (%d ÷ 7) ÷ (%s + %s ÷ 7)".formatted(plain(model.r()),
                    model.k(), story.repeats(), j, j + 1, silent, plain(model.alpha()), watchedDays()));
            terms.add(term.toString());
        }
        return String.join(" + ", terms);
    }

    private static String plain(double figure) {
        return new java.math.BigDecimal(Double.toString(figure)).toPlainString();
    }
}
