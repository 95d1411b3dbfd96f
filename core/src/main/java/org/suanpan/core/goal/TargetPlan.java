package org.suanpan.core.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// What somebody decided about a year's targets for one figure: the total, how it is weighed, what is locked. Every figure below is worked
/// out of it by [TargetSheet] (ADR 53). `months` are twelve, `nodes` everything below the company, parents before children.
public record TargetPlan(Version version, BigDecimal total, List<Month> months, List<Node> nodes) {

    public static final int MONTHS = 12;
    /// The parent of the departments, and of people without one.
    public static final long COMPANY = 0;

    /// `category` = the product group it is about, empty = all; `number` counts from 1 for a year and figure, through all of its groups; `words` say what was done. A stretch may give out more than there is.
    public record Version(int year, TargetMetric metric, String category, int number, boolean stretch, String words, Instant at, String by) {

        /// Of everything that is sold.
        public Version(int year, TargetMetric metric, int number, boolean stretch, String words, Instant at, String by) {
            this(year, metric, "", number, stretch, words, at, by);
        }
    }

    public record Month(Rate weight, @Nullable BigDecimal locked) {}

    /// `locks` by month, 1 to 12.
    public record Node(long id, long parent, Whose who, Rate weight, SortedMap<Integer, BigDecimal> locks) {

        public Node {
            locks = new TreeMap<>(locks);
        }

        Node with(SortedMap<Integer, BigDecimal> now) {
            return new Node(id, parent, who, weight, now);
        }
    }

    public TargetPlan {
        months = List.copyOf(months);
        nodes = List.copyOf(nodes);
        if (months.size() != MONTHS) {
            throw new IllegalArgumentException("twelve months");
        }
    }

    /// The same decision before anything is decided: nothing to be reached, in equal months, by nobody in particular.
    static TargetPlan empty(int year, TargetMetric metric, String category) {
        return new TargetPlan(new Version(year, metric, category, 0, false, "", Instant.EPOCH, ""), BigDecimal.ZERO.setScale(metric.digits()),
                java.util.Collections.nCopies(MONTHS, new Month(Rate.ONE, null)), List.of());
    }

    TargetPlan as(Version next) {
        return new TargetPlan(next, total, months, nodes);
    }

    TargetPlan withTotal(BigDecimal now) {
        return new TargetPlan(version, now, months, nodes);
    }

    TargetPlan withMonths(List<Month> now) {
        return new TargetPlan(version, total, now, nodes);
    }

    TargetPlan withNodes(List<Node> now) {
        return new TargetPlan(version, total, months, now);
    }
}
