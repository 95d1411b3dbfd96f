package org.suanpan.app.tier.look;

import java.util.function.DoubleSupplier;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts side by side, the right one with its share of the width; where letters are large or the window narrow, one below the other.
public final class Beside extends Region {

    /// Narrower than so many letters is narrow.
    private static final double NARROW_EM = 62;
    private static final double GAP = 12;

    private final Region left;
    private final Region right;
    private final double share;
    private final DoubleSupplier em;

    /// `em` = the size of the letters.
    public Beside(Region left, Region right, double share, DoubleSupplier em) {
        this.left = left;
        this.right = right;
        this.share = share;
        this.em = em;
        setMinWidth(0);
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isNarrow(double width) {
        return width < NARROW_EM * em.getAsDouble();
    }

    private double rightWidth(double width) {
        return Math.floor(width * share);
    }

    private double leftWidth(double width) {
        return width - rightWidth(width) - GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return isNarrow(wide) ? left.minHeight(wide) + GAP + right.minHeight(wide)
                : Math.max(left.minHeight(leftWidth(wide)), right.minHeight(rightWidth(wide)));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return isNarrow(wide) ? left.prefHeight(wide) + GAP + right.prefHeight(wide)
                : Math.max(left.prefHeight(leftWidth(wide)), right.prefHeight(rightWidth(wide)));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (isNarrow(width)) {
            double spare = Math.max(0, height - left.prefHeight(width) - GAP - right.prefHeight(width));
            double above = Math.min(height - GAP, left.prefHeight(width) + spare / 2);
            left.resizeRelocate(0, 0, width, above);
            right.resizeRelocate(0, above + GAP, width, Math.max(0, height - above - GAP));
        } else {
            left.resizeRelocate(0, 0, leftWidth(width), height);
            right.resizeRelocate(leftWidth(width) + GAP, 0, rightWidth(width), height);
        }
    }
}
