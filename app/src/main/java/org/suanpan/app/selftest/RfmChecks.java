package org.suanpan.app.selftest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.suanpan.core.base.Money;
import org.suanpan.core.tier.RfmScore;
import org.suanpan.core.tier.Segment;

/// tiers_rfm.csv: the customers of one `set` are scored against each other.
record RfmChecks() implements GoldenChecks {

    /// The segments as the file names them.
    private static final Map<String, Segment> SEGMENTS = Map.of(
            "冠军", Segment.CHAMPION, "忠诚", Segment.LOYAL, "潜力", Segment.POTENTIAL, "新近尝试", Segment.RECENT,
            "需关注", Segment.NEEDS_ATTENTION, "将沉睡", Segment.ABOUT_TO_SLEEP, "重点挽留", Segment.MUST_KEEP,
            "流失风险", Segment.AT_RISK, "休眠", Segment.HIBERNATING, "已失", Segment.GONE);

    @Override
    public Map<GoldenRow, Outcome> check(List<GoldenRow> rows) {
        Map<GoldenRow, Outcome> outcomes = new LinkedHashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("set"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(set -> checkSet(set, outcomes));
        return outcomes;
    }

    /// One unreadable row spoils its whole set, because scores are relative.
    private static void checkSet(List<GoldenRow> set, Map<GoldenRow, Outcome> outcomes) {
        List<RfmScore> scores = new ArrayList<>();
        try {
            scores.addAll(RfmScore.among(set.stream().map(RfmChecks::facts).toList()));
        } catch (RuntimeException e) {
            set.forEach(row -> outcomes.put(row, Outcome.FAILED));
            return;
        }
        for (int i = 0; i < set.size(); i++) {
            outcomes.put(set.get(i), matches(set.get(i), scores.get(i)) ? Outcome.PASSED : Outcome.FAILED);
        }
    }

    private static RfmScore.Facts facts(GoldenRow row) {
        return new RfmScore.Facts(Long.parseLong(row.text("recency_days")), Long.parseLong(row.text("frequency")),
                Money.parse(row.text("monetary")));
    }

    private static boolean matches(GoldenRow row, RfmScore score) {
        return row.text("r").equals(Integer.toString(score.r()))
                && row.text("f").equals(Integer.toString(score.f()))
                && row.text("m").equals(Integer.toString(score.m()))
                && row.text("fm").equals(Integer.toString(score.fm()))
                && score.segment() == SEGMENTS.get(row.text("segment"));
    }
}
