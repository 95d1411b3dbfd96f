package org.suanpan.app.tier.past;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.BarsChart;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.look.LookBar;
import org.suanpan.app.tier.look.PartsBar;
import org.suanpan.core.insight.churn.BacktestResult;

/// How the rules of sleeping and leaving would have done on the shop's own orders: false alarms, days to notice, and whether what
/// was said to be likely happened as often.
public final class PastView extends VBox {

    private static final double HEAD_ROWS = 1.35;

    private final PastViewModel model;
    private final Text text;
    private final VBox body = Nodes.column(Style.PAGE_BODY);

    public PastView(PastViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("own-past");
        LookBar bar = new LookBar(model.look());
        HBox running = Nodes.row(Style.FILTER_BAR, Nodes.label(text.of("board.trying"), Style.MUTED),
                Nodes.button(text.of("board.stop"), MaterialDesignC.CLOSE, model::cancel));
        model.job().subscribe(job -> Nodes.showIf(running, job != null));
        Label message = Nodes.paragraph("", Style.STRIP);
        model.message().subscribe(words -> {
            message.setText(words);
            Nodes.showIf(message, !words.isEmpty());
        });
        var scroll = Nodes.scroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("board.part.PAST")), Nodes.wrap(Style.FILTER_BAR,
                PartsBar.of(model.desk(), Screen.Tiers.Part.PAST)), bar, running, message, scroll);
        model.result().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.job().get() != null) {
                model.cancel();
                event.consume();
            } else {
                bar.keys(event);
            }
        });
    }

    private void refresh() {
        Optional<BacktestResult> read = model.result().get();
        if (read == null) {
            return;
        }
        if (read.isEmpty() || read.get().span().mondays().isEmpty()) {
            body.getChildren().setAll(new EmptyState(MaterialDesignC.CHART_BOX_OUTLINE, text.of("board.past-none")));
            return;
        }
        BacktestResult result = read.get();
        body.getChildren().setAll(Nodes.column(Style.CARD, Nodes.id(Nodes.paragraph(said(result), Style.STRONG), "past-said"),
                Nodes.paragraph(text.of("board.past-note", String.valueOf(result.customers()), result.span().fitted().toString(),
                        String.valueOf(result.span().mondays().size())), Style.MUTED)),
                rules(result), calibration(result));
    }

    private String said(BacktestResult result) {
        Double difference = result.meanDifference();
        return difference == null
                ? text.of("board.past-no-model", String.valueOf(result.fit() == null ? 0 : result.fit().repeatBuyers()))
                : text.of("board.past-said", percent(difference));
    }

    private Node rules(BacktestResult result) {
        List<BacktestResult.Score> scores = result.scores().stream().filter(s -> s.falseAlarms() != null || s.medianDelay() != null).toList();
        TableView<BacktestResult.Score> table = new TableBuilder<>("start", FXCollections.observableList(scores))
                .text(text.of("board.rule"), 260, score -> text.of("cli.backtest.rule." + score.rule()))
                .number(text.of("board.false-alarms"), 110, score -> percent(score.falseAlarms()))
                .number(text.of("board.delay"), 110, score -> days(score.medianDelay()))
                .number(text.of("board.noticed"), 110, score -> score.detected() + " / " + score.stopped())
                .build();
        VBox words = Nodes.column(Style.COLUMN_TIGHT, scores.stream()
                .map(score -> (Node) Nodes.paragraph(text.of("board.rule-said", text.of("cli.backtest.rule." + score.rule()), words(score)),
                        Style.MUTED)).toArray(Node[]::new));
        return new Card(text.of("board.rules"), Nodes.column(Style.COLUMN_TIGHT, sized(table, scores.size()), words));
    }

    private String words(BacktestResult.Score score) {
        return score.medianDelay() == null ? text.of("board.rule-words-none", percent(score.falseAlarms()))
                : text.of("board.rule-words", percent(score.falseAlarms()), days(score.medianDelay()));
    }

    private Node calibration(BacktestResult result) {
        if (result.deciles().isEmpty()) {
            return new Card(text.of("board.calibration"), Nodes.paragraph(text.of("board.no-calibration"), Style.MUTED));
        }
        List<BarsChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < result.deciles().size(); i++) {
            BacktestResult.Decile decile = result.deciles().get(i);
            bars.add(new BarsChart.Bar(String.valueOf(i + 1), text.of("board.decile-tip", String.valueOf(i + 1), String.valueOf(decile.customers()),
                    percent(decile.predicted()), percent(decile.alive())), 100 * decile.alive(), 100 * decile.predicted(), false));
        }
        BarsChart chart = new BarsChart(value -> Math.round(value) + "%", _ -> {});
        chart.setId("calibration");
        chart.show(bars, said(result));
        TableView<BacktestResult.Decile> table = new TableBuilder<>("deciles", FXCollections.observableList(result.deciles()))
                .number(text.of("board.decile"), 60, decile -> String.valueOf(result.deciles().indexOf(decile) + 1))
                .number(text.of("board.customers"), 80, decile -> String.valueOf(decile.customers()))
                .number(text.of("board.predicted"), 90, decile -> percent(decile.predicted()))
                .number(text.of("board.happened"), 90, decile -> percent(decile.alive()))
                .number(text.of("board.off"), 90, decile -> percent(Math.abs(decile.predicted() - decile.alive())))
                .build();
        HBox legend = Nodes.row(Style.LEGEND, Nodes.label("", Style.LEGEND_BAR), Nodes.label(text.of("board.happened"), Style.SMALL),
                Nodes.label("", Style.LEGEND_LINE), Nodes.label(text.of("board.predicted"), Style.SMALL));
        VBox left = new Card(text.of("board.calibration"), chart, legend);
        VBox right = new Card(text.of("board.calibration-table"), sized(table, result.deciles().size()));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setMinWidth(0);
        right.setMinWidth(0);
        return Nodes.row(Style.ROW_WIDE, left, right);
    }

    private static <T> TableView<T> sized(TableView<T> table, int rows) {
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(rows + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return table;
    }

    private String days(@Nullable Double days) {
        return days == null ? "–" : days.isInfinite() ? text.of("board.never") : BigDecimal.valueOf(days).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
