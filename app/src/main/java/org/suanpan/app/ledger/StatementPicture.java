package org.suanpan.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.image.Image;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.document.ChineseCapitals;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.OpenDocument;
import org.suanpan.core.ledger.statement.Paying;
import org.suanpan.core.ledger.statement.Statement;

/// A statement as a picture to be sent: always light, at the plain size, twice as sharp as the screen. What is too long for
/// one picture shows its newest lines.
final class StatementPicture {

    /// In px at the plain size.
    private static final double WIDTH = 820;
    private static final double SHARPNESS = 2;
    private static final int MOST_LINES = 80;
    private static final int MOST_OPEN = 30;

    private final StatementViewModel model;
    private final StatementWords words;
    private final Text text;
    private final Figures figures;

    StatementPicture(StatementViewModel model, StatementWords words) {
        this.model = model;
        this.words = words;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
    }

    /// Draws the statement if it has been read.
    void with(Consumer<Image> action) {
        Statement now = model.statement().value().get();
        if (now != null) {
            action.accept(draw(now));
        }
    }

    private Image draw(Statement now) {
        VBox paper = Style.on(new VBox(), Style.PAPER);
        paper.getChildren().addAll(head(now), lines(now), totals(now), ages(now));
        if (!now.open().isEmpty()) {
            paper.getChildren().add(open(now));
        }
        Paying paying = model.paying().value().get();
        if (paying != null && !paying.isEmpty()) {
            paper.getChildren().addAll(new Separator(), PayingPart.of(paying, text));
        }
        paper.getChildren().addAll(new Separator(), Nodes.paragraph(text.of("owing.please"), Style.MUTED, Style.SMALL));
        paper.setPrefWidth(WIDTH);
        paper.setMaxWidth(WIDTH);
        Scene scene = model.desk().theme().pictured(paper);
        paper.applyCss();
        paper.resize(WIDTH, paper.prefHeight(WIDTH));
        paper.layout();
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(new Scale(SHARPNESS, SHARPNESS));
        sharp.setFill(scene.getFill());
        return paper.snapshot(sharp, null);
    }

    private Node head(Statement now) {
        String shop = model.desk().exports().shop().get();
        return Nodes.column(Style.COLUMN_TIGHT,
                Nodes.row(Style.ROW, Nodes.label((shop + "　" + text.of("owing.statement." + model.side())).strip(), Style.PAPER_TITLE)),
                Nodes.row(Style.ROW, Nodes.label(now.holder().name(), Style.STRONG), Nodes.spacer(), Nodes.label(text.of("owing.span",
                        figures.date(now.span().from()), figures.date(now.span().to())), Style.MUTED)));
    }

    private Node lines(Statement now) {
        List<StatementWords.Row> rows = words.rows(now);
        boolean detailed = model.items().get();
        List<List<String>> cells = new ArrayList<>();
        List<String> titles = List.of(text.of("owing.date"), text.of("owing.kind"), text.of("owing.number"),
                text.of(detailed ? "owing.summary" : "owing.remark"), text.of("owing.quantity"), text.of("owing.price"),
                text.of("owing.increase." + model.side()), text.of("owing.money." + model.side()), text.of("owing.waived-short"),
                text.of("owing.balance"));
        int left = Math.max(0, rows.size() - MOST_LINES);
        rows.subList(left, rows.size()).forEach(row -> cells.add(row.cells()));
        GridPane grid = grid(detailed ? titles : without(titles), detailed ? cells : cells.stream().map(StatementPicture::without).toList(), 4);
        VBox all = Nodes.column(Style.COLUMN_TIGHT, grid);
        if (left > 0) {
            all.getChildren().addFirst(Nodes.label(text.of("owing.lines-left", figures.count(left)), Style.MUTED));
        }
        return all;
    }

    // Quantity and price belong to lines of goods.
    private static List<String> without(List<String> cells) {
        List<String> some = new ArrayList<>(cells);
        some.subList(4, 6).clear();
        return some;
    }

    /// Columns from `figuresFrom` on are figures.
    private static GridPane grid(List<String> titles, List<List<String>> rows, int figuresFrom) {
        GridPane grid = Style.on(new GridPane(), Style.PAPER_HEAD);
        for (int c = 0; c < titles.size(); c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(c >= figuresFrom ? HPos.RIGHT : HPos.LEFT);
            if (c == figuresFrom - 1) {
                column.setHgrow(javafx.scene.layout.Priority.ALWAYS);
            } else {
                column.setMinWidth(Region.USE_PREF_SIZE);
            }
            grid.getColumnConstraints().add(column);
            grid.add(Nodes.label(titles.get(c), Style.MUTED), c, 0);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < titles.size(); c++) {
                Label cell = Nodes.label(rows.get(r).get(c));
                if (c != figuresFrom - 1) {
                    cell.setMinWidth(Region.USE_PREF_SIZE);
                }
                GridPane.setValignment(cell, VPos.TOP);
                grid.add(cell, c, r + 1);
            }
        }
        return grid;
    }

    private Node totals(Statement now) {
        FlowPane row = Nodes.wrap(Style.FACTS);
        for (StatementWords.Sum sum : words.sums(now, model.side())) {
            String sign = sum.sign().isEmpty() ? "" : sum.sign() + " ";
            row.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, Nodes.label(sum.name(), Style.MUTED, Style.SMALL),
                    Nodes.label(sign + figures.money(sum.amount()), sum.sign().equals("=") ? Style.TOTAL_FIGURE : Style.STRONG)));
        }
        return Nodes.column(Style.COLUMN_TIGHT, new Separator(), row,
                Nodes.label(text.of("owing.capitals", ChineseCapitals.of(now.closing())), Style.STRONG));
    }

    private Node ages(Statement now) {
        FlowPane row = Nodes.wrap(Style.FACTS);
        for (AgeGroup group : AgeGroup.values()) {
            row.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, Nodes.label(text.of("owing.age." + group), Style.MUTED, Style.SMALL),
                    Nodes.label(figures.money(now.aged().of(group)))));
        }
        if (!now.aged().unallocated().isZero()) {
            row.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, Nodes.label(text.of("owing.unallocated"), Style.MUTED, Style.SMALL),
                    Nodes.label(figures.money(now.aged().unallocated()))));
        }
        return Nodes.column(Style.COLUMN_TIGHT, new Separator(), row);
    }

    private Node open(Statement now) {
        List<List<String>> cells = new ArrayList<>();
        for (OpenDocument document : now.open().stream().limit(MOST_OPEN).toList()) {
            cells.add(List.of(figures.date(document.date()), document.number().text(), figures.date(document.due()),
                    figures.money(document.amount()), words.blank(document.settled()), figures.money(document.open()),
                    document.daysOverdue(now.span().to()) == 0 ? "" : figures.count(document.daysOverdue(now.span().to()))));
        }
        VBox all = Nodes.column(Style.COLUMN_TIGHT, new Separator(), Nodes.label(text.of("owing.open-documents"), Style.STRONG),
                grid(List.of(text.of("owing.date"), text.of("owing.number"), text.of("owing.due"), text.of("owing.amount"),
                        text.of("owing.settled." + model.side()), text.of("owing.open"), text.of("owing.days")), cells, 3));
        if (now.open().size() > MOST_OPEN) {
            all.getChildren().add(Nodes.label(text.of("owing.open-left", figures.count(now.open().size() - MOST_OPEN)), Style.MUTED));
        }
        return all;
    }
}
