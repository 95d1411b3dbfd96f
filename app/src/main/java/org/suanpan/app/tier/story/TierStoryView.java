package org.suanpan.app.tier.story;

import java.math.BigDecimal;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.TierNames;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.look.TierChips;
import org.suanpan.core.base.Money;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.tier.story.Assigned;
import org.suanpan.core.tier.story.ChanceChange;
import org.suanpan.core.tier.story.Changes;
import org.suanpan.core.tier.story.Contributions;
import org.suanpan.core.tier.story.StateChange;
import org.suanpan.core.tier.story.Step;
import org.suanpan.core.tier.story.TierStory;
import org.suanpan.core.tier.willingness.DebtPaper;

/// How one customer's tier came about: each figure with its sum, both rules of the life cycle, what is ahead, why the score changed,
/// and every stored review. Enter on the card's link and F4 go to the card, F7 writes a talk down, F5 computes again.
public final class TierStoryView extends VBox {

    private static final double HEAD_ROWS = 1.35;
    private static final int MOST_DEBTS = 30;

    private final TierStoryViewModel model;
    private final Text text;
    private final Figures figures;
    private final TierNames names;
    private final VBox body = Nodes.column(Style.PAGE_BODY);

    public TierStoryView(TierStoryViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.names = model.desk().tiers();
        Style.on(this, Style.PAGE);
        setId("tier-story");
        PageHeader header = new PageHeader(text.of("board.story"),
                Nodes.id(Nodes.button(text.of("board.card"), MaterialDesignA.ACCOUNT_OUTLINE, model::openCard), "start"),
                Nodes.button(text.of("followup.log"), MaterialDesignP.PHONE_OUTLINE, model::talk),
                Nodes.id(Nodes.button(text.of("board.again"), MaterialDesignR.REFRESH, model::again), "again"));
        header.subtitle(model.title());
        HBox running = Nodes.row(Style.FILTER_BAR, Nodes.label(text.of("board.story-reading"), Style.MUTED),
                Nodes.button(text.of("board.stop"), MaterialDesignC.CLOSE, model::cancel));
        model.job().subscribe(job -> Nodes.showIf(running, job != null));
        var scroll = Nodes.scroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, running, scroll);
        model.story().subscribe(_ -> refresh());
        model.message().subscribe(_ -> refresh());
        figures.costCovered().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys(event.getCode())) {
                event.consume();
            }
        });
    }

    private boolean keys(KeyCode code) {
        switch (code) {
            case F4 -> model.openCard();
            case F7 -> model.talk();
            case F5 -> model.again();
            case ESCAPE -> model.cancel();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void refresh() {
        TierStory story = model.story().get();
        if (!model.message().get().isEmpty()) {
            body.getChildren().setAll(new EmptyState(MaterialDesignA.ALERT_OUTLINE, model.message().get()));
        } else if (story != null) {
            body.getChildren().setAll(top(story));
            if (!story.basis().steps().isEmpty()) {
                body.getChildren().add(card("board.story-basis." + story.basis().kind(), story.basis().steps(), false));
            }
            body.getChildren().add(card("board.story-score", story.score().steps(), figures.costCovered().get()));
            if (!story.debts().isEmpty()) {
                body.getChildren().add(debts(story.debts()));
            }
            body.getChildren().addAll(new Card(text.of("board.story-change"), changes(story.changes())),
                    card("board.story-cycle", story.ahead().rhythm().steps(), false),
                    card("board.story-ahead", story.ahead().steps(), false), past(story.past()));
        }
    }

    private Node top(TierStory story) {
        Label tier = Nodes.label("", Style.CHIP);
        TierChips.tier(model.desk().tiers(), story.line().tier(), tier);
        Label fixed = Nodes.label("", Style.CHIP);
        TierChips.state(text, story.ahead().rhythm().fixed(), fixed);
        Label own = Nodes.label("", Style.CHIP);
        TierChips.state(text, story.ahead().rhythm().own(), own);
        Node chips = Nodes.wrap(Style.FILTER_BAR, tier, Nodes.label(text.of("board.fixed-rule"), Style.MUTED), fixed,
                Nodes.label(text.of("board.own-rule"), Style.MUTED), own);
        VBox sentences = Nodes.column(Style.COLUMN_TIGHT, Nodes.id(Nodes.paragraph(text.of(story.line().reasons().getFirst()), Style.STRONG), "verdict"),
                Nodes.id(Nodes.paragraph(text.of(story.ahead().rhythm().sentence())), "cycle"),
                Nodes.id(Nodes.paragraph(text.of(story.ahead().sentence())), "alive"));
        if (!story.score().orders().isEmpty()) {
            sentences.getChildren().add(Nodes.id(Nodes.paragraph(!story.ahead().isKnown() ? text.of("tier.step.orders-unknown", Outlooks.DAYS_AHEAD)
                    : text.of("tier.story.value", Outlooks.DAYS_AHEAD,
                    story.ahead().orders().toPlainString(), figures.money(story.ahead().value()))), "ahead"));
        }
        return Nodes.column(Style.CARD, chips, sentences);
    }

    private Node card(String title, List<Step> steps, boolean isCovered) {
        GridPane grid = Style.on(new GridPane(), Style.RANK);
        ColumnConstraints words = new ColumnConstraints();
        words.setPercentWidth(38);
        ColumnConstraints sum = new ColumnConstraints();
        sum.setPercentWidth(42);
        ColumnConstraints result = new ColumnConstraints();
        // Figures are shown whole, up to twenty digits.
        result.setPercentWidth(20);
        grid.getColumnConstraints().addAll(words, sum, result);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean hidden = isCovered && step.words().key().startsWith("tier.step.margin");
            boolean whole = isCovered && step.words().key().equals("tier.step.score");
            Label figure = Nodes.label(hidden ? Figures.COVERED : step.result(), Style.STEP_RESULT, Style.NUMBER);
            figure.setMaxWidth(Double.MAX_VALUE);
            figure.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
            figure.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i, Nodes.paragraph(text.of(step.words())),
                    Nodes.paragraph(step.sum().isEmpty() ? "" : hidden || whole ? Figures.COVERED : step.sum() + " =", Style.STEP_SUM), figure);
        }
        if (steps.isEmpty()) {
            grid.addRow(0, Nodes.paragraph(text.of("tier.reason.never-ordered"), Style.MUTED));
        }
        return new Card(text.of(title), grid);
    }

    private Node changes(@Nullable Changes changes) {
        if (changes == null) {
            return Nodes.paragraph(text.of("board.no-change"), Style.MUTED);
        }
        VBox lines = Nodes.column(Style.COLUMN_TIGHT, Nodes.paragraph(text.of("tier.story.since", figures.date(changes.since())), Style.MUTED));
        String stored = changes.points().stored().toPlainString();
        BigDecimal difference = changes.points().difference();
        told(lines, "why-changed", difference.signum() == 0 ? text.of("tier.story.unchanged", stored)
                : text.of("tier.story.changed", stored, changes.points().points().toPlainString(), signed(difference)), changes.points().parts());
        StateChange state = changes.state();
        if (state != null) {
            told(lines, "why-state", text.of("tier.story.state", text.of("tier.lifecycle." + state.stored()), text.of("tier.lifecycle." + state.is()),
                    days(state.leftBefore()), days(state.left())), state.parts());
            if (state.stored() != state.was()) {
                lines.getChildren().add(Nodes.paragraph(text.of("tier.story.state-late", text.of("tier.lifecycle." + state.was())), Style.MUTED));
            }
        }
        ChanceChange chance = changes.chance();
        if (chance != null) {
            told(lines, "why-chance", text.of("tier.story.chance", chance.was().toPlainString(), chance.is().toPlainString(),
                    signed(chance.is().subtract(chance.was()))), chance.parts());
        }
        return lines;
    }

    /// Days left, or by how much they are over.
    private String days(BigDecimal left) {
        return left.signum() < 0 ? text.of("tier.story.asleep", left.negate().toPlainString()) : text.of("tier.story.awake", left.toPlainString());
    }

    private void told(VBox lines, String id, String sentence, List<Contributions.Part> parts) {
        lines.getChildren().add(Nodes.id(Nodes.paragraph(sentence, Style.STRONG), id));
        for (Contributions.Part part : parts) {
            if (part.by().signum() != 0) {
                lines.getChildren().add(Nodes.row(Style.FACT, Nodes.label(signed(part.by()), Style.STEP_RESULT, Style.NUMBER),
                        Nodes.label(text.of("tier.cause." + part.cause()))));
            }
        }
    }

    private static String signed(BigDecimal figure) {
        return (figure.signum() > 0 ? "+" : "") + figure.toPlainString().replace('-', '−');
    }

    /// What was owed over night, the worst first; Enter opens the document.
    private Node debts(List<DebtPaper> debts) {
        List<DebtPaper> shown = debts.subList(0, Math.min(MOST_DEBTS, debts.size()));
        TableView<DebtPaper> table = new TableBuilder<>("story-debts", FXCollections.observableList(shown))
                .exactLink(text.of("board.debt"), 150, debt -> debt.number().text())
                .exact(text.of("board.day"), 96, debt -> figures.date(debt.day()))
                .exact(text.of("board.due"), 96, debt -> figures.date(debt.due()))
                .number(text.of("board.owed-days"), 170, debt -> figures.money(Money.ofFen(debt.nights().owed())))
                .number(text.of("board.overdue-days"), 190, debt -> figures.money(Money.ofFen(debt.nights().overdue())))
                .leads(model::openPaper).onOpen(model::openPaper)
                .build();
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(shown.size() + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        long owed = debts.stream().mapToLong(debt -> debt.nights().owed()).sum();
        long overdue = debts.stream().mapToLong(debt -> debt.nights().overdue()).sum();
        String sum = text.of("board.debts-sum", debts.size(), figures.money(Money.ofFen(owed)), figures.money(Money.ofFen(overdue)));
        return new Card(text.of("board.story-debts"), Nodes.column(Style.COLUMN_TIGHT, Nodes.paragraph(
                shown.size() == debts.size() ? sum : sum + text.of("board.debts-some", shown.size()), Style.MUTED), table));
    }

    private Node past(List<Assigned> past) {
        if (past.isEmpty()) {
            return new Card(text.of("board.story-past"), Nodes.paragraph(text.of("board.story-no-past"), Style.MUTED));
        }
        TableView<Assigned> table = new TableBuilder<>("assignments", FXCollections.observableList(past))
                .exact(text.of("board.day"), 96, a -> figures.date(a.assignment().asOf()))
                .exact(text.of("board.from-to"), names.width(36) * 2 + 12, a -> a.assignment().previous() == null || a.assignment().previous() == a.assignment().tier() ? names.of(a.assignment().tier())
                        : names.of(a.assignment().previous()) + " → " + names.of(a.assignment().tier()))
                .chip(text.of("board.state"), 84, (a, chip) -> TierChips.state(text, a.assignment().lifecycle(), chip))
                .number(text.of("board.score"), 70, a -> a.assignment().score().toString(1))
                .text(text.of("board.why"), 340, a -> text.of(names.named(a.assignment().sentence())))
                .number(text.of("board.version"), 84, a -> String.valueOf(a.assignment().policyVersion()))
                .text(text.of("board.by"), 80, a -> figures.who(a.actor()))
                .build();
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(past.size() + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return new Card(text.of("board.story-past"), table);
    }
}
