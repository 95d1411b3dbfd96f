package org.suanpan.app.goal;

import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.score.Evidence;
import org.suanpan.core.goal.score.PersonScore;

/// A card: a sentence a figure, and behind the chosen one the customers and documents it was counted from.
final class CardPane extends VBox {

    private static final int MOST_ROWS = 12;

    private final Text text;
    private final Figures figures;
    private final Consumer<Evidence> open;
    private final ObservableList<PersonScore.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Evidence> behind = FXCollections.observableArrayList();

    CardPane(Desk desk, PersonScore score, Consumer<Evidence> open) {
        this.text = desk.text();
        this.figures = desk.figures();
        this.open = open;
        Style.on(this, Style.CARD, Style.COLUMN);
        setId("score-card");
        lines.setAll(score.lines());
        Rate total = score.card().total();
        TableView<PersonScore.Line> sentences = new TableBuilder<>("score-lines", lines)
                .text(text.of("score.line"), 520, line -> text.of(line.sentence()))
                .number(text.of("score.behind"), 110, line -> figures.count(line.evidence().size()))
                .build();
        fit(sentences, lines.size());
        TableView<Evidence> evidence = evidence();
        Node below = Nodes.label(text.of("score.behind-it"), Style.MUTED, Style.SMALL);
        sentences.getSelectionModel().selectedItemProperty().subscribe(line -> {
            behind.setAll(line == null ? java.util.List.of() : line.evidence());
            fit(evidence, behind.size());
            Nodes.showIf(evidence, !behind.isEmpty());
            Nodes.showIf(below, !behind.isEmpty());
        });
        Node head = Nodes.row(Style.CARD_HEAD, Nodes.label(score.rep().name() + " · " + score.month(), Style.CARD_TITLE), Nodes.spacer(),
                Nodes.id(Nodes.label(total == null ? text.of("score.no-total") : text.of("score.total", total.toString(2)), Style.TOTAL_FIGURE), "score-total"));
        getChildren().addAll(head, sentences, below, evidence);
        sentences.getSelectionModel().select(0);
    }

    private TableView<Evidence> evidence() {
        return new TableBuilder<>("score-evidence", behind).onOpen(open)
                .link(text.of("party.name"), 240, Evidence::name)
                .exact(text.of("score.counts"), 90, one -> text.of(one.counts() ? "score.yes" : "score.no"))
                .exact(text.of("trade.number"), 150, Evidence::number)
                .exact(text.of("score.first-sale"), 110, one -> one.day() == null ? "" : figures.date(one.day()))
                .number(text.of("score.received"), 110, one -> one.money() == null ? "" : figures.money(one.money()))
                .build();
    }

    private static void fit(TableView<?> table, int rows) {
        Fit.rows(table, Math.min(MOST_ROWS, Math.max(1, rows)));
    }
}
