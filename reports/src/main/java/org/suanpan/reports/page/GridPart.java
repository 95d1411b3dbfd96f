package org.suanpan.reports.page;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Progress;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.Paper.Level;
import org.suanpan.reports.page.Ink.Align;
import org.suanpan.reports.page.Ink.Pen;

/// A table on pages: its head again on each of them, figures at the right, long words broken over lines, a row that is higher than a page over
/// pages.
final class GridPart {

    private static final double GAP = 0.7;
    private static final double HAIR = 0.1;
    private static final double THICK = 0.3;
    private static final double SMALLER = 0.92;
    private static final int PROGRESS_EVERY = 200;

    private final Sheet sheet;
    private final Paper.Grid grid;
    private final List<List<String>> texts;
    private final Columns columns;
    private final Wrapping wrapping;
    private final Pen pen;

    GridPart(Sheet sheet, Paper.Grid grid, List<List<String>> texts, Columns columns) {
        this.sheet = sheet;
        this.grid = grid;
        this.texts = texts;
        this.columns = columns;
        this.wrapping = new Wrapping(sheet.ink().faces());
        this.pen = Pen.of(columns.points());
    }

    /// The first cell of a group's row goes on over the columns of words behind it.
    static List<List<String>> texts(Paper.Grid grid) {
        return grid.rows().stream().map(row -> row.cells().stream().map(Written::of).toList()).toList();
    }

    void draw(Progress progress) {
        Pen titled = Pen.of(Columns.USUAL + 1).strong();
        sheet.need((grid.title().isEmpty() ? 0 : titled.line()) + 4 * pen.line());
        if (!grid.title().isEmpty()) {
            sheet.line(grid.title(), Align.LEFT, titled);
            sheet.down(0.6);
        }
        head();
        if (grid.rows().isEmpty()) {
            sheet.line(grid.empty(), Align.LEFT, pen.quiet());
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            if (r % PROGRESS_EVERY == 0) {
                progress.checkpoint(r, grid.rows().size());
            }
            row(grid.rows().get(r).level(), texts.get(r));
        }
        sheet.down(3);
    }

    private void head() {
        Pen bold = pen.strong();
        List<List<String>> cells = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < grid.columns().size(); c++) {
            List<String> lines = wrapping.lines(grid.columns().get(c).title(), columns.widths().get(c) - 2 * Columns.PAD + 0.05, bold.points());
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        double tall = most * bold.line() + 2 * GAP;
        sheet.ink().shade(sheet.left(), sheet.y(), sheet.inside(), tall);
        lines(cells, 0, most, bold, sheet.y() + GAP);
        sheet.ink().rule(sheet.left(), sheet.right(), sheet.y() + tall, THICK);
        sheet.down(tall);
    }

    private void row(Level level, List<String> row) {
        Pen with = switch (level) {
            case PLAIN -> pen;
            case GROUP, TOTAL -> pen.strong();
            case DETAIL -> pen.sized(pen.points() * SMALLER).quiet();
        };
        List<List<String>> cells = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < row.size(); c++) {
            List<String> lines = grid.columns().get(c).figures() || level == Level.GROUP ? List.of(row.get(c))
                    : wrapping.lines(row.get(c), columns.widths().get(c) - 2 * Columns.PAD + 0.05, with.points());
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        // what belongs to a group does not begin on the next page
        if (sheet.room() < Math.min(most, fitting(with)) * with.line() + 2 * GAP + (level == Level.GROUP ? with.line() + 2 * GAP : 0)) {
            turn();
        }
        for (int from = 0; from < most;) {
            int now = Math.max(1, Math.min(most - from, (int) ((sheet.room() - 2 * GAP) / with.line())));
            double tall = now * with.line() + 2 * GAP;
            if (level == Level.TOTAL) {
                sheet.ink().rule(sheet.left(), sheet.right(), sheet.y(), THICK);
            } else if (level == Level.GROUP) {
                sheet.ink().shade(sheet.left(), sheet.y(), sheet.inside(), tall);
            }
            lines(cells, from, from + now, with, sheet.y() + GAP);
            sheet.down(tall);
            sheet.ink().rule(sheet.left(), sheet.right(), sheet.y(), HAIR);
            from += now;
            if (from < most) {
                turn();
            }
        }
    }

    /// Lines that a page takes at most, with some room for heads.
    private static int fitting(Pen pen) {
        return (int) (Sheet.SHORT_SIDE / 2 / pen.line());
    }

    private void turn() {
        sheet.page();
        head();
    }

    private void lines(List<List<String>> cells, int from, int to, Pen with, double top) {
        double x = sheet.left();
        for (int c = 0; c < cells.size(); c++) {
            double width = columns.widths().get(c);
            boolean figures = grid.columns().get(c).figures();
            for (int i = from; i < Math.min(to, cells.get(c).size()); i++) {
                String words = cells.get(c).get(i);
                if (!words.isEmpty()) {
                    sheet.ink().text(words, figures ? x + width - Columns.PAD : x + Columns.PAD, top + (i - from) * with.line(),
                            figures ? Align.RIGHT : Align.LEFT, figures ? fitting(words, width - 2 * Columns.PAD, with) : with);
                }
            }
            x += width;
        }
    }

    /// A figure that is too wide for its column in the smallest size is drawn smaller, never cut.
    private Pen fitting(String words, double width, Pen with) {
        double wanted = sheet.ink().faces().width(words, with.points());
        return wanted <= width + 0.1 ? with : with.sized(with.points() * width / wanted);
    }
}
