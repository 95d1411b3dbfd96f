package org.suanpan.app.today;

import java.time.LocalDate;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.KpiTile;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.Sparkline;
import org.suanpan.core.base.Money;
import org.suanpan.core.report.Dashboard;

/// The six tiles, one question each.
final class Tiles {

    private final Text text;
    private final Figures figures;
    private final KpiTile sales;
    private final KpiTile margin;
    private final KpiTile receivable;
    private final KpiTile cash;
    private final KpiTile stock;
    private final KpiTile customers;
    private final Sparkline weeks = new Sparkline();

    Tiles(TodayViewModel model) {
        Desk desk = model.desk();
        text = desk.text();
        figures = desk.figures();
        Runnable week = () -> {
            var picture = model.shown().get();
            model.openSales(picture == null ? null : picture.figures().week());
        };
        sales = tile("sales", week);
        margin = tile("margin", week);
        receivable = tile("receivable", model::openDebtors);
        cash = tile("cash", model::openReports);
        stock = tile("stock", model::openReports);
        customers = tile("customers", () -> model.openCustomers("ACTIVE"));
    }

    private KpiTile tile(String name, Runnable open) {
        return new KpiTile("tile-" + name, text.of("today.tile." + name), text.of("today.meaning." + name),
                text.of("today.meaning.open"), open);
    }

    Node grid() {
        return Nodes.id(new FluidGrid(11.6, 6, sales, margin, receivable, cash, stock, customers), "tiles");
    }

    void show(Dashboard d) {
        sales.show(figures.shortYuan(d.weekSales()), note(comparison(d)), weeks);
        weeks.show(d.twelveWeeks().stream().map(m -> m.yuan().doubleValue()).toList());
        showMargin(d);
        receivable.show(figures.shortYuan(d.receivable()),
                d.overdue().isPositive()
                        ? Nodes.label(text.of("today.tile.overdue", figures.shortYuan(d.overdue())),
                                Style.SMALL, Style.PROBLEM_TEXT)
                        : note(text.of("today.tile.none-overdue")));
        Money net = d.weekReceived().minus(d.weekPaid());
        cash.show(figures.shortYuan(net), note(text.of("today.tile.received", figures.shortYuan(d.weekReceived()))),
                note(text.of("today.tile.paid", figures.shortYuan(d.weekPaid()))));
        cash.problem(net.isNegative());
        boolean covered = figures.costCovered().get();
        stock.show(covered ? Figures.COVERED : figures.shortYuan(d.stockValue()),
                d.outOfStock() > 0
                        ? Nodes.label(text.of("today.tile.out-of-stock", figures.count(d.outOfStock())), Style.SMALL,
                                Style.PROBLEM_TEXT)
                        : note(text.of("today.tile.none-out-of-stock")));
        customers.show(figures.count(d.activeCustomers()),
                note(text.of("today.tile.new", figures.count(d.newCustomers()))),
                note(text.of("today.tile.fading", figures.count(d.sleepingCustomers()),
                        figures.count(d.lostCustomers()))));
    }

    private void showMargin(Dashboard d) {
        Money amount = d.weekMargin();
        if (figures.costCovered().get()) {
            margin.show(Figures.COVERED, note(text.of("today.tile.covered")));
        } else if (amount == null) {
            margin.show("–", note(text.of("today.tile.no-cost")));
        } else {
            margin.show(figures.shortYuan(amount),
                    note(text.of("today.tile.margin-rate", figures.percent(amount, d.marginBase()))),
                    note(text.of("today.tile.margin-base", figures.shortYuan(d.marginBase()))));
            margin.problem(amount.isNegative());
        }
    }

    // A day that has only begun is no match for a whole one: without sales today the comparison ends with yesterday.
    private String comparison(Dashboard d) {
        if (d.weekSales().isZero()) {
            return text.of("today.tile.no-sales-yet");
        }
        Money today = on(d, d.today());
        boolean begun = today.isZero();
        Money before = begun ? d.lastWeekSales().minus(on(d, d.today().minusWeeks(1))) : d.lastWeekSales();
        String trend = figures.trend(d.weekSales(), before);
        return trend.isEmpty() ? text.of("today.tile.no-comparison")
                : text.of(begun ? "today.tile.comparison-yesterday" : "today.tile.comparison", trend);
    }

    private static Money on(Dashboard d, LocalDate date) {
        return d.days().stream().filter(day -> day.date().equals(date)).map(Dashboard.Day::net)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Label note(String words) {
        Label note = Nodes.label(words, Style.TILE_NOTE);
        note.setWrapText(true);
        return note;
    }
}
