package org.suanpan.app.loyalty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.core.base.Rate;
import org.suanpan.core.loyalty.points.PointsEntry;
import org.suanpan.core.loyalty.points.PointsStatement;
import org.suanpan.core.loyalty.points.Rewarded;
import org.suanpan.core.loyalty.rebate.RebateStanding;
import org.suanpan.core.trade.DocumentQueries.Named;

/// The part of a customer's card about points, rebates and who brought whom. Enter on an entry opens its document, Delete takes back what
/// was redeemed or corrected.
final class SectionPane extends VBox {

    private static final int SHOWN = 10;
    private static final double HEAD_ROWS = 1.35;

    private final SectionViewModel model;
    private final Text text;
    private final Figures figures;

    SectionPane(SectionViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.COLUMN_TIGHT);
        setId("points");
        model.read().subscribe(read -> {
            if (read != null) {
                show(read);
            }
        });
    }

    private void show(SectionViewModel.Read read) {
        List<Node> parts = new ArrayList<>(List.of(facts(read)));
        if (!read.points().entries().isEmpty()) {
            parts.add(entries(read.points()));
        }
        Node redeem = Nodes.id(Nodes.button(text.of("loyalty.redeem-key"), MaterialDesignG.GIFT_OUTLINE, model::redeem), "redeem-of");
        Nodes.showIf(redeem, read.isOn());
        VBox content = Nodes.column(Style.COLUMN_TIGHT, parts.toArray(Node[]::new));
        content.getChildren().add(Fields.strips(model.deeds()));
        getChildren().setAll(new Card(text.of("loyalty.title"), content, redeem));
    }

    private Node facts(SectionViewModel.Read read) {
        FlowPane facts = Nodes.wrap(Style.FACTS);
        if (read.isOn()) {
            fact(facts, "loyalty.balance", Nodes.id(Nodes.label(figures.count(read.points().balance()), Style.STRONG), "points-balance"));
            if (read.points().debt() > 0) {
                fact(facts, "loyalty.debt", Nodes.id(Nodes.label(figures.count(read.points().debt()), Style.PROBLEM_TEXT), "points-debt"));
            }
            String lots = lots(read.points());
            if (!lots.isEmpty()) {
                fact(facts, "loyalty.lots", Nodes.id(Nodes.label(lots, Style.FACT_VALUE), "points-lots"));
            }
        } else {
            facts.getChildren().add(Nodes.label(text.of("loyalty.section-off"), Style.MUTED));
        }
        if (read.gifts() != null) {
            fact(facts, "loyalty.tier-gifts", Nodes.id(Nodes.label(new Fields(text).said(read.gifts(), figures), Style.FACT_VALUE), "tier-gifts"));
        }
        read.rebates().forEach(standing -> rebate(facts, standing));
        read.referrals().forEach(one -> referral(facts, one));
        if (read.referrals().stream().noneMatch(model::isBrought)) {
            LookUpField<Named> field = new LookUpField<>("referrer", model.referrer(), Named::name, model::find);
            field.setPromptText(text.of("loyalty.referrer-prompt"));
            fact(facts, "loyalty.referrer", field);
        }
        return facts;
    }

    /// What can be spent until when, one figure for every last day.
    private String lots(PointsStatement points) {
        return points.lots().stream().collect(Collectors.groupingBy(PointsStatement.PointsLot::lastDay, java.util.TreeMap::new,
                Collectors.summingLong(PointsStatement.PointsLot::left))).entrySet().stream()
                .map(lot -> text.of("loyalty.lot", figures.count(lot.getValue()), figures.date(lot.getKey()))).collect(Collectors.joining("　"));
    }

    private void rebate(FlowPane facts, RebateStanding standing) {
        fact(facts, "loyalty.rebate", Nodes.link(text.of("rebate.said", standing.contract().number(), figures.money(standing.accrued()),
                figures.money(standing.paid()), figures.money(standing.left())), () -> model.open(standing)));
    }

    private void referral(FlowPane facts, Rewarded one) {
        boolean brought = model.isBrought(one);
        String who = brought ? one.referral().referrerName() : one.referral().referredName();
        Node link = Nodes.link(who + "  " + text.of(one.reason() == null ? "loyalty.section-off" : "loyalty.reason." + one.reason()), () -> model.open(one));
        fact(facts, brought ? "loyalty.referrer" : "loyalty.brought", brought ? Nodes.row(Style.ROW, link,
                Nodes.id(Nodes.link(text.of("loyalty.referrer-none"), model::referredByNobody), "referrer-none")) : link);
    }

    private void fact(FlowPane into, String label, Node value) {
        into.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of(label), Style.FACT_LABEL), value));
    }

    /// `×1.5 A`: by how much it counted, and the tier of the day; nothing where it counts plainly and he had none.
    private String factors(PointsEntry entry) {
        return String.join(text.of("list.comma"), entry.factors().stream().filter(one -> !one.tier().isEmpty() || !one.by().equals(Rate.ONE))
                .map(one -> ("×" + one.by() + " " + one.tier()).strip()).toList());
    }

    private Node entries(PointsStatement points) {
        List<PointsEntry> newest = points.entries().reversed().stream().limit(SHOWN * 5L).toList();
        TableView<PointsEntry> table = new TableBuilder<>("points-entries", FXCollections.observableList(newest))
                .onOpen(model::open)
                .exact(text.of("trade.date"), 92, entry -> figures.date(entry.day()))
                .exact(text.of("trade.kind"), text.isChinese() ? 96 : 150, entry -> text.of("loyalty.kind." + entry.kind()))
                .link(text.of("loyalty.what-for"), 200, PointsEntry::words)
                .number(text.of("trade.amount"), 110, entry -> entry.amount() == null ? "" : figures.money(entry.amount()))
                .exact(text.of("loyalty.factor"), 84, this::factors)
                .number(text.of("loyalty.points"), 90, entry -> (entry.points() > 0 ? "+" : "") + figures.count(entry.points()))
                .number(text.of("loyalty.balance"), 90, entry -> figures.count(entry.after().balance()))
                .number(text.of("loyalty.debt"), 80, entry -> entry.after().debt() == 0 ? "" : figures.count(entry.after().debt()))
                .way(text.of("loyalty.way.paper"), model::open)
                .way(text.of("loyalty.way.back"), model::takeBack)
                .build();
        double rows = Math.min(newest.size(), SHOWN) + HEAD_ROWS;
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(rows).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            PointsEntry entry = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && entry != null) {
                model.takeBack(entry);
                event.consume();
            }
        });
        return table;
    }
}
