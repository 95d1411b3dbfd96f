package org.suanpan.app.profit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.profit.LineProfit;
import org.suanpan.core.report.profit.MonthProfit;
import org.suanpan.core.report.profit.ProfitSum;
import org.suanpan.core.report.profit.ProfitSum.By;

/// State of the screen of what was earned: the days, by what they are put together, and what was gone into.
final class ProfitViewModel {

    /// Where one goes from a row.
    private static final List<By> WAY = List.of(By.MONTH, By.REP, By.CUSTOMER, By.DOCUMENT, By.PRODUCT);

    private final Desk desk;
    private final ObjectProperty<DateSpan> span;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.MONTH);
    private final ObservableList<Narrowed> narrowed = FXCollections.observableArrayList();
    private final LiveValue<Read> read;
    private final ObservableList<ProfitSum> rows = FXCollections.observableArrayList();

    /// Lines and statement of the same days, out of one reading.
    record Read(List<LineProfit> lines, List<MonthProfit> months) {

        Money statement(Function<MonthProfit, Money> of) {
            return months.stream().map(of).reduce(Money.ZERO, Money::plus);
        }
    }

    /// Only what is in one row of a list gone into; `before` = how that list was put together.
    record Narrowed(By before, String key, String name) {}

    ProfitViewModel(Desk desk, ReportQueries queries) {
        this.desk = desk;
        LocalDate day = desk.asOf().day().get();
        span = new SimpleObjectProperty<>(new DateSpan(day.withDayOfMonth(1).minusMonths(2), day));
        read = LiveValue.prepared(desk.refresh(), desk.text().of("profit.reading"), Set.of(Topic.DOCUMENT, Topic.LEDGER, Topic.STOCK, Topic.IMPORT), () -> {
            DateSpan days = span.get();
            return () -> queries.snapshot(figures -> new Read(figures.profit().lines(days), figures.profit().months(days)));
        });
        read.value().subscribe(_ -> show());
        by.subscribe(_ -> show());
        span.addListener((_, _, _) -> read.reload());
    }

    private void show() {
        rows.setAll(ProfitSum.of(lines(), by.get()));
    }

    /// Those that are in everything gone into.
    List<LineProfit> lines() {
        Read now = read.value().get();
        return now == null ? List.of() : now.lines().stream()
                .filter(line -> narrowed.stream().allMatch(one -> one.before().keyOf(line).equals(one.key()))).toList();
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<DateSpan> span() {
        return span;
    }

    ObjectProperty<By> by() {
        return by;
    }

    /// What was gone into, the outermost first.
    ObservableList<Narrowed> narrowed() {
        return narrowed;
    }

    LiveValue<Read> read() {
        return read;
    }

    ObservableList<ProfitSum> rows() {
        return rows;
    }

    Money amount() {
        return rows.stream().map(ProfitSum::amount).reduce(Money.ZERO, Money::plus);
    }

    Money cost() {
        return rows.stream().map(ProfitSum::cost).reduce(Money.ZERO, Money::plus);
    }

    /// Into a row: what it is made of; of a product how its cost came about.
    void into(ProfitSum row) {
        By now = by.get();
        if (now == By.PRODUCT) {
            desk.navigator().open(new Screen.StockLedger(row.first().product(), null));
            return;
        }
        narrowed.add(new Narrowed(now, row.key(), row.name()));
        by.set(WAY.stream().skip(WAY.indexOf(now) + 1L).filter(next -> narrowed.stream().noneMatch(one -> one.before() == next)).findFirst()
                .orElse(By.PRODUCT));
        show();
    }

    /// Back to the list the last row was gone into from.
    boolean out() {
        if (narrowed.isEmpty()) {
            return false;
        }
        By before = narrowed.removeLast().before();
        by.set(before);
        show();
        return true;
    }

    /// Everything again, put together as it is.
    void forget(Narrowed one) {
        narrowed.remove(one);
        show();
    }

    void openPaper(ProfitSum row) {
        desk.navigator().open(new Screen.Paper(row.first().document()));
    }

    void openLedger(ProfitSum row) {
        desk.navigator().open(new Screen.StockLedger(row.first().product(), null));
    }

    void openAccounts() {
        desk.navigator().open(new Screen.Accounts());
    }

    void openReports() {
        desk.navigator().open(new Screen.Reports());
    }

    /// Statement less documents: corrections of the cost of documents of other days.
    Money corrections() {
        Read now = read.value().get();
        if (now == null) {
            return Money.ZERO;
        }
        List<Money> margins = new ArrayList<>();
        now.lines().forEach(line -> margins.add(line.amount().minus(line.cost())));
        return now.statement(MonthProfit::margin).minus(margins.stream().reduce(Money.ZERO, Money::plus));
    }
}
