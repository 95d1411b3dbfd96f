package org.suanpan.core.voice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.score.Figures;

/// The satisfaction figures of one salesperson, one customer or all (客户满意度): how many answers, their plain mean, null with fewer than
/// three, and the mean drawn towards what the whole shop had in twelve months, by which people are compared; null while nobody answered.
public record Content(String rep, long answers, @Nullable Rate mean, @Nullable Rate shrunk) {

    private static final int LEAST = 3;
    private static final int PRIOR_ANSWERS = 5;
    /// Answers count double, so that one the salesperson typed in himself can count once and weigh half.
    private static final int WHOLE = 2;

    public static Content of(String rep, List<Answers.Tally> tallies, @Nullable Rate prior) {
        List<Rate> all = scores(tallies, false);
        Rate mean = Figures.satisfaction(all, LEAST, new Figures.Prior(Rate.ZERO, Rate.ZERO)).mean();
        Rate shrunk = prior == null ? null : Figures.satisfaction(scores(tallies, true), LEAST,
                new Figures.Prior(prior, new Rate(BigDecimal.valueOf((long) PRIOR_ANSWERS * WHOLE)))).shrunk();
        return new Content(rep, all.size(), mean, shrunk);
    }

    /// One line a salesperson, the best first.
    public static List<Content> byRep(List<Answers.Tally> tallies, @Nullable Rate prior) {
        Map<String, List<Answers.Tally>> byRep = new LinkedHashMap<>();
        tallies.forEach(tally -> byRep.computeIfAbsent(tally.rep(), _ -> new ArrayList<>()).add(tally));
        return byRep.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue(), prior))
                .sorted(java.util.Comparator.comparing((Content one) -> one.shrunk() == null ? Rate.ZERO : one.shrunk()).reversed()
                        .thenComparing(Content::rep)).toList();
    }

    /// What the whole shop had: the plain mean, null without an answer.
    public static @Nullable Rate prior(List<Answers.Tally> tallies) {
        return Figures.satisfaction(scores(tallies, false), 1, new Figures.Prior(Rate.ZERO, Rate.ZERO)).mean();
    }

    private static List<Rate> scores(List<Answers.Tally> tallies, boolean weighed) {
        List<Rate> scores = new ArrayList<>();
        for (Answers.Tally tally : tallies) {
            long times = tally.answers() * (weighed && !tally.own() ? WHOLE : 1);
            Rate score = new Rate(BigDecimal.valueOf(tally.score()));
            for (long i = 0; i < times; i++) {
                scores.add(score);
            }
        }
        return scores;
    }
}
