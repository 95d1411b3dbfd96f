package org.suanpan.app.goal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.next.NextOrder;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.goal.mine.CareChance;
import org.suanpan.core.goal.mine.EarlyMoney;
import org.suanpan.core.goal.mine.Prospects;

/// A salesperson's own commission of the month so far, and what can still be won: the next bracket, money that comes early, customers who
/// come back.
final class EarnedPane extends VBox {

    private static final int MOST_ROWS = 8;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");

    private final MineViewModel model;
    private final Text text;
    private final Figures figures;

    EarnedPane(MineViewModel model, MineViewModel.Earned earned) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.COLUMN);
        setId("mine-earned");
        List<Node> cards = new ArrayList<>();
        if (earned.sheet() != null) {
            cards.add(statement(earned, earned.sheet()));
        }
        if (earned.prospects().early() != null) {
            cards.add(early(earned.prospects().early()));
        }
        if (earned.prospects().cared() != null) {
            cards.add(cared(earned.prospects(), earned.prospects().cared()));
        }
        getChildren().setAll(cards);
    }

    private Node statement(MineViewModel.Earned earned, PaySheet sheet) {
        CommissionStatement s = sheet.statement();
        FlowPane facts = Nodes.id(Nodes.wrap(Style.FACTS), "mine-facts");
        facts.getChildren().addAll(fact("commission.column.total", s.total(), Style.TOTAL_FIGURE), fact("commission.column.base", s.base(), Style.STRONG),
                fact("commission.column.commission", s.commission(), Style.STRONG), fact("commission.column.awards", s.awards(), Style.STRONG),
                fact("commission.column.adjustments", sheet.adjustments(), Style.STRONG));
        TableView<CommissionStatement.Line> lines = new TableBuilder<>("mine-lines", FXCollections.observableArrayList(s.lines()))
                .onOpen(_ -> model.statement(earned))
                .link(text.of("commission.column.component"), 130, line -> text.of("commission.component." + line.component())
                        + (line.origin().equals(s.month()) ? "" : " " + line.origin()))
                .number(text.of("commission.column.base"), 90, line -> figures.money(line.base()))
                .number(text.of("commission.column.due"), 80, line -> figures.money(line.due()))
                .text(text.of("commission.column.reason"), 560, line -> text.of(line.reason()))
                .build();
        Node content = Nodes.column(Style.COLUMN, facts);
        VBox column = (VBox) content;
        if (earned.next() != null) {
            column.getChildren().add(Nodes.id(Nodes.paragraph(next(earned.next()), Style.STRIP, Style.STRIP_OK), "mine-next"));
        }
        column.getChildren().add(fit(lines, s.lines().size()));
        return new Card(text.of("mine.earned", s.month().toString()), column, Nodes.id(Nodes.link(text.of("mine.statement"),
                () -> model.statement(earned)), "mine-statement"));
    }

    private String next(NextOrder order) {
        String missing = figures.money(order.missing());
        String worth = figures.money(order.worth());
        return order.rate() == null ? text.of("commission.next-gate", missing, worth)
                : text.of("commission.next-bracket", missing, percent(order.rate()), worth);
    }

    private static String percent(Rate rate) {
        return rate.value().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private Node fact(String key, Money amount, Style style) {
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.label(text.of(key), Style.MUTED, Style.SMALL), Nodes.label(figures.money(amount), style));
    }

    private Node early(List<EarlyMoney> open) {
        Money sum = open.stream().map(one -> one.steps().getFirst().amount()).filter(Money::isPositive).reduce(Money.ZERO, Money::plus);
        if (open.isEmpty()) {
            return new Card(text.of("mine.early"), Nodes.paragraph(text.of("mine.early-none"), Style.MUTED));
        }
        TableView<EarlyMoney> table = new TableBuilder<>("mine-early", FXCollections.observableArrayList(open)).onOpen(model::open)
                .link(text.of("party.name"), 150, one -> one.sale().name())
                .exact(text.of("trade.number"), 150, one -> one.sale().number())
                .exact(text.of("mine.due-day"), 96, one -> figures.date(one.sale().due()))
                .number(text.of("mine.open"), 90, one -> figures.money(one.sale().open()))
                .text(text.of("mine.what-it-brings"), 400, this::early)
                .build();
        return new Card(text.of("mine.early"), fit(table, open.size()), Nodes.id(Nodes.label(text.of("mine.early-sum", figures.money(sum)),
                Style.MUTED), "mine-early-sum"));
    }

    /// 若在 12-05 前付款，奖 50.00 元；之后奖 25.00 元。
    private String early(EarlyMoney one) {
        EarlyMoney.Step now = one.steps().getFirst();
        String until = now.until() == null ? "" : day(now.until());
        String amount = figures.money(now.amount().abs());
        String said = now.until() == null ? text.of(now.amount().isNegative() ? "mine.pay-ever-cut" : "mine.pay-ever-bonus", amount)
                : now.amount().isPositive() ? text.of("mine.pay-by-bonus", until, amount)
                : now.amount().isZero() ? text.of("mine.pay-by-nothing", until) : text.of("mine.pay-by-cut", until, amount);
        if (one.steps().size() < 2) {
            return said;
        }
        Money then = one.steps().get(1).amount();
        return said + text.of(then.isPositive() ? "mine.then-bonus" : then.isZero() ? "mine.then-nothing" : "mine.then-cut", figures.money(then.abs()));
    }

    /// Within the year the month and day say enough.
    private String day(LocalDate day) {
        return day.getYear() == model.desk().asOf().day().get().getYear() ? day.format(SHORT) : figures.date(day);
    }

    private Node cared(Prospects prospects, List<CareChance> chances) {
        List<CareChance> counted = chances.stream().filter(CareChance::counts).toList();
        List<CareChance> open = chances.stream().filter(one -> !one.counts()).toList();
        String said = text.of("mine.care-sum", String.valueOf(counted.size()), figures.money(sum(counted)), String.valueOf(open.size()),
                figures.money(sum(open))) + (prospects.cap() == null ? "" : text.of("mine.care-cap", figures.money(prospects.cap())));
        if (chances.isEmpty()) {
            return new Card(text.of("mine.care"), Nodes.paragraph(text.of("mine.care-none"), Style.MUTED));
        }
        TableView<CareChance> table = new TableBuilder<>("mine-care", FXCollections.observableArrayList(chances)).onOpen(model::open)
                .link(text.of("party.name"), 150, CareChance::name)
                .exact(text.of("mine.care-kind"), 90, one -> text.of("mine.care." + one.care()))
                .number(text.of("mine.care-award"), 80, one -> figures.money(one.award()))
                .text(text.of("mine.care-lacks"), 460, one -> one.counts() ? text.of("mine.care-counts")
                        : String.join(text.of("mine.and"), one.lacks().stream().map(text::of).toList()))
                .build();
        return new Card(text.of("mine.care"), fit(table, chances.size()), Nodes.id(Nodes.label(said, Style.MUTED), "mine-care-sum"));
    }

    private static Money sum(List<CareChance> some) {
        return some.stream().map(CareChance::award).reduce(Money.ZERO, Money::plus);
    }

    private static Node fit(TableView<?> table, int rows) {
        Fit.rows(table, Math.min(MOST_ROWS, Math.max(1, rows)));
        return table;
    }
}
