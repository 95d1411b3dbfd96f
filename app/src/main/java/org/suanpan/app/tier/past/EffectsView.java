package org.suanpan.app.tier.past;

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

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.look.PartsBar;
import org.suanpan.app.tier.look.TierChips;
import org.suanpan.core.base.Money;
import org.suanpan.core.tier.board.Effects;

/// What became of the customers of each tier since the first review, and month by month. F5 reads again.
public final class EffectsView extends VBox {

    private static final double HEAD_ROWS = 1.35;

    private final EffectsViewModel model;
    private final Text text;
    private final Figures figures;
    private final VBox body = Nodes.column(Style.PAGE_BODY);

    public EffectsView(EffectsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("tier-effects");
        HBox running = Nodes.row(Style.FILTER_BAR, Nodes.label(text.of("board.reading"), Style.MUTED),
                Nodes.button(text.of("board.stop"), MaterialDesignC.CLOSE, model::cancel));
        model.job().subscribe(job -> Nodes.showIf(running, job != null));
        Label message = Nodes.paragraph("", Style.STRIP);
        model.message().subscribe(words -> {
            message.setText(words);
            Nodes.showIf(message, !words.isEmpty());
        });
        var scroll = Nodes.scroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("board.part.EFFECTS"),
                Nodes.id(Nodes.button(text.of("board.again"), MaterialDesignR.REFRESH, model::again), "again")),
                Nodes.wrap(Style.FILTER_BAR, PartsBar.of(model.desk(), Screen.Tiers.Part.EFFECTS)), running, message, scroll);
        model.effects().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F5) {
                model.again();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
            }
        });
    }

    private void refresh() {
        Optional<Effects> read = model.effects().get();
        if (read == null) {
            return;
        }
        if (read.isEmpty() || read.get().rows().isEmpty()) {
            body.getChildren().setAll(new EmptyState(MaterialDesignC.CHART_TIMELINE_VARIANT, text.of("board.effects-none"),
                    Nodes.id(Nodes.button(text.of("board.title"), MaterialDesignP.PODIUM, model::openBoard), "to-board")));
            return;
        }
        Effects effects = read.get();
        VBox said = Nodes.column(Style.CARD);
        for (Effects.Row row : effects.rows()) {
            said.getChildren().add(Nodes.paragraph(text.of("board.effect-words", model.desk().tiers().of(row.tier()), figures.count(row.customers()),
                    figures.money(row.before()), figures.money(row.after()), change(row.before(), row.after()), figures.count(row.gone()))));
        }
        said.getChildren().add(Nodes.paragraph(text.of("board.effects-note"), Style.MUTED, Style.SMALL));
        body.getChildren().setAll(said, rows(effects), months(effects));
    }

    private Node rows(Effects effects) {
        TableView<Effects.Row> table = new TableBuilder<>("start", FXCollections.observableList(effects.rows()))
                .chip(text.of("board.first-tier"), model.desk().tiers().width(90), (row, chip) -> TierChips.tier(model.desk().tiers(), row.tier(), chip))
                .number(text.of("board.customers"), 100, row -> figures.count(row.customers()))
                .number("↑", 60, row -> figures.count(row.up()))
                .number("↓", 60, row -> figures.count(row.down()))
                .number(text.of("board.gone"), 84, row -> figures.count(row.gone()))
                .number(text.of("board.gone-share"), 84, row -> share(row.gone(), row.customers()))
                .number(text.of("board.net-before"), 130, row -> figures.money(row.before()))
                .number(text.of("board.net-after"), 130, row -> figures.money(row.after()))
                .number(text.of("board.change"), 90, row -> change(row.before(), row.after()))
                .build();
        return new Card(text.of("board.effects", effects.first().toString(), effects.last().toString(), String.valueOf(effects.after().days())),
                sized(table, effects.rows().size()));
    }

    private Node months(Effects effects) {
        TableView<Effects.Month> table = new TableBuilder<>("months", FXCollections.observableList(effects.months()))
                .exact(text.of("board.month"), 90, month -> month.review().toString().substring(0, 7))
                .exact(text.of("board.day"), 100, month -> figures.date(month.review()))
                .chip(text.of("board.tier"), model.desk().tiers().width(70), (month, chip) -> TierChips.tier(model.desk().tiers(), month.tier(), chip))
                .number(text.of("board.customers"), 100, month -> figures.count(month.customers()))
                .number(text.of("board.gone"), 84, month -> figures.count(month.gone()))
                .number(text.of("board.gone-share"), 84, month -> share(month.gone(), month.customers()))
                .number(text.of("board.month-net"), 130, month -> figures.money(month.net()))
                .build();
        return new Card(text.of("board.months"), sized(table, effects.months().size()));
    }

    private String change(Money before, Money after) {
        String trend = figures.trend(after, before);
        return trend.isEmpty() ? "–" : trend;
    }

    private String share(long part, long whole) {
        return whole == 0 ? "" : figures.percent(Money.ofFen(part), Money.ofFen(whole));
    }

    private static <T> TableView<T> sized(TableView<T> table, int rows) {
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(rows + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return table;
    }
}
