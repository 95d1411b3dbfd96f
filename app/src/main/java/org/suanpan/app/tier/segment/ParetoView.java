package org.suanpan.app.tier.segment;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.KpiTile;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.chart.CurveChart;
import org.suanpan.app.tier.look.FirstRow;
import org.suanpan.app.tier.look.LookBar;
import org.suanpan.app.tier.look.PartsBar;
import org.suanpan.app.tier.look.TierChips;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.chart.ParetoCurve;

/// The curve of sales with the classes A, B and C. The cursor walks along it by the arrows; Backspace lists all again.
public final class ParetoView extends VBox {

    // The list keeps so many rows in a low window; the page scrolls then.
    private static final int LEAST_ROWS = 6;

    private final ParetoViewModel model;
    private final Text text;
    private final Figures figures;
    private final LookBar bar;
    private final CurveChart chart;
    private final Label at = Nodes.id(Nodes.label("", Style.STRONG), "at");
    private final KpiTile[] tiles = new KpiTile[Tier.values().length];
    private final TableView<ParetoCurve.Point> table;

    public ParetoView(ParetoViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("pareto");
        bar = new LookBar(model.look());
        chart = new CurveChart("curve", this::said, place -> model.open(points().get(place)));
        for (Tier tier : Tier.values()) {
            tiles[tier.ordinal()] = new KpiTile("class-" + tier, text.of("board.class", tier.name()), text.of("board.class-meaning"),
                    text.of("board.class-rows"), () -> model.tier().set(tier));
        }
        table = FirstRow.chosen(table());
        VBox curve = new Card(text.of("board.curve"), chart, at);
        VBox list = Nodes.column(Style.CARD, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox page = Nodes.column(Style.PAGE_BODY, new FluidGrid(11, tiles.length, tiles), curve, list);
        table.minHeightProperty().bind(table.fixedCellSizeProperty().multiply(LEAST_ROWS));
        var scroll = Nodes.scroll(page);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("board.part.PARETO")), Nodes.wrap(Style.FILTER_BAR,
                PartsBar.of(model.desk(), Screen.Tiers.Part.PARETO)), bar, scroll);
        model.curve().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE) {
                model.tier().set(null);
                event.consume();
            } else {
                bar.keys(event);
            }
        });
    }

    private List<ParetoCurve.Point> points() {
        ParetoCurve now = model.curve().get();
        return now == null ? List.of() : now.points();
    }

    private TableView<ParetoCurve.Point> table() {
        TableView<ParetoCurve.Point> built = new TableBuilder<>("start", model.rows())
                .onOpen(model::open)
                .exact(text.of("party.code"), 84, point -> point.customer().code())
                .link(text.of("party.name"), 220, point -> point.customer().name())
                .chip(text.of("board.class-short"), 64, (point, chip) -> TierChips.abc(point.tier(), chip))
                .number(text.of("board.net"), 120, point -> figures.money(point.net()))
                .number(text.of("board.share"), 84, point -> percent(point.net()))
                .number(text.of("board.running"), 100, point -> percent(point.running()))
                .way(text.of("board.story"), model::story)
                .build();
        built.setPlaceholder(new EmptyState(MaterialDesignC.CHART_BELL_CURVE_CUMULATIVE, text.of("board.pareto-none")));
        return built;
    }

    private String percent(org.suanpan.core.base.Money part) {
        ParetoCurve now = model.curve().get();
        return now == null ? "" : figures.percent(part, now.total());
    }

    private void refresh() {
        ParetoCurve now = model.curve().get();
        if (now == null) {
            return;
        }
        List<CurveChart.Cut> cuts = new ArrayList<>();
        int after = 0;
        for (Tier tier : Tier.values()) {
            int count = now.points(tier).size();
            after += count;
            boolean used = after < now.points().size() || count > 0;
            if (used) {
                cuts.add(new CurveChart.Cut(after, tier.name()));
            }
            Nodes.showIf(tiles[tier.ordinal()], used || now.points().isEmpty() && tier.compareTo(Tier.C) <= 0);
            String share = now.points().isEmpty() ? "" : figures.percent(now.net(tier), now.total());
            tiles[tier.ordinal()].show(figures.count(count), Nodes.label(text.of("board.class-share", figures.shortYuan(now.net(tier)), share),
                    Style.TILE_NOTE));
        }
        String spoken = text.of("board.curve-spoken", figures.count(now.points().size()), figures.money(now.total()),
                figures.count(now.points(Tier.A).size()), figures.count(now.points(Tier.B).size()), figures.count(now.points(Tier.C).size()));
        chart.show(now.points().stream().map(point -> now.share(point).value().doubleValue()).toList(), cuts, spoken);
        chart.cursor(0);
    }

    private void said(int place) {
        ParetoCurve.Point point = points().get(place);
        at.setText(text.of("board.curve-at", String.valueOf(place + 1), point.customer().name(), figures.money(point.net()),
                percent(point.running()), point.tier().name()));
    }
}
