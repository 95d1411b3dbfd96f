package org.suanpan.reports.page;

import java.util.List;

import org.suanpan.core.paper.Paper;

/// How wide the columns of a table are, and the size of its letters: as large as its figures allow, for figures are never broken.
record Columns(List<Double> widths, double points) {

    static final double PAD = 1.3;
    static final double USUAL = 9;
    private static final double LEAST = 5;
    private static final double STEP = 0.5;
    /// A table of many columns is made so small before its words are broken over lines.
    private static final double READABLE = 7.5;
    private static final int MANY = 10;
    /// Words may be broken down to so many characters a line, but a number, a code or a day is kept whole up to this length.
    private static final double WORD_EMS = 5;
    private static final double WHOLE_EMS = 14;
    /// Of the page at most for one column of words.
    private static final double MOST = 0.45;
    /// A table may be so much wider than the page before the page is turned: its words are broken over two lines then.
    private static final double BROKEN = 1.4;
    private static final double UPRIGHT_POINTS = 8;

    /// What a table wants, at one point of size.
    record Wish(List<Double> least, List<Double> natural, List<Boolean> figures) {

        static Wish of(Paper.Grid grid, List<List<String>> texts, Faces faces) {
            Wrapping wrapping = new Wrapping(faces);
            int size = grid.columns().size();
            Double[] least = new Double[size];
            Double[] natural = new Double[size];
            for (int c = 0; c < size; c++) {
                double widest = 0;
                double whole = 0;
                for (int r = 0; r < texts.size(); r++) {
                    if (c > 0 || grid.rows().get(r).level() != Paper.Level.GROUP) {
                        widest = Math.max(widest, faces.width(texts.get(r).get(c), 1));
                        whole = Math.max(whole, wrapping.widestPiece(texts.get(r).get(c), 1));
                    }
                }
                Paper.Column column = grid.columns().get(c);
                double head = faces.width(column.title(), 1);
                double piece = Math.min(head, Math.max(wrapping.widestPiece(column.title(), 1), 2 * Ink.MM_A_POINT));
                double broken = Math.max(WORD_EMS * Ink.MM_A_POINT, Math.min(whole, WHOLE_EMS * Ink.MM_A_POINT));
                least[c] = Math.max(piece, column.figures() ? widest : Math.min(widest, broken));
                natural[c] = Math.max(head, widest);
            }
            return new Wish(List.of(least), List.of(natural), grid.columns().stream().map(Paper.Column::figures).toList());
        }

        private double least(int column, double points) {
            return least.get(column) * points + 2 * PAD;
        }

        private double natural(int column, double points, double page) {
            double wanted = natural.get(column) * points + 2 * PAD;
            return Math.max(least(column, points), figures.get(column) ? wanted : Math.min(wanted, page * MOST));
        }

        private double least(double points) {
            double sum = 0;
            for (int c = 0; c < least.size(); c++) {
                sum += least(c, points);
            }
            return sum;
        }

        private double natural(double points, double page) {
            double sum = 0;
            for (int c = 0; c < natural.size(); c++) {
                sum += natural(c, points, page);
            }
            return sum;
        }

        /// It goes on an upright page without crowding.
        boolean isUpright(double page) {
            return least(UPRIGHT_POINTS) <= page && natural(UPRIGHT_POINTS, page) <= page * BROKEN;
        }
    }

    static Columns fitted(Wish wish, double page) {
        double points = USUAL;
        while (points > LEAST && (wish.least(points) > page || points > READABLE && wish.least().size() >= MANY && wish.natural(points, page) > page)) {
            points -= STEP;
        }
        int size = wish.least().size();
        double least = wish.least(points);
        double natural = wish.natural(points, page);
        Double[] widths = new Double[size];
        for (int c = 0; c < size; c++) {
            double low = wish.least(c, points);
            double high = wish.natural(c, points, page);
            if (least >= page) {
                widths[c] = low * page / least;
            } else if (natural > page) {
                widths[c] = low + (high - low) * (page - least) / (natural - least);
            } else {
                widths[c] = high;
            }
        }
        spread(widths, wish, page);
        return new Columns(List.of(widths), points);
    }

    /// What is left goes to all columns, to those of words twice as much.
    private static void spread(Double[] widths, Wish wish, double page) {
        double used = 0;
        for (double width : widths) {
            used += width;
        }
        double rest = page - used;
        long words = wish.figures().stream().filter(figures -> !figures).count();
        if (rest <= 0) {
            return;
        }
        for (int c = 0; c < widths.length; c++) {
            widths[c] += rest * (wish.figures().get(c) ? 1 : 2) / (widths.length + words);
        }
    }
}
