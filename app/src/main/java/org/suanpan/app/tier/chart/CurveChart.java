package org.suanpan.app.tier.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

import org.suanpan.app.base.Style;

/// A running share from 0 to 100 % over customers from the dearest on, with cuts between classes. A cursor walks by ← and →
/// (Home and End, PageUp and PageDown by a tenth), says what it stands on, and Enter opens it.
public final class CurveChart extends Region {

    private static final int TENTHS = 10;
    private static final double GAP = 8;
    private static final int MOST_POINTS = 600;

    /// A cut after so many points, with its words.
    public record Cut(int after, String words) {}

    private final IntConsumer moved;
    private final IntConsumer open;
    private List<Double> shares = List.of();
    private List<Cut> cuts = List.of();
    private int cursor;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<Line> cutLines = new ArrayList<>();
    private final List<Label> cutWords = new ArrayList<>();
    private final Polyline curve = Style.on(new Polyline(), Style.CURVE_LINE);
    private final Line cursorLine = Style.on(new Line(), Style.CURVE_CURSOR);

    /// `moved` is told where the cursor stands, `open` what Enter or a click is on.
    public CurveChart(String id, IntConsumer moved, IntConsumer open) {
        this.moved = moved;
        this.open = open;
        setId(id);
        Style.on(this, Style.CHART, Style.CURVE);
        setMinWidth(0);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        setOnMouseClicked(this::clicked);
    }

    public void show(List<Double> running, List<Cut> between, String spoken) {
        shares = List.copyOf(running);
        cuts = List.copyOf(between);
        cursor = Math.max(0, Math.min(cursor, shares.size() - 1));
        setAccessibleText(spoken);
        grid.clear();
        ticks.clear();
        cutLines.clear();
        cutWords.clear();
        for (int percent = 0; percent <= 100; percent += 20) {
            grid.add(Style.on(new Line(), percent == 0 ? Style.CHART_BASE : Style.CHART_GRID));
            ticks.add(Style.on(new Label(percent + "%"), Style.CHART_TICK));
        }
        cuts.forEach(cut -> {
            cutLines.add(Style.on(new Line(), Style.CURVE_CUT));
            cutWords.add(Style.on(new Label(cut.words()), Style.CHART_TICK));
        });
        curve.setMouseTransparent(true);
        getChildren().clear();
        getChildren().addAll(grid);
        getChildren().addAll(ticks);
        getChildren().addAll(cutLines);
        getChildren().addAll(cutWords);
        getChildren().addAll(curve, cursorLine);
        requestLayout();
    }

    public void cursor(int at) {
        if (!shares.isEmpty()) {
            cursor = Math.max(0, Math.min(at, shares.size() - 1));
            moved.accept(cursor);
            requestLayout();
        }
    }

    private void keys(KeyEvent event) {
        if (shares.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int tenth = Math.max(1, shares.size() / TENTHS);
        switch (event.getCode()) {
            case LEFT -> cursor(cursor - 1);
            case RIGHT -> cursor(cursor + 1);
            case PAGE_UP -> cursor(cursor - tenth);
            case PAGE_DOWN -> cursor(cursor + tenth);
            case HOME -> cursor(0);
            case END -> cursor(shares.size() - 1);
            case ENTER -> open.accept(cursor);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (!shares.isEmpty()) {
            double left = left();
            cursor((int) ((event.getX() - left) / Math.max(1, getWidth() - left) * shares.size()));
            if (event.getClickCount() == 2) {
                open.accept(cursor);
            }
        }
    }

    private double left() {
        return ticks.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 170;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 220;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 420;
    }

    @Override
    protected void layoutChildren() {
        if (ticks.isEmpty()) {
            return;
        }
        double left = left();
        double line = ticks.getFirst().prefHeight(-1);
        double top = line * 1.4;
        double bottom = getHeight() - line / 2 - 2;
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.round(bottom - (bottom - top) * i / (grid.size() - 1)) + 0.5;
            place(grid.get(i), left, y, getWidth(), y);
            ticks.get(i).resizeRelocate(0, y - line / 2, left - GAP, line);
        }
        curve.getPoints().setAll(left, bottom);
        int step = Math.max(1, shares.size() / MOST_POINTS);
        for (int i = 0; i < shares.size(); i += i + step < shares.size() || i == shares.size() - 1 ? step : shares.size() - 1 - i) {
            curve.getPoints().addAll(x(i + 1, left), bottom - shares.get(i) * (bottom - top));
        }
        for (int i = 0; i < cuts.size(); i++) {
            double x = Math.round(x(cuts.get(i).after(), left)) + 0.5;
            place(cutLines.get(i), x, top, x, bottom);
            Label words = cutWords.get(i);
            double width = words.prefWidth(-1);
            double from = i == 0 ? left : x(cuts.get(i - 1).after(), left);
            words.setVisible(x - from > width + 2);
            words.resizeRelocate(from + (x - from - width) / 2, 0, width, line);
        }
        double at = x(cursor + 0.5, left);
        cursorLine.setVisible(!shares.isEmpty());
        place(cursorLine, at, top, at, bottom);
    }

    private double x(double points, double left) {
        return left + (getWidth() - left) * points / Math.max(1, shares.size());
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
