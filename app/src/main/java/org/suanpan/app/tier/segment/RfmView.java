package org.suanpan.app.tier.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.chart.HeatGrid;
import org.suanpan.app.tier.look.FirstRow;
import org.suanpan.app.tier.look.LookBar;
import org.suanpan.app.tier.look.PartsBar;
import org.suanpan.app.tier.look.TierChips;
import org.suanpan.app.tier.segment.RfmViewModel.Chosen;
import org.suanpan.core.base.Money;
import org.suanpan.core.tier.Segment;
import org.suanpan.core.tier.chart.RfmTable;

/// Recency against frequency, and the ten segments. A cell or a segment lists its customers; T goes to the tag they are to get.
public final class RfmView extends VBox {

    // The list keeps so many rows in a low window; the page scrolls then.
    private static final int LEAST_ROWS = 6;

    private final RfmViewModel model;
    private final Text text;
    private final Figures figures;
    private final HeatGrid grid;
    private final LookBar bar;
    private final ObservableList<Segment> segments = FXCollections.observableArrayList();
    private final TextField tag = Nodes.id(new TextField(), "tag");
    private boolean arriving;
    private final Label listed = Nodes.id(Nodes.label("", Style.CARD_TITLE), "listed");

    public RfmView(RfmViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("rfm");
        bar = new LookBar(model.look());
        grid = new HeatGrid("rfm-grid", (row, column) -> model.chosen().set(new Chosen(RfmTable.BEST - row, column + 1, null)));
        tag.setPromptText(text.of("board.tag-prompt"));
        tag.textProperty().bindBidirectional(model.tag());
        tag.setOnAction(_ -> model.tagAll());
        tag.addEventFilter(KeyEvent.KEY_TYPED, this::arrived);
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP), "message");
        model.message().subscribe(words -> {
            message.setText(words);
            Nodes.showIf(message, !words.isEmpty());
        });
        VBox page = Nodes.column(Style.PAGE_BODY, top(), below());
        var scroll = Nodes.scroll(page);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("board.part.RFM"), tag,
                Nodes.id(Nodes.button(text.of("board.tag"), MaterialDesignT.TAG_PLUS_OUTLINE, model::tagAll), "tag-all")),
                Nodes.wrap(Style.FILTER_BAR, PartsBar.of(model.desk(), Screen.Tiers.Part.RFM)), bar, message, scroll);
        model.table().subscribe(_ -> refresh());
        model.chosen().subscribe(_ -> refresh());
        model.rows().addListener((javafx.beans.Observable _) -> listed());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            if (event.getCode() == KeyCode.T) {
                arriving = true;
                tag.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.BACK_SPACE) {
                model.chosen().set(null);
                event.consume();
            } else {
                bar.keys(event);
            }
        });
    }

    // The letter that led to the field is no part of the tag.
    private void arrived(KeyEvent event) {
        if (arriving) {
            arriving = false;
            event.consume();
        }
    }

    private Node top() {
        TableView<Segment> table = new TableBuilder<>("segments", segments)
                .onOpen(segment -> model.chosen().set(new Chosen(0, 0, segment)))
                .link(text.of("board.segment"), 110, segment -> text.of("board.segment." + segment))
                .text(text.of("board.meaning"), 170, segment -> text.of("board.meaning." + segment))
                .number(text.of("board.customers"), 86, segment -> figures.count(sum(segment).customers()))
                .number(text.of("board.net-short"), 110, segment -> figures.money(sum(segment).net()))
                .build();
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(Segment.values().length + 1.35).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        table.setPlaceholder(new StackPane());
        VBox left = new Card(text.of("board.rfm-grid"), Nodes.column(Style.COLUMN_TIGHT, grid,
                Nodes.paragraph(text.of("board.rfm-note"), Style.MUTED, Style.SMALL)));
        VBox right = new Card(text.of("board.segments"), table);
        return new FluidGrid(40, 2, left, right);
    }

    private RfmTable.Sum sum(Segment segment) {
        RfmTable now = model.table().get();
        return now == null ? new RfmTable.Sum(0, Money.ZERO) : now.segment(segment);
    }

    private Node below() {
        TableView<RfmTable.Row> table = new TableBuilder<>("start", model.rows())
                .onOpen(model::open)
                .exact(text.of("party.code"), 84, row -> row.line().customer())
                .link(text.of("party.name"), 200, row -> row.line().name())
                .chip(text.of("board.tier"), model.desk().tiers().width(56), (row, chip) -> TierChips.tier(model.desk().tiers(), row.line().tier(), chip))
                .exact("R F M", 64, row -> row.line().r() + " " + row.line().f() + " " + row.line().m())
                .text(text.of("board.segment"), 110, row -> text.of("board.segment." + row.line().segment()))
                .number(text.of("board.recency"), 84, row -> String.valueOf(row.line().recencyDays()))
                .number(text.of("board.net"), 110, row -> figures.money(row.net()))
                .way(text.of("board.story"), model::story)
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignA.ACCOUNT_CHECK_OUTLINE, text.of("board.rfm-none")));
        FirstRow.chosen(table);
        table.minHeightProperty().bind(table.fixedCellSizeProperty().multiply(LEAST_ROWS));
        VBox card = Nodes.column(Style.CARD, Nodes.row(Style.CARD_HEAD, listed, Nodes.spacer(),
                Nodes.label(text.of("board.rfm-keys"), Style.MUTED, Style.SMALL)), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void refresh() {
        RfmTable now = model.table().get();
        if (now == null) {
            return;
        }
        segments.setAll(Segment.values());
        List<List<HeatGrid.Cell>> cells = new ArrayList<>();
        for (int recency = RfmTable.BEST; recency >= 1; recency--) {
            List<HeatGrid.Cell> line = new ArrayList<>();
            for (int frequency = 1; frequency <= RfmTable.BEST; frequency++) {
                RfmTable.Sum sum = now.cell(recency, frequency);
                line.add(new HeatGrid.Cell(figures.count(sum.customers()), sum.customers() == 0 ? "" : figures.shortMoney(sum.net()),
                        now.rows().isEmpty() ? 0 : Math.min(1, 5.0 * sum.customers() / now.rows().size()),
                        text.of("board.rfm-spoken", String.valueOf(recency), String.valueOf(frequency), figures.count(sum.customers()),
                                figures.money(sum.net()))));
            }
            cells.add(line);
        }
        grid.show(IntStream.rangeClosed(1, RfmTable.BEST).mapToObj(f -> "F" + f).toList(),
                IntStream.rangeClosed(1, RfmTable.BEST).mapToObj(r -> "R" + (RfmTable.BEST + 1 - r)).toList(), cells);
        Chosen chosen = model.chosen().get();
        if (chosen != null && chosen.segment() == null) {
            grid.mark(RfmTable.BEST - chosen.recency(), chosen.frequency() - 1);
        }
        listed();
    }

    private void listed() {
        Chosen chosen = model.chosen().get();
        String name = chosen == null ? text.of("board.rfm-all") : chosen.segment() == null ? "R" + chosen.recency() + " F" + chosen.frequency()
                : text.of("board.segment." + chosen.segment());
        listed.setText(text.of("board.listed", name, figures.count(model.rows().size()),
                figures.money(model.rows().stream().map(RfmTable.Row::net).reduce(Money.ZERO, Money::plus))));
    }
}
