package org.suanpan.app.profit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.report.profit.MonthProfit;
import org.suanpan.core.report.profit.ProfitSum;
import org.suanpan.core.report.profit.ProfitSum.By;

/// What was earned: the profit statement of the days above, below it the margin by month, person, customer, document or product. Enter
/// goes into a row, Backspace out again; a product leads to how its cost came about.
final class ProfitView extends VBox {

    private final ProfitViewModel model;
    private final Text text;
    private final Figures figures;
    private final FlowPane statement = Nodes.id(Nodes.wrap(Style.FACTS), "profit-statement");
    private final FlowPane crumbs = Nodes.id(Nodes.wrap(Style.FILTER_BAR), "crumbs");
    private final TableView<ProfitSum> table;
    private final Label sum = Nodes.id(Nodes.label("", Style.STRONG), "profit-sum");
    private boolean settingDates;

    ProfitView(ProfitViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("profit");
        table = table();
        VBox list = Nodes.column(Style.LIST_PAGE, table, Nodes.row(Style.PAGER, sum));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        PageHeader header = new PageHeader(text.of("profit.title"));
        header.subtitle(figures.costBasis().map(basis -> text.of("base.cost-basis.said", text.of("base.cost-basis." + basis))));
        statement.setRowValignment(VPos.BOTTOM);
        getChildren().addAll(header, filters(), statement, crumbs, list);
        model.read().value().subscribe(_ -> refresh());
        model.read().failed().subscribe(problem -> {
            if (problem != null) {
                table.setPlaceholder(new EmptyState(MaterialDesignA.ALERT_OUTLINE, text.of(problem)));
            }
        });
        model.rows().addListener((javafx.beans.Observable _) -> refresh());
        figures.costCovered().subscribe(_ -> refresh());
    }

    private Node filters() {
        DatePicker from = Choices.day("from");
        DatePicker to = Choices.day("to");
        model.span().subscribe(span -> {
            settingDates = true;
            from.setValue(span.from());
            to.setValue(span.to());
            settingDates = false;
        });
        from.valueProperty().addListener(_ -> chosen(from.getValue(), to.getValue()));
        to.valueProperty().addListener(_ -> chosen(from.getValue(), to.getValue()));
        return Nodes.wrap(Style.FILTER_BAR, Nodes.row(Style.ROW, from, Nodes.label("–", Style.MUTED), to),
                Choices.segments("by", List.of(By.values()), by -> text.of("profit.by." + by), model.by()));
    }

    private void chosen(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (!settingDates && from != null && to != null) {
            model.span().set(from.isAfter(to) ? new DateSpan(to, from) : new DateSpan(from, to));
        }
    }

    private TableView<ProfitSum> table() {
        TableView<ProfitSum> built = new TableBuilder<>("start", model.rows())
                .onOpen(model::into)
                .link(text.of("profit.what"), 220, row -> row.name().isBlank() ? text.of("profit.nobody") : row.name())
                .number(text.of("profit.documents"), 72, row -> figures.count(row.documents()))
                .number(text.of("profit.net"), 120, row -> figures.money(row.amount())).leads(model::into)
                .number(text.of("profit.cost"), 120, row -> covered(row.cost())).leads(model::into)
                .number(text.of("profit.margin"), 120, row -> covered(row.margin())).leads(model::into)
                .number(text.of("profit.rate"), 80, row -> rate(row.margin(), row.amount()))
                .number(text.of("profit.share"), 88, row -> rate(row.margin(), model.amount().minus(model.cost())))
                .way(text.of("profit.way.into"), model::into)
                .way(text.of("profit.way.paper"), row -> {
                    if (model.by().get() == By.DOCUMENT) {
                        model.openPaper(row);
                    }
                })
                .way(text.of("profit.way.ledger"), row -> {
                    if (model.by().get() == By.PRODUCT) {
                        model.openLedger(row);
                    }
                })
                .build();
        built.setPlaceholder(new EmptyState(MaterialDesignC.CHART_BAR, text.of("profit.none")));
        built.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && model.out()) {
                first();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE && model.by().get() == By.DOCUMENT && built.getSelectionModel().getSelectedItem() != null) {
                model.openPaper(built.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        return built;
    }

    private void first() {
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private String covered(Money amount) {
        return figures.costCovered().get() ? Figures.COVERED : figures.money(amount);
    }

    private String rate(Money part, Money whole) {
        return whole.isZero() ? "" : figures.costCovered().get() ? Figures.COVERED : figures.percent(part, whole);
    }

    private void refresh() {
        ProfitViewModel.Read now = model.read().value().get();
        statement.getChildren().clear();
        if (now != null) {
            line(now, "", "profit.revenue", MonthProfit::revenue, null);
            line(now, "−", "profit.cost", MonthProfit::cost, null);
            line(now, "=", "profit.margin", MonthProfit::margin, null);
            line(now, "−", "profit.expenses", MonthProfit::expenses, model::openAccounts);
            line(now, "−", "profit.waived", MonthProfit::waivers, model::openReports);
            line(now, "−", "profit.adjusted", MonthProfit::costAdjustments, model::openReports);
            line(now, "+", "profit.returned", MonthProfit::returnDifference, model::openReports);
            line(now, "+", "profit.gains", MonthProfit::gainsLosses, model::openReports);
            line(now, "+", "profit.income", MonthProfit::otherIncome, model::openAccounts);
            line(now, "−", "profit.bad", MonthProfit::badDebts, model::openReports);
            line(now, "=", "profit.profit", MonthProfit::profit, null);
        }
        crumbs.getChildren().clear();
        for (ProfitViewModel.Narrowed one : model.narrowed()) {
            Hyperlink crumb = Nodes.link(text.of("profit.by." + one.before()) + "：" + (one.name().isBlank() ? text.of("profit.nobody") : one.name()) + " ×",
                    () -> model.forget(one));
            crumbs.getChildren().add(crumb);
        }
        if (!model.narrowed().isEmpty()) {
            crumbs.getChildren().add(Nodes.id(Nodes.button(text.of("profit.out"), MaterialDesignA.ARROW_UP_LEFT, model::out), "out"));
        }
        Nodes.showIf(crumbs, !model.narrowed().isEmpty());
        sum.setText(text.of("profit.sum", figures.count(model.rows().size()), figures.money(model.amount()), covered(model.cost()),
                covered(model.amount().minus(model.cost()))) + (model.narrowed().isEmpty() && !model.corrections().isZero() && !figures.costCovered().get()
                        ? "　" + text.of("profit.corrections", figures.money(model.corrections())) : ""));
        table.refresh();
    }

    private void line(ProfitViewModel.Read now, String sign, String key, Function<MonthProfit, Money> of, @Nullable Runnable where) {
        Money amount = now.statement(of);
        boolean always = sign.isEmpty() || sign.equals("=") || key.equals("profit.cost") || key.equals("profit.expenses");
        if (amount.isZero() && !always) {
            return;
        }
        boolean open = key.equals("profit.revenue");
        boolean turned = amount.isNegative() && (sign.equals("+") || sign.equals("−"));
        String shown = turned ? sign.equals("+") ? "−" : "+" : sign;
        String value = (shown.isEmpty() ? "" : shown + " ") + (open ? figures.money(amount) : covered(turned ? amount.abs() : amount));
        Label figure = Nodes.label(value, key.equals("profit.profit") ? Style.TOTAL_FIGURE : Style.STRONG);
        figure.setMinWidth(USE_PREF_SIZE);
        Node name = where == null ? Nodes.label(text.of(key), Style.MUTED, Style.SMALL) : Nodes.link(text.of(key), where);
        statement.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, name, figure));
    }
}
