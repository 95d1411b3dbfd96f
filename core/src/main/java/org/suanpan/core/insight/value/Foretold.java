package org.suanpan.core.insight.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// What a model says of one customer, with what it says it from: his story in weeks and the parameters. All figures as text,
/// to the last digit, so that the probability can be computed again from them.
public record Foretold(OrderModel model, BuyingStory story, Outlook outlook, Outlook ifHere) {

    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    /// Enough for four digits of the probability.
    private static final int SHOWN = 12;

    /// A part of the probability: how it is computed and what comes out.
    public record Sum(String sum, String result) {}

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

    /// P = 1 ÷ (1 + D × G ^ (r + k × x) ÷ S): `dropped` D = a ÷ (b + x), `grown` G = (α + T) ÷ (α + t), `passed` S the part of a regular
    /// gap that may have passed already.
    public Sum dropped() {
        String sum = "%s ÷ (%s + %d)".formatted(plain(model.a()), plain(model.b()), story.repeats());
        return new Sum(sum, rounded(exact(model.a()).divide(exact(model.b()).add(BigDecimal.valueOf(story.repeats())), DIGITS)));
    }

    public Sum grown() {
        String sum = "(%s + %s ÷ 7) ÷ (%s + %s ÷ 7)".formatted(plain(model.alpha()), watchedDays(), plain(model.alpha()), recencyDays());
        return new Sum(sum, rounded(seen(watchedDays()).divide(seen(recencyDays()), DIGITS)));
    }

    /// Each term is the one before × (r + k × x + j) ÷ (j + 1) × silence ÷ (α + T); 1 for k = 1.
    public Sum passed() {
        BigDecimal share = new BigDecimal(silentDays()).divide(WEEK, DIGITS).divide(seen(watchedDays()), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        String words = "";
        String step = "((%s ÷ 7) ÷ (%s + %s ÷ 7))".formatted(silentDays(), plain(model.alpha()), watchedDays());
        for (int j = model.k() - 2; j >= 0; j--) {
            String times = "(%s + %d × %d + %d) ÷ %d × %s".formatted(plain(model.r()), model.k(), story.repeats(), j, j + 1, step);
            words = times + (words.isEmpty() ? "" : " × (1 + " + words + ")");
        }
        for (int j = 0; j < model.k() - 1; j++) {
            BigDecimal shape = exact(model.r()).add(BigDecimal.valueOf((long) model.k() * story.repeats() + j));
            term = term.multiply(shape, DIGITS).divide(BigDecimal.valueOf(j + 1), DIGITS).multiply(share, DIGITS);
            sum = sum.add(term);
        }
        return new Sum(words.isEmpty() ? "1" : "1 + " + words, rounded(sum));
    }

    /// The probability out of these three.
    public String sum() {
        return "1 ÷ (1 + %s × %s ^ (%s + %d × %d) ÷ %s)".formatted(dropped().result(), grown().result(), plain(model.r()), model.k(),
                story.repeats(), passed().result());
    }

    private String silentDays() {
        return String.valueOf(Math.round((story.weeks() - story.lastWeek()) * 7));
    }

    private BigDecimal seen(String days) {
        return exact(model.alpha()).add(new BigDecimal(days).divide(WEEK, DIGITS));
    }

    private static String rounded(BigDecimal value) {
        return value.setScale(SHOWN, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal exact(double figure) {
        return new BigDecimal(Double.toString(figure));
    }

    private static String plain(double figure) {
        return exact(figure).toPlainString();
    }
}
