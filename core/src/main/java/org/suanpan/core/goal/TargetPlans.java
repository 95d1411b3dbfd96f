package org.suanpan.core.goal;

import java.util.List;
import java.util.Optional;

/// The plans in the data file; none is ever changed.
public interface TargetPlans {

    /// The newest first.
    List<TargetPlan.Version> versions(int year, TargetMetric metric);

    Optional<TargetPlan> newest(int year, TargetMetric metric);

    Optional<TargetPlan> version(int year, TargetMetric metric, int number);

    void add(TargetPlan plan);
}
