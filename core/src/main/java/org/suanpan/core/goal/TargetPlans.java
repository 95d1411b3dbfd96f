package org.suanpan.core.goal;

import java.util.List;
import java.util.Optional;

/// The plans in the data file; none is ever changed. `category` empty = of everything.
public interface TargetPlans {

    /// The newest first.
    List<TargetPlan.Version> versions(int year, TargetMetric metric, String category);

    Optional<TargetPlan> newest(int year, TargetMetric metric, String category);

    default Optional<TargetPlan> newest(int year, TargetMetric metric) {
        return newest(year, metric, "");
    }

    Optional<TargetPlan> version(int year, TargetMetric metric, int number);

    /// The number given last for a year and figure; 0 = none yet.
    int last(int year, TargetMetric metric);

    /// Figures and product groups there are targets of in a year.
    List<Group> groups(int year);

    record Group(TargetMetric metric, String category) {}

    void add(TargetPlan plan);
}
