package org.suanpan.reports.excel;

import java.math.BigDecimal;
import java.util.List;

/// A chart over visible cells of its own sheet. `labels` and each series' `values` are what stands in those cells, for
/// viewers that do not calculate. `valueLabels` is the number format of the figures at the bars, "" for none. Rows and columns from 0; the chart covers `place.top`–`place.bottom` (not included).
public record Chart(String title, Shape shape, Range categories, List<String> labels, List<Series> series,
        String valueLabels, Place place) {

    public enum Shape { COLUMNS, BARS }

    /// One column of cells.
    public record Range(int column, int firstRow, int lastRow) {}

    public record Series(String name, Range cells, List<BigDecimal> values, String colour) {}

    public record Place(int left, int top, int right, int bottom) {}

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    boolean hasNegative() {
        return series.stream().flatMap(s -> s.values().stream()).anyMatch(v -> v.signum() < 0);
    }
}
