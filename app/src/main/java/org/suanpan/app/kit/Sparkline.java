package org.suanpan.app.kit;

import java.util.List;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import org.suanpan.app.base.Style;

/// The course of a figure in a few weeks, without axes.
public final class Sparkline extends Region {

    private final Polygon area = Style.on(new Polygon(), Style.SPARK_AREA);
    private final Polyline line = Style.on(new Polyline(), Style.SPARK_LINE);
    private List<Double> values = List.of();

    public Sparkline() {
        Style.on(this, Style.SPARKLINE);
        getChildren().addAll(area, line);
        setMouseTransparent(true);
    }

    public void show(List<Double> shown) {
        values = List.copyOf(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        area.getPoints().clear();
        if (values.size() < 2) {
            return;
        }
        double most = values.stream().mapToDouble(v -> v).max().orElse(0);
        double least = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0));
        double range = most == least ? 1 : most - least;
        double height = getHeight() - 2;
        for (int i = 0; i < values.size(); i++) {
            double x = getWidth() * i / (values.size() - 1);
            double y = 1 + height * (1 - (values.get(i) - least) / range);
            line.getPoints().addAll(x, y);
            area.getPoints().addAll(x, y);
        }
        area.getPoints().addAll(getWidth(), getHeight(), 0.0, getHeight());
    }
}
