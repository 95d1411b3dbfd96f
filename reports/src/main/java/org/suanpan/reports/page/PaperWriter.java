package org.suanpan.reports.page;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Progress;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.PaperExport.Origin;
import org.suanpan.reports.page.Ink.Align;
import org.suanpan.reports.page.Ink.Pen;
import org.suanpan.reports.text.Words;

/// Lays papers out, one after the other.
final class PaperWriter {

    private static final Pen TITLE = Pen.of(15).strong();
    private static final Pen USUAL = Pen.of(Columns.USUAL);
    private static final Pen SMALL = Pen.of(8).quiet();
    private static final Pen FIGURE = Pen.of(10.5);
    private static final double FACT_WIDTH = 30;
    private static final double PICTURE = 34;
    private static final double SIGNED = 18;

    private final Ink ink;
    private final Origin origin;
    private final Words words;
    private final Progress progress;

    PaperWriter(Ink ink, Origin origin, Words words, Progress progress) {
        this.ink = ink;
        this.origin = origin;
        this.words = words;
        this.progress = progress;
    }

    /// A table with its cells as words and what it wants of the page.
    private record Laid(List<List<String>> texts, Columns.Wish wish) {}

    void write(Paper paper) {
        ink.faces().beginPaper();
        List<Laid> grids = new ArrayList<>();
        for (Paper.Part part : paper.parts()) {
            if (part instanceof Paper.Grid grid) {
                List<List<String>> texts = GridPart.texts(grid);
                grids.add(new Laid(texts, Columns.Wish.of(grid, texts, ink.faces())));
            }
        }
        boolean upright = grids.stream().allMatch(laid -> laid.wish().isUpright(Sheet.inside(true)));
        String whose = (origin.shop() + "  " + paper.title()).strip();
        Sheet sheet = new Sheet(ink, upright, words.get("report.paper.continued", whose));
        sheet.line(whose, Align.CENTER, TITLE);
        for (String line : paper.about()) {
            new Wrapping(ink.faces()).lines(line, sheet.inside(), SMALL.points()).forEach(one -> sheet.line(one, Align.CENTER, SMALL));
        }
        sheet.down(3);
        for (Paper.Part part : paper.parts()) {
            switch (part) {
                case Paper.Facts facts -> facts(sheet, facts);
                case Paper.Said said -> said(sheet, said);
                case Paper.Beside beside -> beside(sheet, beside);
                case Paper.Signed signed -> signed(sheet, signed);
                case Paper.Grid grid -> {
                    Laid laid = grids.removeFirst();
                    new GridPart(sheet, grid, laid.texts(), Columns.fitted(laid.wish(), sheet.inside())).draw(progress);
                }
            }
        }
        if (ink.faces().isShort()) {
            sheet.line(words.get("report.paper.boxes"), Align.LEFT, SMALL);
        }
        sheet.feet(whose, words.get("report.paper.made", origin.made()),
                (number, of) -> words.get("report.paper.page", number, of));
    }

    private void facts(Sheet sheet, Paper.Facts facts) {
        int inRow = Math.max(1, (int) (sheet.inside() / FACT_WIDTH));
        int rows = (facts.facts().size() + inRow - 1) / inRow;
        int each = rows == 0 ? 1 : (facts.facts().size() + rows - 1) / rows;
        double width = sheet.inside() / each;
        double tall = SMALL.line() + FIGURE.line() + 2;
        for (int i = 0; i < facts.facts().size(); i += each) {
            sheet.need(tall);
            for (int j = i; j < Math.min(i + each, facts.facts().size()); j++) {
                Paper.Fact fact = facts.facts().get(j);
                double x = sheet.left() + (j - i) * width;
                String figure = Written.of(fact.value());
                Pen pen = fact.strong() ? FIGURE.strong() : FIGURE;
                double wide = ink.faces().width(figure, pen.points());
                ink.text(fact.name(), x, sheet.y(), Align.LEFT, SMALL);
                ink.text(figure, x, sheet.y() + SMALL.line(), Align.LEFT,
                        wide <= width - 1 ? pen : pen.sized(pen.points() * (width - 1) / wide));
            }
            sheet.down(tall);
        }
        sheet.down(1);
    }

    private void said(Sheet sheet, Paper.Said said) {
        Pen pen = said.quiet() ? SMALL : USUAL;
        new Wrapping(ink.faces()).lines(said.words(), sheet.inside(), pen.points()).forEach(line -> sheet.line(line, Align.LEFT, pen));
        sheet.down(1.5);
    }

    private void beside(Sheet sheet, Paper.Beside beside) {
        boolean pictured = beside.picture() != null;
        double tall = Math.max(pictured ? PICTURE + SMALL.line() : 0, beside.lines().size() * USUAL.line());
        sheet.need(tall);
        double top = sheet.y();
        byte[] picture = beside.picture();
        if (picture != null && ink.picture(picture, sheet.right() - PICTURE, top, PICTURE)) {
            ink.text(beside.caption(), sheet.right() - PICTURE / 2, top + PICTURE, Align.CENTER, SMALL);
        }
        Wrapping wrapping = new Wrapping(ink.faces());
        double y = top;
        for (String line : beside.lines()) {
            for (String one : wrapping.lines(line, sheet.inside() - (pictured ? PICTURE + 5 : 0), USUAL.points())) {
                ink.text(one, sheet.left(), y, Align.LEFT, USUAL);
                y += USUAL.line();
            }
        }
        sheet.down(Math.max(tall, y - top) + 2);
    }

    private void signed(Sheet sheet, Paper.Signed signed) {
        sheet.need(SIGNED);
        sheet.down(6);
        double width = sheet.inside() / Math.max(1, signed.names().size());
        for (int i = 0; i < signed.names().size(); i++) {
            double x = sheet.left() + i * width;
            String name = signed.names().get(i);
            ink.text(name, x, sheet.y(), Align.LEFT, USUAL);
            ink.rule(x + ink.faces().width(name, USUAL.points()) + 1, x + width - 5, sheet.y() + USUAL.line(), 0.2);
        }
        sheet.down(SIGNED - 6);
    }
}
