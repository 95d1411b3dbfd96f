package org.suanpan.app.goal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.goal.ScoresViewModel.Part;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.score.Board;
import org.suanpan.core.goal.score.PersonScore;
import org.suanpan.core.goal.score.ScoreCard;
import org.suanpan.core.goal.score.ScoreMetric;
import org.suanpan.core.goal.score.StarOfMonth;

/// Ranking, cards, star, and what a card is made of.
final class ScoresView extends VBox {

    private final ScoresViewModel model;
    private final Text text;
    private final StackPane body = new StackPane();

    ScoresView(ScoresViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("scores");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("score.title")), Nodes.wrap(Style.FILTER_BAR,
                Choices.segments("score-part", model.parts(), part -> text.of("score.part." + part), model.part()),
                Choices.box("score-month", model.months(), YearMonth::toString, model.month())),
                said(model.message(), Style.STRIP_PROBLEM, "score-message"), said(model.done(), Style.STRIP_OK, "score-done"), body);
        model.part().subscribe(_ -> show());
        model.chosen().subscribe(_ -> show());
        model.read().value().subscribe(_ -> show());
    }

    private static Node said(javafx.beans.property.StringProperty words, Style kind, String id) {
        Label label = Nodes.id(Nodes.paragraph("", Style.STRIP, kind), id);
        words.subscribe(now -> {
            label.setText(now);
            Nodes.showIf(label, !now.isEmpty());
        });
        return label;
    }

    private void show() {
        ScoresViewModel.Read read = model.read().value().get();
        if (read == null) {
            return;
        }
        if (read.board().rows().isEmpty()) {
            body.getChildren().setAll(new EmptyState(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, text.of("score.nobody")));
            return;
        }
        body.getChildren().setAll(switch (model.part().get()) {
            case BOARD -> board(read.board());
            case CARDS -> cards();
            case STAR -> star(read.star());
            case SETUP -> setup(read.next());
        });
    }

    /// What everybody may see: places, totals, and the way since last month.
    private Node board(Board board) {
        TableView<Board.Row> table = new TableBuilder<>("board", FXCollections.observableArrayList(board.rows()))
                .onOpen(row -> model.openCard(row.rep()))
                .number(text.of("score.rank"), 80, row -> row.rank() == null ? "—" : String.valueOf(row.rank()))
                .link(text.of("score.person"), 220, Board.Row::name)
                .number(text.of("score.points"), 120, row -> row.total() == null ? text.of("score.no-total") : row.total().toString(2))
                .exact(text.of("score.trend"), 160, row -> trend(text, row))
                .build();
        table.setId("start");
        return table;
    }

    static String trend(Text text, Board.Row row) {
        Integer now = row.rank();
        Integer before = row.before();
        if (now == null || before == null) {
            return text.of("score.trend-new");
        }
        return now.equals(before) ? text.of("score.trend-same")
                : text.of(now < before ? "score.trend-up" : "score.trend-down", String.valueOf(Math.abs(now - before)));
    }

    private Node cards() {
        PersonScore card = model.card();
        if (card == null) {
            return new EmptyState(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, text.of("score.not-a-seller"));
        }
        ScoresViewModel.Read read = model.read().value().get();
        if (model.chosen().get() == null) {
            model.chosen().set(card.rep().id());
        }
        Node who = read == null || read.cards().size() < 2 ? new StackPane() : Nodes.wrap(Style.FILTER_BAR, Choices.box("score-who",
                read.cards().stream().map(one -> one.rep().id()).toList(), id -> read.cards().stream().filter(one -> one.rep().id().equals(id))
                        .map(one -> one.rep().name()).findFirst().orElse(""), model.chosen()));
        return Nodes.scroll(Nodes.column(Style.PAGE_BODY, who, new CardPane(model.desk(), card, model::open)));
    }

    private Node star(@Nullable StarOfMonth star) {
        if (star == null) {
            return new StackPane();
        }
        TableView<StarOfMonth.Row> table = new TableBuilder<>("star", FXCollections.observableArrayList(star.rows()))
                .text(text.of("score.person"), 180, StarOfMonth.Row::name)
                .number(text.of("score.star-points"), 100, row -> row.score().toString(2))
                .text(text.of("score.star-state"), 420, row -> row.wins() ? text.of("score.wins") : String.join("，",
                        row.excluded().stream().map(why -> text.of("score.excluded." + why)).toList()))
                .build();
        TextField prize = Nodes.id(new TextField(), "star-prize");
        prize.setPromptText(text.of("score.prize"));
        boolean there = !star.awarded().isEmpty();
        Node deed = there ? Nodes.label(text.of("score.star-kept", String.join("、", star.awarded().stream().map(one -> star.rows().stream()
                .filter(row -> row.rep().equals(one.rep())).map(StarOfMonth.Row::name).findFirst().orElse("") + " " + one.prize()).toList())), Style.STRONG)
                : Nodes.wrap(Style.FILTER_BAR, prize, Nodes.id(Nodes.button(text.of("score.award"), () -> model.award(prize.getText()), Style.PRIMARY),
                        "star-award"));
        VBox.setVgrow(table, Priority.ALWAYS);
        return Nodes.column(Style.PAGE_BODY, Nodes.paragraph(text.of("score.star-rule"), Style.MUTED), deed, table);
    }

    private record Fields(ScoreMetric metric, TextField weight, TextField target) {}

    private Node setup(ScoreCard card) {
        List<Fields> all = new ArrayList<>();
        FormBuilder form = new FormBuilder();
        for (ScoreMetric metric : ScoreMetric.values()) {
            TextField weight = Nodes.id(new TextField(), "weight-" + metric);
            TextField target = Nodes.id(new TextField(), "target-" + metric);
            weight.setPromptText(text.of("score.weight"));
            target.setPromptText(text.of("score.target"));
            card.items().stream().filter(item -> item.metric() == metric).findFirst().ifPresent(item -> {
                weight.setText(item.weight().toString());
                target.setText(metric.isShare() ? new Rate(item.target().value().movePointRight(2)) + " %" : item.target().toString());
            });
            all.add(new Fields(metric, weight, target));
            form.field(text.of("score.metric." + metric), Nodes.row(Style.ROW, Nodes.label(text.of("score.weight"), Style.MUTED), weight,
                    Nodes.label(text.of("score.target"), Style.MUTED), target));
        }
        return Nodes.scroll(Nodes.column(Style.PAGE_BODY, new Card(text.of("score.setup"), Nodes.column(Style.COLUMN,
                Nodes.paragraph(text.of("score.setup-help"), Style.MUTED), form.build(), Nodes.row(Style.ACTIONS, Nodes.id(Nodes.button(
                        text.of("score.keep"), () -> model.change(all.stream().map(one -> new ScoresViewModel.Entry(one.metric, one.weight.getText(),
                                one.target.getText())).toList()), Style.PRIMARY), "score-keep"))))));
    }
}
