package org.suanpan.app.today;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.BarsChart;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.RankBars;
import org.suanpan.app.kit.ShareBar;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.report.Dashboard;

/// The cards under the tiles: the last 30 days, who owes, the best customers and goods.
final class Charts {

    private static final int DEBTORS = 5;
    private static final int RANKS = 8;

    private final TodayViewModel model;
    private final Text text;
    private final Figures figures;
    private final BarsChart days;
    private final Label daysNote = Nodes.label("", Style.CARD_NOTE);
    private final ShareBar due = new ShareBar();
    private final VBox owing = Nodes.column(Style.COLUMN);
    private final RankBars customers = new RankBars("top-customers");
    private final RankBars products = new RankBars("top-products");

    Charts(TodayViewModel model) {
        this.model = model;
        Desk desk = model.desk();
        text = desk.text();
        figures = desk.figures();
        days = Nodes.id(new BarsChart(v -> figures.shortMoney(Money.ofFen(Math.round(v * 100))), this::drill), "days");
    }

    Node grid() {
        Node legend = Nodes.row(Style.LEGEND, Style.on(new javafx.scene.layout.Region(), Style.LEGEND_BAR),
                Nodes.label(text.of("today.days.now"), Style.CARD_NOTE),
                Style.on(new javafx.scene.layout.Region(), Style.LEGEND_LINE),
                Nodes.label(text.of("today.days.before"), Style.CARD_NOTE));
        return new FluidGrid(34, 2,
                new Card(text.of("today.days.title"), days, daysNote, legend),
                new Card(text.of("today.owing.title"), owing,
                        Nodes.link(text.of("today.all-debtors"), model::openDebtors)),
                new Card(text.of("today.customers.title"), customers,
                        Nodes.link(text.of("today.all-customers"), model::openCustomers)),
                new Card(text.of("today.products.title"), products,
                        Nodes.link(text.of("today.all-sales"), () -> model.openSales(null))));
    }

    void show(Dashboard d) {
        Money sum = d.days().stream().map(Dashboard.Day::net).reduce(Money.ZERO, Money::plus);
        daysNote.setText(text.of("today.days.sum", figures.shortYuan(sum)));
        days.show(bars(d), text.of("today.days.title") + "，" + figures.yuan(sum));
        showOwing(d);
        customers.show(ranks(d.topCustomers(), name -> () -> model.openCustomer(name)));
        products.show(ranks(d.topProducts(), _ -> null));
    }

    private List<BarsChart.Bar> bars(Dashboard d) {
        List<BarsChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < d.days().size(); i++) {
            Dashboard.Day day = d.days().get(i);
            Dashboard.Day before = i < d.previousDays().size() ? d.previousDays().get(i) : null;
            DayOfWeek weekday = day.date().getDayOfWeek();
            String tip = day.date() + " " + text.of("today.weekday." + weekday.getValue()) + "\n"
                    + figures.yuan(day.net())
                    + (before == null ? "" : "\n" + before.date() + "  " + figures.yuan(before.net()));
            bars.add(new BarsChart.Bar("%d-%d".formatted(day.date().getMonthValue(), day.date().getDayOfMonth()), tip,
                    day.net().yuan().doubleValue(), before == null ? null : before.net().yuan().doubleValue(),
                    weekday.getValue() >= DayOfWeek.SATURDAY.getValue()));
        }
        return bars;
    }

    private void showOwing(Dashboard d) {
        if (!d.notDue().plus(d.overdue()).isPositive()) {
            owing.getChildren().setAll(Nodes.paragraph(text.of("today.owing.none"), Style.MUTED));
            return;
        }
        due.show(List.of(new ShareBar.Part(d.notDue().yuan().doubleValue(), Style.CHIP_ACCENT),
                new ShareBar.Part(d.overdue().yuan().doubleValue(), Style.CHIP_PROBLEM)),
                text.of("today.owing.title"));
        GridPane list = Style.on(new GridPane(), Style.RANK);
        list.getColumnConstraints().setAll(grow(), fit(), fit());
        list.addRow(0, Nodes.label(text.of("today.owing.who"), Style.MUTED),
                right(text.of("today.owing.balance"), Style.MUTED), right(text.of("today.owing.overdue"), Style.MUTED));
        int line = 1;
        for (Dashboard.Debtor debtor : d.debtors().stream().limit(DEBTORS).toList()) {
            list.addRow(line++, Nodes.link(debtor.name(), () -> model.openCustomer(debtor.name())),
                    right(figures.money(debtor.balance()), Style.NUMBER),
                    right(debtor.overdue().isPositive() ? figures.money(debtor.overdue()) : "",
                            Style.PROBLEM_TEXT));
        }
        Label prepaid = Nodes.label(text.of("today.owing.prepaid", figures.shortYuan(d.prepaid())), Style.MUTED);
        Nodes.showIf(prepaid, d.prepaid().isPositive());
        owing.getChildren().setAll(Nodes.row(Style.ROW,
                Nodes.label(text.of("today.owing.not-due", figures.shortYuan(d.notDue())), Style.ACCENT_TEXT),
                Nodes.spacer(), prepaid,
                Nodes.label(text.of("today.tile.overdue", figures.shortYuan(d.overdue())), Style.PROBLEM_TEXT)),
                due, list);
    }

    private List<RankBars.Line> ranks(List<Dashboard.Named> named, Function<String, @Nullable Runnable> open) {
        double most = named.stream().mapToDouble(n -> n.net().yuan().doubleValue()).max().orElse(1);
        return named.stream().limit(RANKS).map(n -> new RankBars.Line(n.name(), figures.money(n.net()),
                most <= 0 ? 0 : Math.max(0, n.net().yuan().doubleValue() / most), open.apply(n.name()))).toList();
    }

    private void drill(int bar) {
        var picture = model.shown().get();
        if (picture != null && bar < picture.figures().days().size()) {
            var day = picture.figures().days().get(bar).date();
            model.openSales(new DateSpan(day, day));
        }
    }

    private static Label right(String words, Style style) {
        Label label = Nodes.label(words, style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private static javafx.scene.layout.ColumnConstraints grow() {
        var constraints = new javafx.scene.layout.ColumnConstraints();
        constraints.setHgrow(javafx.scene.layout.Priority.ALWAYS);
        return constraints;
    }

    private static javafx.scene.layout.ColumnConstraints fit() {
        var constraints = new javafx.scene.layout.ColumnConstraints();
        constraints.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return constraints;
    }
}
