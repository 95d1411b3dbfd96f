package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.MidRank;
import org.suanpan.core.tier.ScorePolicy;

/// Why a score is not what it was: his sales, everybody else's, his margin, his willingness, the rules, and what was written
/// into the days before only later. `stored` is the score kept then, `before` how it comes out with the papers of today.
public record ScoreChange(BigDecimal stored, ScoreTrace before, ScoreTrace now) {

    private static final String SALES = "sales";
    private static final String OTHERS = "others";
    private static final String MARGIN = "margin";
    private static final String WILLING = "willing";
    private static final String RULES = "rules";
    private static final String LATE = "late";

    public BigDecimal difference() {
        return now.score().score().subtract(stored);
    }

    /// They add up to [#difference()] exactly; what changed nothing stands there with zero.
    public List<Contributions.Part> parts() {
        List<Contributions.Part> parts = new ArrayList<>(Contributions.of(List.of(SALES, OTHERS, MARGIN, WILLING, RULES), 1, this::figure));
        parts.add(new Contributions.Part(LATE, before.score().score().subtract(stored)));
        return parts;
    }

    private BigDecimal figure(Set<String> come) {
        ScoreTrace sales = of(come, SALES);
        ScoreTrace others = of(come, OTHERS);
        Money net = sales.year().net();
        MidRank rank = others.others().rank(others.year().net(), net);
        @Nullable Rate margin = of(come, MARGIN).year().margin();
        return before.with(of(come, RULES).policy(), new ScorePolicy.Facts(net, margin, of(come, WILLING).willingness().points()), rank);
    }

    private ScoreTrace of(Set<String> come, String cause) {
        return come.contains(cause) ? now : before;
    }
}
