package org.suanpan.app.commission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.paper.PaperDesk;
import org.suanpan.app.base.paper.PayPages;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement.Line;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.line.Scored;
import org.suanpan.core.commission.next.NextOrder;
import org.suanpan.core.commission.next.NextOrders;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.commission.sheet.PaySheets;
import org.suanpan.core.commission.why.Cause;
import org.suanpan.core.commission.why.WhyChanged;
import org.suanpan.core.report.ListExport;
import org.suanpan.core.staff.Right;

/// State of one statement: its lines, and the documents behind the line that is chosen.
final class StatementViewModel {

    private final Desk desk;
    private final PaySheets sheets;
    private final PaperDesk paper;
    private final Screen.PayStatement screen;
    private final LiveValue<List<PaySheet>> read;
    private final ReadOnlyStringWrapper title;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<PayPaper> papers = FXCollections.observableArrayList();
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty worth = new SimpleStringProperty("");
    private final StringProperty printed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Line> chosen = new SimpleObjectProperty<>();

    StatementViewModel(Desk desk, PaySheets sheets, NextOrders next, PaperDesk paper, Screen.PayStatement screen) {
        this.desk = desk;
        this.sheets = sheets;
        this.paper = paper;
        this.screen = screen;
        title = new ReadOnlyStringWrapper(desk.text().of("commission.statement-title", "", screen.month().toString()));
        read = new LiveValue<>(desk.refresh(), desk.text().of("commission.computing"), SheetsViewModel.TOPICS, () -> sheets.month(screen.month()));
        read.value().subscribe(_ -> {
            PaySheet sheet = sheet();
            lines.setAll(sheet == null ? List.of() : sheet.statement().lines());
            if (sheet != null && sheet.state().compareTo(PaySheet.State.SETTLED) < 0) {
                desk.work().read(desk.text().of("commission.computing"), () -> next.next(screen.rep(), screen.month()))
                        .onSuccess(found -> worth.set(found.map(this::said).orElse(""))).run();
            }
            if (sheet != null) {
                desk.work().read(desk.text().of("commission.computing"), () -> sheets.month(screen.month().minusMonths(1)))
                        .onSuccess(all -> why.set(all.stream().filter(one -> one.rep().equals(screen.rep())).findFirst()
                                .map(before -> said(WhyChanged.total(before, sheet))).orElse(""))).run();
                title.set(desk.text().of("commission.statement-title", sheet.statement().repName(), screen.month().toString()));
                chosen.set(lines.isEmpty() ? null : lines.getFirst());
            }
        });
        chosen.subscribe(this::show);
    }

    private String said(NextOrder order) {
        String missing = desk.figures().money(order.missing());
        String worth = desk.figures().money(order.worth());
        return order.rate() == null ? desk.text().of("commission.next-gate", missing, worth)
                : desk.text().of("commission.next-bracket", missing, StatementView.percent(order.rate()), worth);
    }

    private String said(WhyChanged changed) {
        return Stream.concat(Stream.of(changed.sentence()), changed.causes().stream().map(Cause::sentence)).map(desk.text()::of)
                .collect(Collectors.joining("　"));
    }

    /// Why it comes to something else than the month before, each cause with what it adds.
    StringProperty why() {
        return why;
    }

    /// What the next bracket is away and what reaching it is worth; empty where there is none.
    StringProperty worth() {
        return worth;
    }

    private void show(@Nullable Line line) {
        PaySheet sheet = sheet();
        if (sheet == null || line == null) {
            papers.clear();
            return;
        }
        desk.work().read(desk.text().of("commission.computing"), () -> sheets.papers(sheet, line)).onSuccess(found -> {
            if (line.equals(chosen.get())) {
                papers.setAll(found);
            }
        }).run();
    }

    /// Null before it was read, and for whom it is not.
    @Nullable PaySheet sheet() {
        List<PaySheet> all = read.value().get();
        return all == null ? null : all.stream().filter(one -> one.rep().equals(screen.rep())).findFirst().orElse(null);
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<PaySheet>> read() {
        return read;
    }

    ObservableValue<String> title() {
        return title;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObservableList<PayPaper> papers() {
        return papers;
    }

    ObjectProperty<@Nullable Line> chosen() {
        return chosen;
    }

    /// The brackets of the own month one after the other; none where something else stands instead of them.
    List<CommissionPlan.Piece> steps() {
        PaySheet sheet = sheet();
        if (sheet == null) {
            return List.of();
        }
        return desk.here().allows(Right.PAY) ? sheet.pieces() : sheet.paidPieces();
    }

    boolean isQuantity() {
        PaySheet sheet = sheet();
        return sheet != null && sheet.plan().isByQuantity();
    }

    /// What a line counts: money, or how much was sold.
    String counted(Line line) {
        return line.quantity() == null ? desk.figures().money(line.base()) : desk.figures().quantity(line.quantity());
    }

    /// The scorecard factor and where it comes from; empty where there is none.
    String factor() {
        PaySheet sheet = sheet();
        if (sheet == null) {
            return "";
        }
        String code = sheet.statement().repCode();
        return Scored.isScored(sheet.plan(), code)
                ? desk.text().of("commission.factor-from", sheet.plan().kpiFactor(code).toString(), screen.month().toString()) : "";
    }

    void openScores() {
        desk.navigator().open(new Screen.Scores());
    }

    boolean isMargin() {
        PaySheet sheet = sheet();
        return sheet != null && sheet.plan().measure() == CommissionPlan.Measure.GROSS_PROFIT;
    }

    String component(Line line) {
        return desk.text().of("commission.component." + line.component());
    }

    String origin(Line line) {
        return line.origin().equals(screen.month()) ? line.origin().toString()
                : desk.text().of("commission.origin-earlier", line.origin().toString());
    }

    String kind(PayPaper paper) {
        return desk.text().of(paper.kind() == PayPaper.Kind.SALE && paper.base().isNegative() ? "commission.paper.RETURN"
                : "commission.paper." + paper.kind());
    }

    void open(PayPaper paper) {
        if (paper.paper() != null) {
            desk.navigator().open(new Screen.Paper(paper.paper()));
        }
    }

    /// Every line with the documents behind it.
    void export(Consumer<Path> written) {
        PaySheet sheet = sheet();
        if (sheet != null) {
            desk.exports().write(title.get(), screen.month().toString(), () -> content(sheet), written);
        }
    }

    /// The statement as a PDF: lines, brackets, documents, room to sign.
    void pdf(Consumer<Path> written) {
        PaySheet sheet = sheet();
        if (sheet != null) {
            PayPages pages = pages();
            paper.pdf(title.get(), () -> pages.one(sheet, sheets::papers), written);
        }
    }

    /// What came of printing; empty = nothing yet.
    StringProperty printed() {
        return printed;
    }

    /// The same to a printer.
    void print() {
        PaySheet sheet = sheet();
        if (sheet != null) {
            PayPages pages = pages();
            paper.print(title.get(), () -> pages.one(sheet, sheets::papers), printed::set);
        }
    }

    private PayPages pages() {
        return new PayPages(desk.text()::of, !desk.figures().costCovered().get());
    }

    private ListExport.Content content(PaySheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : sheet.statement().lines()) {
            rows.add(row(line, null));
            sheets.papers(sheet, line).forEach(paper -> rows.add(row(line, paper)));
        }
        List<ListExport.Field> fields = List.of(field("origin", ListExport.Form.TEXT), field("component", ListExport.Form.TEXT),
                field("reason", ListExport.Form.TEXT), field("number", ListExport.Form.TEXT), field("date", ListExport.Form.DAY),
                field("customer", ListExport.Form.TEXT), field("base", ListExport.Form.MONEY), field("earned", ListExport.Form.MONEY),
                field("due", ListExport.Form.MONEY));
        return new ListExport.Content(title.get(), desk.text().of("commission.seal") + " " + sheet.seal(), fields, List.copyOf(rows),
                desk.text().of("commission.none"));
    }

    private List<Object> row(Line line, @Nullable PayPaper paper) {
        return paper == null
                ? Arrays.asList(origin(line), component(line), desk.text().of(line.reason()), null, null, null, line.base(), line.earned(), line.due())
                : Arrays.asList(origin(line), component(line), kind(paper), paper.number(), paper.date(), paper.customer(),
                        isMargin() && line.component() == Component.BRACKETS && !desk.figures().costCovered().get() ? paper.margin() : paper.base(),
                        paper.share(), null);
    }

    private ListExport.Field field(String key, ListExport.Form form) {
        return new ListExport.Field(key, desk.text().of("commission.column." + key), form, false);
    }
}
