package org.suanpan.app.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;

/// Bars over a run of days or months from a zero line, with an earlier run as a quiet line for comparison.
public final class BarsChart extends Region {

    // Wider bars look like blocks; the rest of the room becomes gap.
    private static final double WIDEST_BAR = 28;
    private static final double BAR_SHARE = 0.64;
    private static final double GAP = 8;

    /// One bar. `before` is the same place in the earlier run; `tinted` marks a weekend.
    public record Bar(String label, String tip, double value, @Nullable Double before, boolean tinted) {}

    private final DoubleFunction<String> ticks;
    private final IntConsumer open;
    private List<Bar> bars = List.of();
    private Axis axis = Axis.over(0, 1);
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> gridLabels = new ArrayList<>();
    private final List<Region> tints = new ArrayList<>();
    private final List<Region> bodies = new ArrayList<>();
    private final List<Region> hits = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Polyline earlier = Style.on(new Polyline(), Style.CHART_LINE);

    /// `ticks` writes a value of the axis; `open` follows a click on a bar, given its place.
    public BarsChart(DoubleFunction<String> ticks, IntConsumer open) {
        this.ticks = ticks;
        this.open = open;
        Style.on(this, Style.CHART);
        setMinSize(0, 0);
    }

    public void show(List<Bar> shown, String spoken) {
        bars = List.copyOf(shown);
        double least = 0;
        double most = 0;
        for (Bar bar : bars) {
            double before = bar.before() == null ? 0 : bar.before();
            least = Math.min(least, Math.min(bar.value(), before));
            most = Math.max(most, Math.max(bar.value(), before));
        }
        axis = Axis.over(least, most);
        setAccessibleText(spoken);
        rebuild();
    }

    private void rebuild() {
        grid.clear();
        gridLabels.clear();
        tints.clear();
        bodies.clear();
        hits.clear();
        labels.clear();
        for (int i = 0; i <= axis.steps(); i++) {
            boolean base = Math.abs(axis.at(i)) < axis.step() / 1000;
            grid.add(Style.on(new Line(), base ? Style.CHART_BASE : Style.CHART_GRID));
            Label label = Style.on(new Label(ticks.apply(axis.at(i))), Style.CHART_TICK);
            label.setAlignment(Pos.CENTER_RIGHT);
            gridLabels.add(label);
        }
        for (Bar bar : bars) {
            Region tint = Style.on(new Region(), Style.CHART_TINT);
            tint.setVisible(bar.tinted());
            tints.add(tint);
            Region body = Style.on(new Region(), Style.CHART_BAR);
            body.pseudoClassStateChanged(Style.NEGATIVE, bar.value() < 0);
            body.setMouseTransparent(true);
            bodies.add(body);
            Region hit = Style.on(new Region(), Style.CHART_HIT);
            Tooltip tip = new Tooltip(bar.tip());
            tip.setShowDelay(Duration.millis(80));
            Tooltip.install(hit, tip);
            int place = hits.size();
            hit.setOnMouseClicked(_ -> open.accept(place));
            hits.add(hit);
            labels.add(Style.on(new Label(bar.label()), Style.CHART_TICK));
        }
        earlier.setMouseTransparent(true);
        getChildren().clear();
        getChildren().addAll(tints);
        getChildren().addAll(grid);
        getChildren().addAll(gridLabels);
        getChildren().addAll(bodies);
        getChildren().add(earlier);
        getChildren().addAll(labels);
        getChildren().addAll(hits);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 168;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected void layoutChildren() {
        if (bars.isEmpty()) {
            return;
        }
        double lineHeight = labels.getFirst().prefHeight(-1);
        double left = gridLabels.stream().mapToDouble(l -> l.prefWidth(-1)).max().orElse(0) + GAP;
        double top = lineHeight / 2;
        double bottom = getHeight() - lineHeight - GAP / 2;
        double slot = (getWidth() - left) / bars.size();
        layoutGrid(left, top, bottom, lineHeight);
        double zero = y(0, top, bottom);
        double width = Math.max(1, Math.floor(Math.min(WIDEST_BAR, slot * BAR_SHARE)));
        earlier.getPoints().clear();
        for (int i = 0; i < bars.size(); i++) {
            double x = left + i * slot;
            double end = y(bars.get(i).value(), top, bottom);
            bodies.get(i).resizeRelocate(Math.round(x + (slot - width) / 2), Math.round(Math.min(zero, end)), width,
                    Math.round(Math.abs(end - zero)));
            tints.get(i).resizeRelocate(x, top, slot, bottom - top);
            hits.get(i).resizeRelocate(x, 0, slot, getHeight());
            Double before = bars.get(i).before();
            if (before != null) {
                earlier.getPoints().addAll(x + slot / 2, y(before, top, bottom));
            }
        }
        layoutLabels(left, slot, bottom + GAP / 2);
    }

    private void layoutGrid(double left, double top, double bottom, double lineHeight) {
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.round(y(axis.at(i), top, bottom)) + 0.5;
            Line line = grid.get(i);
            line.setStartX(left);
            line.setEndX(getWidth());
            line.setStartY(y);
            line.setEndY(y);
            gridLabels.get(i).resizeRelocate(0, y - lineHeight / 2, left - GAP, lineHeight);
        }
    }

    // As many labels as have room, evenly; never turned.
    private void layoutLabels(double left, double slot, double y) {
        double widest = labels.stream().mapToDouble(l -> l.prefWidth(-1)).max().orElse(1) + GAP;
        int every = Math.max(1, (int) Math.ceil(widest / slot));
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double width = label.prefWidth(-1);
            label.setVisible((labels.size() - 1 - i) % every == 0);
            double x = left + i * slot + (slot - width) / 2;
            label.resizeRelocate(Math.max(0, Math.min(x, getWidth() - width)), y, width, label.prefHeight(-1));
        }
    }

    private double y(double value, double top, double bottom) {
        return bottom - axis.share(value) * (bottom - top);
    }
}
