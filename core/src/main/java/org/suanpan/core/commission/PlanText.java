package org.suanpan.core.commission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// A plan as one line of text, `MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03`, followed by the settings it has:
/// `quota=200000.00 losses=NONE gate=CLIFF:0.6 cap=9000.00 floor=1500.00` and the further `terms`. Equal plans give equal text; statements keep
/// it and are hashed over it.
public final class PlanText {

    private static final int FIRST_BRACKET = 3;

    /// What a plan may have beside its brackets.
    public enum Setting {
        QUOTA, LOSSES, GATE, CAP, FLOOR, TERMS;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private PlanText() {}

    /// The plan used when none is given.
    public static CommissionPlan standard() {
        return parse("MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05");
    }

    public static String of(CommissionPlan plan) {
        StringBuilder text = new StringBuilder("%s %s %s".formatted(plan.mode(), plan.unit(), plan.measure()));
        plan.brackets().forEach(b -> text.append(' ').append(new Rate(b.from())).append(':').append(b.rate()));
        settings(plan).forEach((setting, value) -> text.append(' ').append(setting.word()).append('=').append(value));
        return text.toString();
    }

    public static CommissionPlan parse(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() <= FIRST_BRACKET) {
            throw new Rejected("commission.plan-unreadable", text);
        }
        List<List<String>> brackets = new ArrayList<>();
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        for (String word : words.subList(FIRST_BRACKET, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                brackets.add(List.of(word.split(":")));
            } else {
                settings.put(one(Setting.class, word.substring(0, equals)), word.substring(equals + 1));
            }
        }
        return plan(words.get(0), words.get(1), words.get(2), brackets, settings);
    }

    /// A plan from words as a file has them; `brackets` are pairs of line and rate, a gate is `KIND:ATTAINMENT`.
    public static CommissionPlan plan(String mode, String unit, String measure, List<List<String>> brackets,
            Map<Setting, String> settings) {
        Money quota = money(settings, Setting.QUOTA);
        return new CommissionPlan(one(CommissionMode.class, mode), one(CommissionPlan.Unit.class, unit),
                brackets.stream().map(PlanText::bracket).toList(), quota,
                one(CommissionPlan.Measure.class, measure),
                one(CommissionBase.LossFloor.class,
                        settings.getOrDefault(Setting.LOSSES, CommissionBase.LossFloor.ORDER.name())),
                new CommissionGate(threshold(settings.get(Setting.GATE), quota), money(settings, Setting.CAP),
                        money(settings, Setting.FLOOR)),
                settings.containsKey(Setting.TERMS) ? CommissionTerms.parse(settings.get(Setting.TERMS))
                        : CommissionTerms.NONE);
    }

    /// Only what is not as it is without saying, so that a plan of brackets alone reads as it always did.
    private static Map<Setting, Object> settings(CommissionPlan plan) {
        Map<Setting, Object> settings = new EnumMap<>(Setting.class);
        put(settings, Setting.QUOTA, plan.quota());
        put(settings, Setting.LOSSES, plan.losses() == CommissionBase.LossFloor.ORDER ? null : plan.losses());
        CommissionGate.Threshold threshold = plan.gate().threshold();
        put(settings, Setting.GATE, threshold == null ? null : threshold.kind() + ":" + threshold.attainment());
        put(settings, Setting.CAP, plan.gate().cap());
        put(settings, Setting.FLOOR, plan.gate().floor());
        put(settings, Setting.TERMS, plan.terms().isEmpty() ? null : plan.terms().toText());
        return settings;
    }

    /// Settings and terms as further words of a plan, with the space before them.
    public static String words(Map<Setting, String> settings, CommissionTerms terms) {
        StringBuilder words = new StringBuilder();
        new EnumMap<Setting, String>(settings.isEmpty() ? new EnumMap<>(Setting.class) : settings)
                .forEach((setting, value) -> words.append(' ').append(setting.word()).append('=').append(value));
        return terms.isEmpty() ? words.toString() : words.append(" terms=").append(terms.toText()).toString();
    }

    private static void put(Map<Setting, Object> settings, Setting setting, @Nullable Object value) {
        if (value != null) {
            settings.put(setting, value);
        }
    }

    private static @Nullable Money money(Map<Setting, String> settings, Setting setting) {
        String text = settings.get(setting);
        return text == null ? null : Money.parse(text);
    }

    private static CommissionGate.@Nullable Threshold threshold(@Nullable String gate, @Nullable Money quota) {
        if (gate == null) {
            return null;
        }
        if (quota == null || !quota.isPositive()) {
            throw new Rejected("commission.plan-needs-quota");
        }
        int colon = gate.indexOf(':');
        return new CommissionGate.Threshold(one(CommissionGate.Kind.class, gate.substring(0, Math.max(0, colon))),
                Rate.parse(gate.substring(colon + 1)), quota);
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
