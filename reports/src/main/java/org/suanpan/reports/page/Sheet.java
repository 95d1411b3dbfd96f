package org.suanpan.reports.page;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.reports.page.Ink.Align;
import org.suanpan.reports.page.Ink.Pen;

/// Where the next thing goes on the pages of one paper: a new page begins when this one is full, with a short head; feet are written at the end,
/// when it is known how many there are.
final class Sheet {

    static final double SHORT_SIDE = 210;
    static final double LONG_SIDE = 297;
    static final double MARGIN = 12;
    private static final double FOOT = 7;
    private static final Pen SMALL = Pen.of(7.5).quiet();
    private static final double HAIR = 0.15;

    private final Ink ink;
    private final double width;
    private final double height;
    private final String running;
    private final List<Integer> pages = new ArrayList<>();
    private double y;

    /// `running` stands at the head of every page but the first.
    Sheet(Ink ink, boolean upright, String running) {
        this.ink = ink;
        this.width = upright ? SHORT_SIDE : LONG_SIDE;
        this.height = upright ? LONG_SIDE : SHORT_SIDE;
        this.running = running;
        page();
    }

    /// Between the margins.
    static double inside(boolean upright) {
        return (upright ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN;
    }

    Ink ink() {
        return ink;
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    double inside() {
        return right() - left();
    }

    double y() {
        return y;
    }

    double room() {
        return height - MARGIN - FOOT - y;
    }

    void down(double millimetres) {
        y += millimetres;
    }

    void page() {
        pages.add(ink.pages());
        ink.begin(width, height);
        y = MARGIN;
        if (pages.size() > 1) {
            ink.text(running, left(), y, Align.LEFT, SMALL);
            y += SMALL.line();
            ink.rule(left(), right(), y, HAIR);
            y += 2;
        }
    }

    /// Begins a page unless so much fits on this one.
    void need(double millimetres) {
        if (room() < millimetres && y > MARGIN + 10) {
            page();
        }
    }

    void line(String words, Align align, Pen pen) {
        need(pen.line());
        ink.text(words, align == Align.LEFT ? left() : align == Align.RIGHT ? right() : (left() + right()) / 2, y, align, pen);
        y += pen.line();
    }

    /// Who, when and which page of how many, below each of them.
    void feet(String who, String when, PageWords words) {
        double top = height - MARGIN - SMALL.line();
        for (int i = 0; i < pages.size(); i++) {
            ink.again(pages.get(i));
            ink.rule(left(), right(), top - 0.8, HAIR);
            ink.text(who, left(), top, Align.LEFT, SMALL);
            ink.text(when, (left() + right()) / 2, top, Align.CENTER, SMALL);
            ink.text(words.page(i + 1, pages.size()), right(), top, Align.RIGHT, SMALL);
        }
    }

    /// How the number of a page is said.
    interface PageWords {

        String page(int number, int of);
    }
}
