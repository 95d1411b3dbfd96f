package org.suanpan.core.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PriceFacts.Deal;
import org.suanpan.core.price.PriceFacts.Listed;
import org.suanpan.core.price.PriceRule.Kind;
import org.suanpan.core.price.ProposedPrice.Candidate;
import org.suanpan.core.price.ProposedPrice.Verdict;

/// Finds the price to offer. A contract price stands above everything but a cheaper promotion. Without one it is the
/// last price with this customer, unless the list, the level's price or the level itself has changed since; else the
/// level's price; else the list price. A quantity break and a promotion come in where they are cheaper, so nobody ever
/// pays more for buying more, or for buying while there is a promotion.
public final class PriceFinder {

    private final PriceFacts facts;
    private final String unit;
    private final long factor;
    private final Quantity quantity;

    private PriceFinder(PriceFacts facts, String unit, long factor, Quantity quantity) {
        this.facts = facts;
        this.unit = unit;
        this.factor = factor;
        this.quantity = quantity;
    }

    /// The price of one `unit` (empty = the base unit, of which it has `factor`) when `quantity` of them are bought.
    public static ProposedPrice propose(PriceFacts facts, String unit, long factor, Quantity quantity) {
        return new PriceFinder(facts, unit, factor, quantity).proposal();
    }

    /// The least that may be asked without a reason by the customer's tier: his standard price less the tier's discount, or
    /// what a contract, a quantity break or a promotion gives anybody. Null where the tier sets no ceiling.
    public static @Nullable UnitPrice least(PriceFacts facts, String unit, long factor, Quantity quantity) {
        Rate discount = facts.tier().discount();
        return discount == null ? null : new PriceFinder(facts, unit, factor, quantity).least(discount);
    }

    private @Nullable UnitPrice least(Rate discount) {
        @Nullable Candidate list = listed(facts.list(), PriceGround.LIST, "");
        @Nullable Candidate level = listed(facts.atLevel(), PriceGround.LEVEL, levelName());
        @Nullable Candidate standard = level == null ? list : level;
        if (standard == null) {
            return null;
        }
        UnitPrice lowest = UnitPrice.exact(standard.price().value().multiply(BigDecimal.ONE.subtract(discount.value()))
                .setScale(UnitPrice.SCALE, RoundingMode.HALF_UP));
        return Stream.of(rules(Kind.CONTRACT, PriceGround.CONTRACT, list), rules(Kind.BREAK, PriceGround.BREAK, list),
                rules(Kind.PROMOTION, PriceGround.PROMOTION, list)).flatMap(List::stream).filter(PriceFinder::counts)
                .map(Candidate::price).filter(price -> price.compareTo(lowest) < 0).min(Comparator.naturalOrder()).orElse(lowest);
    }

    /// A level that comes from the customer's tier names it.
    private String levelName() {
        return facts.tier().givesLevel() ? facts.level() + " ← " + facts.tier().tier() : facts.level();
    }

    private ProposedPrice proposal() {
        @Nullable Candidate list = listed(facts.list(), PriceGround.LIST, "");
        @Nullable Candidate level = listed(facts.atLevel(), PriceGround.LEVEL, levelName());
        @Nullable Candidate standard = level == null ? list : level;
        List<Candidate> deals = facts.deals().stream().filter(deal -> deal.unit().equals(unit)).limit(1)
                .map(deal -> deal(deal, standard)).toList();
        List<Candidate> contracts = rules(Kind.CONTRACT, PriceGround.CONTRACT, list);
        List<Candidate> breaks = rules(Kind.BREAK, PriceGround.BREAK, list);
        List<Candidate> promotions = rules(Kind.PROMOTION, PriceGround.PROMOTION, list);

        Candidate plain = Stream.concat(deals.stream().filter(PriceFinder::counts), Stream.of(level, list)
                .filter(Objects::nonNull)).findFirst().orElse(null);
        Candidate chosen = contracts.stream().filter(PriceFinder::counts).findFirst()
                .orElseGet(() -> cheaper(plain, breaks));
        @Nullable Candidate without = chosen;
        chosen = cheaper(chosen, promotions);
        List<Candidate> all = new ArrayList<>(contracts);
        all.addAll(promotions);
        all.addAll(deals);
        all.addAll(breaks);
        Stream.of(level, list).filter(Objects::nonNull).forEach(all::add);
        if (chosen == null) {
            return new ProposedPrice(null, PriceGround.LIST, null, all);
        }
        return new ProposedPrice(chosen.price(), chosen.ground(), without == null ? null : without.price(),
                judged(all, chosen));
    }

    private static List<Candidate> judged(List<Candidate> all, Candidate chosen) {
        List<Candidate> judged = new ArrayList<>(List.of(chosen.judged(Verdict.CHOSEN)));
        for (Candidate other : all) {
            if (other != chosen) {
                boolean weighed = counts(other);
                judged.add(!weighed ? other : other.judged(other.price().compareTo(chosen.price()) > 0
                        && other.ground() != PriceGround.LIST && other.ground() != PriceGround.LEVEL
                        ? Verdict.DEARER : Verdict.OVERRULED));
            }
        }
        return judged;
    }

    private static boolean counts(Candidate candidate) {
        return candidate.verdict() != Verdict.OUTDATED && candidate.verdict() != Verdict.NOT_REACHED;
    }

    private static @Nullable Candidate cheaper(@Nullable Candidate than, List<Candidate> others) {
        return others.stream().filter(PriceFinder::counts).min(Comparator.comparing(Candidate::price))
                .filter(best -> than == null || best.price().compareTo(than.price()) < 0).orElse(than);
    }

    private @Nullable Candidate listed(Map<String, Listed> prices, PriceGround ground, String name) {
        Listed own = prices.get(unit);
        if (own != null) {
            return new Candidate(ground, own.price(), false, name, null, own.since(), null, 0, "",
                    Verdict.OVERRULED);
        }
        Listed base = prices.get("");
        return base == null ? null : new Candidate(ground, times(base.price(), factor), true, name, null, base.since(),
                null, 0, "", Verdict.OVERRULED);
    }

    private Candidate deal(Deal deal, @Nullable Candidate standard) {
        LocalDate changed = Stream.of(standard == null ? null : standard.since(), facts.levelSince())
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        boolean outdated = changed != null && changed.isAfter(deal.date());
        return new Candidate(PriceGround.LAST_DEAL, deal.price(), false, "", null, deal.date(), outdated ? changed : null,
                0, "", outdated ? Verdict.OUTDATED : Verdict.OVERRULED);
    }

    /// The rules of a kind: of those reached the one that asks most first, then those not reached, the nearest first.
    private List<Candidate> rules(Kind kind, PriceGround ground, @Nullable Candidate list) {
        return facts.rules().stream().filter(rule -> rule.kind() == kind)
                .filter(rule -> rule.unit().equals(unit) || rule.unit().isEmpty())
                .filter(rule -> rule.level().isEmpty() || rule.level().equals(facts.level()))
                .sorted(Comparator.comparing((PriceRule rule) -> !reached(rule))
                        .thenComparing(rule -> reached(rule) ? rule.minimum().negated() : rule.minimum())
                        .thenComparing(rule -> !rule.unit().equals(unit))
                        .thenComparing(PriceRule::from, Comparator.reverseOrder())
                        .thenComparing(PriceRule::id, Comparator.reverseOrder()))
                .flatMap(rule -> candidate(rule, ground, list).stream()).toList();
    }

    private Optional<Candidate> candidate(PriceRule rule, PriceGround ground, @Nullable Candidate list) {
        boolean derived = !rule.unit().equals(unit) && rule.rate() == null;
        UnitPrice each = rule.each(list == null ? null : list.price());
        return each == null ? Optional.empty() : Optional.of(new Candidate(ground, derived ? times(each, factor) : each,
                derived, rule.name(), rule.minimum().isZero() ? null : rule.minimum(), rule.from(), null,
                rule.id(), rule.segment() == null ? "" : rule.segment().name(), reached(rule) ? Verdict.OVERRULED : Verdict.NOT_REACHED));
    }

    private boolean reached(PriceRule rule) {
        Quantity bought = rule.unit().equals(unit) ? quantity
                : new Quantity(Math.multiplyExact(quantity.tenThousandths(), factor));
        return bought.compareTo(rule.minimum()) >= 0;
    }

    private static UnitPrice times(UnitPrice price, long factor) {
        return UnitPrice.exact(price.value().multiply(BigDecimal.valueOf(factor)));
    }
}
