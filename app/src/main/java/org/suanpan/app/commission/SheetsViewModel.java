package org.suanpan.app.commission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Rows;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.paper.PaperDesk;
import org.suanpan.app.base.paper.PayPages;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.line.Scored;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.commission.sheet.PaySheet.State;
import org.suanpan.core.commission.sheet.PaySheets;
import org.suanpan.core.report.ListExport;
import org.suanpan.core.staff.Right;

/// State of the statements of a month and what can be done with them next.
final class SheetsViewModel {

    static final Set<Topic> TOPICS = Set.of(Topic.COMMISSION, Topic.DOCUMENT, Topic.LEDGER, Topic.STOCK, Topic.IMPORT, Topic.SALES_REP,
            Topic.TIER, Topic.CUSTOMER, Topic.SETTING);
    private static final int MONTHS = 36;

    /// What comes next with a month.
    enum Next { REVIEW, SETTLE, PAY, NOTHING }

    private final Desk desk;
    private final Dialogs dialogs;
    private final PaySheets sheets;
    private final PaperDesk paper;
    private final Acts acts;
    private final ObjectProperty<YearMonth> month;
    private final ObjectProperty<LocalDate> payDay;
    private final ObservableList<PaySheet> rows = FXCollections.observableArrayList();
    private final LiveValue<List<PaySheet>> live;

    SheetsViewModel(Desk desk, Dialogs dialogs, PaySheets sheets, PaperDesk paper) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.sheets = sheets;
        this.paper = paper;
        acts = new Acts(desk);
        month = new SimpleObjectProperty<>(YearMonth.from(desk.asOf().day().get()));
        payDay = new SimpleObjectProperty<>(desk.asOf().today());
        live = LiveValue.prepared(desk.refresh(), desk.text().of("commission.computing"), TOPICS, () -> {
            YearMonth wanted = month.get();
            return () -> sheets.month(wanted);
        });
        live.value().subscribe(now -> {
            if (now != null) {
                Rows.merge(rows, now, PaySheet::rep);
            }
        });
        month.addListener((_, _, _) -> {
            acts.message().set("");
            acts.done().set("");
            live.reload();
        });
    }

    Desk desk() {
        return desk;
    }

    Acts acts() {
        return acts;
    }

    LiveValue<List<PaySheet>> live() {
        return live;
    }

    ObservableList<PaySheet> rows() {
        return rows;
    }

    ObjectProperty<YearMonth> month() {
        return month;
    }

    ObjectProperty<LocalDate> payDay() {
        return payDay;
    }

    /// From this month back.
    List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(desk.asOf().today()), one -> one.minusMonths(1)).limit(MONTHS).toList();
    }

    void step(int by) {
        YearMonth to = month.get().plusMonths(by);
        if (months().contains(to)) {
            month.set(to);
        }
    }

    Next next() {
        if (rows.isEmpty() || !desk.here().allows(Right.PAY)) {
            return Next.NOTHING;
        }
        return switch (rows.stream().map(PaySheet::state).min(java.util.Comparator.naturalOrder()).orElseThrow()) {
            case COMPUTED, CHANGED -> Next.REVIEW;
            case REVIEWED -> Next.SETTLE;
            case SETTLED -> Next.PAY;
            case PAID -> Next.NOTHING;
        };
    }

    /// Asks, then does what comes next.
    void proceed() {
        Next next = next();
        if (next == Next.NOTHING) {
            return;
        }
        YearMonth which = month.get();
        LocalDate day = payDay.get();
        String sum = desk.figures().money(total());
        String act = desk.text().of("commission.next." + next);
        dialogs.confirm(act, desk.text().of("commission.ask." + next, which.toString(), String.valueOf(rows.size()), sum, day.toString()), act,
                () -> acts.run(() -> {
                    switch (next) {
                        case REVIEW -> sheets.review(which, Actor.OWNER);
                        case SETTLE -> sheets.settle(which, Actor.OWNER);
                        case PAY -> sheets.pay(which, day, Actor.OWNER);
                        case NOTHING -> { }
                    }
                    return desk.text().of("commission.did." + next, which.toString(), sum, day.toString());
                }, live::reload));
    }

    Money total() {
        return rows.stream().map(sheet -> sheet.statement().total()).reduce(Money.ZERO, Money::plus);
    }

    Money paid() {
        return rows.stream().map(sheet -> sheet.payout().paid()).reduce(Money.ZERO, Money::plus);
    }

    void open(PaySheet sheet) {
        desk.navigator().open(new Screen.PayStatement(sheet.rep(), sheet.statement().month()));
    }

    /// The scorecard factor or the one of the plan; empty where there is none.
    String factor(PaySheet sheet) {
        String code = sheet.statement().repCode();
        String factor = sheet.plan().kpiFactor(code).toString();
        return Scored.isScored(sheet.plan(), code) ? desk.text().of("commission.factor-scored", factor)
                : factor.equals("1") ? Scored.wasFilled(sheet.plan()) ? desk.text().of("commission.factor-no-score") : "" : factor;
    }

    String state(State state) {
        return desk.text().of("commission.state." + state);
    }

    void export(Consumer<Path> written) {
        YearMonth which = month.get();
        List<PaySheet> shown = List.copyOf(rows);
        desk.exports().write(desk.text().of("commission.export-title"), which.toString(), () -> content(which, shown), written);
    }

    /// All statements of the month, each from a page of its own, as one PDF.
    void pdf(Consumer<Path> written) {
        YearMonth which = month.get();
        List<PaySheet> shown = List.copyOf(rows);
        if (!shown.isEmpty()) {
            PayPages pages = new PayPages(desk.text()::of, !desk.figures().costCovered().get());
            paper.pdf(desk.text().of("commission.export-title"), () -> pages.month(which, shown, sheets::papers), written);
        }
    }

    /// The same to a printer.
    void print() {
        YearMonth which = month.get();
        List<PaySheet> shown = List.copyOf(rows);
        if (!shown.isEmpty()) {
            PayPages pages = new PayPages(desk.text()::of, !desk.figures().costCovered().get());
            paper.print(desk.text().of("commission.export-title"), () -> pages.month(which, shown, sheets::papers), acts.done()::set);
        }
    }

    private ListExport.Content content(YearMonth which, List<PaySheet> shown) {
        List<ListExport.Field> fields = List.of(text("code", "party.code"), text("name", "commission.person"), money("base"), money("commission"),
                money("awards"), money("adjustments"), text("factor", "commission.factor"), money("total"), money("paid"), text("state", "commission.column.state"),
                text("seal", "commission.seal"));
        List<List<Object>> cells = shown.stream().map(sheet -> {
            CommissionStatement s = sheet.statement();
            return Arrays.<Object>asList(s.repCode(), s.repName(), s.base(), s.commission(), s.awards(), sheet.adjustments(), factor(sheet), s.total(),
                    sheet.payout().paid(), state(sheet.state()), sheet.seal());
        }).toList();
        return new ListExport.Content(desk.text().of("commission.export-title"), which.toString(), fields, List.copyOf(cells),
                desk.text().of("commission.none"));
    }

    private ListExport.Field text(String key, String words) {
        return new ListExport.Field(key, desk.text().of(words), ListExport.Form.TEXT, false);
    }

    private ListExport.Field money(String key) {
        return new ListExport.Field(key, desk.text().of("commission.column." + key), ListExport.Form.MONEY, true);
    }
}
