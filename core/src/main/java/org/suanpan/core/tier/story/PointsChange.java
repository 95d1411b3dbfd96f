package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.Money;
import org.suanpan.core.tier.RfmScore;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.TierBasis.Kind;

/// Why the points a tier stands on are not what they were, whatever they are made of and even where the rules changed meanwhile: his
/// sales, everybody else's, his margin, his willingness, his orders, the rules, and what was written into the days before only later.
/// `stored` are the points kept then; `before` makes them again with the papers of today.
public record PointsChange(BigDecimal stored, Side before, Side now) {

    /// The rules of a day, and what was known on it over the window of the rules before and of those now.
    public record Side(TierPolicy policy, Standpoint byOld, Standpoint byNew) {}

    private static final String SALES = "sales";
    private static final String OTHERS = "others";
    private static final String MARGIN = "margin";
    private static final String WILLING = "willing";
    private static final String ORDERS = "orders";
    private static final String RULES = "rules";
    private static final String LATE = "late";

    /// The points now, one decimal.
    public BigDecimal points() {
        return figure(Set.copyOf(causes()));
    }

    public BigDecimal difference() {
        return points().subtract(stored);
    }

    /// They add up to [#difference()] exactly; what changed nothing stands there with zero.
    public List<Contributions.Part> parts() {
        List<Contributions.Part> parts = new ArrayList<>(Contributions.of(causes(), 1, this::figure));
        parts.add(new Contributions.Part(LATE, figure(Set.of()).subtract(stored)));
        return parts;
    }

    /// What can have moved the points of either rules.
    private List<String> causes() {
        Set<Kind> kinds = EnumSet.of(before.policy.basis().kind(), now.policy.basis().kind());
        Set<String> causes = new LinkedHashSet<>(List.of(SALES, OTHERS));
        if (kinds.contains(Kind.SCORE)) {
            causes.addAll(List.of(MARGIN, WILLING));
        }
        if (kinds.contains(Kind.RFM)) {
            causes.add(ORDERS);
        }
        causes.add(RULES);
        return List.copyOf(causes);
    }

    private BigDecimal figure(Set<String> come) {
        TierPolicy policy = (come.contains(RULES) ? now : before).policy;
        Money net = at(come, SALES).net();
        Standpoint others = at(come, OTHERS);
        return switch (policy.basis().kind()) {
            case SCORE -> policy.score().score(new ScorePolicy.Facts(net, at(come, MARGIN).margin(),
                    at(come, WILLING).willingness(policy).points()), others.sales().rank(net.fen())).score();
            case PARETO -> others.pareto(net).value().setScale(1);
            case RFM -> {
                Standpoint.Placed placed = others.placed(at(come, ORDERS), net);
                RfmScore score = placed == null ? null : placed.score();
                yield score == null ? BigDecimal.ZERO.setScale(1) : score.points().value().setScale(1);
            }
        };
    }

    private Standpoint at(Set<String> come, String cause) {
        Side side = come.contains(cause) ? now : before;
        return come.contains(RULES) ? side.byNew : side.byOld;
    }
}
