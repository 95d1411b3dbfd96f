package org.suanpan.app.stock;

import java.time.LocalDate;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.product.Item;
import org.suanpan.core.stock.LedgerLine;
import org.suanpan.core.stock.LedgerLine.Note;
import org.suanpan.core.stock.StockFlow;
import org.suanpan.core.stock.Warehouse;

/// Why there is so much of a product: every movement with what was there after it, the newest first. Enter or a double
/// click opens the document.
final class StockLedgerView extends VBox {

    private final StockLedgerViewModel model;
    private final Text text;
    private final Figures figures;
    private boolean settingDates;

    StockLedgerView(StockLedgerViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("ledger");
        Item item = model.item();
        TableView<LedgerLine> table = table();
        StackPane empty = new StackPane();
        PagedTable<LedgerLine, StockFlow> paged =
                new PagedTable<>(model.desk(), table, model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        VBox.setVgrow(paged, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("stock.ledger-of", item.label(), item.baseUnit())), filters(), facts(),
                paged, trace(table));
        model.list().rows().subscribe(() -> {
            if (table.getSelectionModel().getSelectedIndex() < 0 && !table.getItems().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
    }

    private Node filters() {
        var bar = Nodes.wrap(Style.FILTER_BAR);
        if (!model.places().several().isEmpty()) {
            bar.getChildren().add(Choices.box("warehouse", model.places().choices(), Warehouse::name, model.places().chosen()));
        }
        DatePicker from = Choices.day("from");
        DatePicker to = Choices.day("to");
        model.span().subscribe(span -> {
            settingDates = true;
            from.setValue(span == null ? null : span.from());
            to.setValue(span == null ? null : span.to());
            settingDates = false;
        });
        from.valueProperty().addListener(_ -> chosen(from.getValue(), to.getValue()));
        to.valueProperty().addListener(_ -> chosen(from.getValue(), to.getValue()));
        Node clear = Nodes.link(text.of("base.clear-filter"), model::clearFilter);
        Runnable filtered = () -> Nodes.showIf(clear, model.isFiltered());
        model.places().chosen().subscribe(filtered);
        model.span().subscribe(filtered);
        filtered.run();
        bar.getChildren().addAll(
                Choices.box("period", List.of(Period.values()), p -> text.of("stock.period." + p), model.period()),
                Nodes.row(Style.ROW, from, Nodes.label("–", Style.MUTED), to), clear);
        return bar;
    }

    private void chosen(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null ? to : from;
        LocalDate last = to == null ? from : to;
        if (!settingDates && first != null && last != null) {
            model.choose(first.isAfter(last) ? new DateSpan(last, first) : new DateSpan(first, last));
        }
    }

    /// What was there before, what came and went, what is there.
    private Node facts() {
        var facts = Nodes.wrap(Style.FILTER_BAR);
        facts.setId("flow");
        Runnable show = () -> {
            StockFlow flow = model.list().totals().get();
            facts.getChildren().clear();
            if (flow != null) {
                facts.getChildren().addAll(fact("stock.opening", level(flow.opening())),
                        fact("stock.in", figures.quantity(flow.in())), fact("stock.out", figures.quantity(flow.out())),
                        fact("stock.closing", level(flow.closing())));
            }
        };
        model.list().totals().subscribe(_ -> show.run());
        figures.costCovered().subscribe(_ -> show.run());
        return facts;
    }

    private String level(StockFlow.Level level) {
        Money value = level.value();
        return value == null ? figures.quantity(level.quantity())
                : text.of("stock.level", figures.quantity(level.quantity()), figures.cost(value));
    }

    private Node fact(String label, String value) {
        return Nodes.row(Style.ROW, Nodes.label(text.of(label), Style.MUTED), Nodes.label(value, Style.STRONG));
    }

    private TableView<LedgerLine> table() {
        TableView<LedgerLine> table = new TableBuilder<>("ledger-table", model.list().rows())
                .onOpen(model::open)
                .exact(text.of("stock.date"), 92, line -> figures.date(line.date()))
                .link(text.of("stock.document"), 134, LedgerLine::number)
                .exact(text.of("stock.kind"), 84, line -> text.of("trade.kind." + line.kind()))
                .text(text.of("stock.partner"), 170, LedgerLine::partner)
                .chip(text.of("stock.note"), 84, this::note)
                .text(text.of("stock.warehouse"), 80, LedgerLine::warehouse).optional()
                .number(text.of("stock.in"), 92, line -> line.in().isZero() ? "" : figures.quantity(line.in()))
                .number(text.of("stock.out"), 92, line -> line.out().isZero() ? "" : figures.quantity(line.out()))
                .number(text.of("stock.balance"), 96, line -> figures.quantity(line.balance()))
                .number(text.of("stock.change"), 104, line -> figures.cost(line.change())).optional()
                .number(text.of("stock.value"), 112, line -> figures.cost(line.value()))
                .build();
        table.setId("start");
        figures.costCovered().subscribe(_ -> table.refresh());
        return table;
    }

    /// How the movement in front came to its value.
    private Node trace(TableView<LedgerLine> table) {
        Label trace = Nodes.id(Nodes.label("", Style.ENTRY_STRIP), "cost-trace");
        Runnable show = () -> {
            LedgerLine chosen = table.getSelectionModel().getSelectedItem();
            LedgerLine line = chosen == null && !table.getItems().isEmpty() ? table.getItems().getFirst() : chosen;
            trace.setText(line == null || figures.costCovered().get() ? "" : model.trace(line));
            Nodes.showIf(trace, !trace.getText().isEmpty());
        };
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> show.run());
        model.list().rows().subscribe(show);
        figures.costCovered().subscribe(show);
        return trace;
    }

    private void note(LedgerLine line, Label chip) {
        chip.setText(line.note() == Note.NONE ? "" : text.of("stock.note." + line.note()));
        Style.choose(chip, switch (line.note()) {
            case RED -> Style.CHIP_PROBLEM;
            case LATE, CORRECTION -> Style.CHIP_CAUTION;
            default -> Style.CHIP_NEUTRAL;
        }, Style.CHIP_PROBLEM, Style.CHIP_CAUTION, Style.CHIP_NEUTRAL);
    }

    private List<String> totals(StockFlow flow) {
        return List.of(text.of("base.total-rows", figures.count(model.list().total().get())), "", "", "", "", "",
                figures.quantity(flow.in()), figures.quantity(flow.out()), figures.quantity(flow.closing().quantity()), "",
                figures.cost(flow.closing().value()));
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        return model.isFiltered()
                ? new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("stock.none-moved-then"),
                        Nodes.button(text.of("base.clear-filter"), model::clearFilter))
                : new EmptyState(MaterialDesignP.PACKAGE_VARIANT, text.of("stock.none-moved"));
    }
}
