package org.suanpan.core.commission;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// A plan as one line of text, `MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03`, with `quota=200000.00` at the end where it
/// has one. Equal plans give equal text; statements keep it and are hashed over it.
public final class PlanText {

    private static final String QUOTA = "quota=";
    private static final int FIRST_BRACKET = 3;

    private PlanText() {}

    public static String of(CommissionPlan plan) {
        String brackets = plan.brackets().stream()
                .map(b -> new Rate(b.from()) + ":" + b.rate())
                .collect(Collectors.joining(" "));
        String quota = plan.quota() == null ? "" : " " + QUOTA + plan.quota();
        return "%s %s %s %s%s".formatted(plan.mode(), plan.unit(), plan.measure(), brackets, quota);
    }

    public static CommissionPlan parse(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() <= FIRST_BRACKET) {
            throw new Rejected("commission.plan-unreadable", text);
        }
        boolean hasQuota = words.getLast().startsWith(QUOTA);
        List<String> brackets = words.subList(FIRST_BRACKET, words.size() - (hasQuota ? 1 : 0));
        return plan(words.get(0), words.get(1), words.get(2),
                brackets.stream().map(b -> List.of(b.split(":"))).toList(),
                hasQuota ? words.getLast().substring(QUOTA.length()) : null);
    }

    /// A plan from words as a file has them; `brackets` are pairs of line and rate.
    public static CommissionPlan plan(String mode, String unit, String measure, List<List<String>> brackets,
            @Nullable String quota) {
        return new CommissionPlan(one(CommissionMode.class, mode), one(CommissionPlan.Unit.class, unit),
                brackets.stream().map(PlanText::bracket).toList(), quota == null ? null : Money.parse(quota),
                one(CommissionPlan.Measure.class, measure));
    }

    private static CommissionBracket bracket(List<String> pair) {
        try {
            if (pair.size() == 2) {
                return new CommissionBracket(new BigDecimal(pair.get(0)), Rate.parse(pair.get(1)));
            }
        } catch (NumberFormatException e) {
            throw new Rejected("commission.plan-bad-bracket", String.join(", ", pair));
        }
        throw new Rejected("commission.plan-bad-bracket", String.join(", ", pair));
    }

    private static <E extends Enum<E>> E one(Class<E> kinds, String word) {
        return Arrays.stream(kinds.getEnumConstants())
                .filter(kind -> kind.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Rejected("commission.plan-unknown-word", word,
                        Arrays.stream(kinds.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
