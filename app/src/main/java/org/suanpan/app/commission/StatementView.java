package org.suanpan.app.commission;

import java.nio.file.Path;
import java.util.stream.Collectors;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.Sentences;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatement.Line;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PaySheet;

/// One statement: what it comes to, its lines with the brackets step by step, and below the documents behind the chosen line.
final class StatementView extends VBox {

    private static final double HEAD = 1.4;
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private final StatementViewModel model;
    private final Text text;
    private final Figures figures;
    private final FlowPane facts = Nodes.id(Nodes.wrap(Style.FACTS), "pay-facts");
    private final Label steps = Nodes.id(Nodes.paragraph("", Style.PARAGRAPH), "pay-steps");
    private final Label why = Nodes.id(Nodes.paragraph("", Style.PARAGRAPH), "pay-why");
    private final Label seal = Nodes.id(Nodes.paragraph("", Style.MUTED, Style.SMALL), "pay-seal");
    private final Label behind = Nodes.id(Nodes.label("", Style.SECTION), "pay-behind");
    private final Hyperlink exported = Nodes.id(Nodes.link("", () -> { }), "pay-exported");

    StatementView(StatementViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("pay-statement");
        TableView<Line> lines = lines();
        TableView<PayPaper> papers = papers();
        VBox list = Nodes.column(Style.LIST_PAGE, papers);
        VBox.setVgrow(papers, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        Nodes.showIf(exported, false);
        PageHeader header = new PageHeader(text.of("commission.title"), exported,
                Nodes.id(Nodes.iconButton(MaterialDesignM.MICROSOFT_EXCEL, text.of("list.export"), this::export), "list-export"),
                Nodes.id(Nodes.iconButton(MaterialDesignF.FILE_PDF_BOX, text.of("base.pdf-tip"), this::pdf), "pdf"),
                Nodes.id(Nodes.iconButton(MaterialDesignP.PRINTER, text.of("base.print-tip"), model::print), "print"));
        header.subtitle(model.title());
        getChildren().addAll(header, Acts.strip("pay-printed", Style.STRIP_OK, model.printed()), facts,
                Acts.strip("pay-next", Style.STRIP_OK, model.worth()), Nodes.wrap(Style.FILTER_BAR, steps),
                Nodes.wrap(Style.FILTER_BAR, why), Nodes.wrap(Style.FILTER_BAR, seal), lines,
                Nodes.wrap(Style.FILTER_BAR, behind), list);
        model.read().value().subscribe(_ -> refresh());
        why.textProperty().bind(model.why());
        why.visibleProperty().bind(model.why().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        figures.costCovered().subscribe(_ -> papers.refresh());
        lines.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line != null) {
                model.chosen().set(line);
            }
        });
        model.chosen().subscribe(line -> behind.setText(line == null ? ""
                : text.of("commission.behind", model.origin(line), model.component(line))));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.E && event.isShortcutDown()) {
                if (event.isShiftDown()) {
                    pdf();
                } else {
                    export();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.P && event.isShortcutDown()) {
                model.print();
                event.consume();
            }
        });
    }

    private TableView<Line> lines() {
        TableView<Line> table = new TableBuilder<>("start", model.lines())
                .exact(text.of("commission.column.origin"), 120, model::origin)
                .exact(text.of("commission.column.component"), text.isChinese() ? 100 : 130, model::component)
                .number(text.of("commission.column.base"), 110, model::counted)
                .number(text.of("commission.column.earned"), 95, line -> figures.money(line.earned()))
                .number(text.of("commission.column.before"), 95, line -> figures.money(line.paidBefore()))
                .number(text.of("commission.column.due"), 90, line -> figures.money(line.due()))
                .text(text.of("commission.column.reason"), 320, line -> text.of(line.reason()))
                .build();
        // The sentence is longer than a line at the narrow width.
        Sentences.last(table);
        table.setPlaceholder(new EmptyState(MaterialDesignC.CASH_CHECK, text.of("commission.not-yours")));
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(Bindings.createDoubleBinding(
                () -> HEAD + Math.clamp(model.lines().size(), FEWEST, MOST), model.lines())));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return table;
    }

    private TableView<PayPaper> papers() {
        TableView<PayPaper> table = new TableBuilder<>("papers", model.papers())
                .onOpen(model::open)
                .exact(text.of("commission.column.kind"), text.isChinese() ? 80 : 120, model::kind)
                .exactLink(text.of("commission.column.number"), 160, PayPaper::number)
                .exact(text.of("trade.date"), 100, paper -> figures.date(paper.date()))
                .text(text.of("commission.column.customer"), 200, PayPaper::customer)
                .number(text.of("commission.column.counts"), 120, paper -> figures.money(paper.base()))
                .number(text.of("commission.column.margin"), 120, paper -> figures.costCovered().get() ? Figures.COVERED
                        : figures.money(paper.margin()))
                .number(text.of("commission.column.share"), 120, paper -> figures.money(paper.share()))
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignC.CASH_CHECK, text.of("commission.no-papers")));
        return table;
    }

    private void refresh() {
        facts.getChildren().clear();
        PaySheet sheet = model.sheet();
        if (sheet == null) {
            steps.setText("");
            seal.setText("");
            return;
        }
        CommissionStatement s = sheet.statement();
        fact("commission.column.base", s.base(), false);
        fact("commission.column.commission", s.commission(), false);
        fact("commission.column.awards", s.awards(), false);
        fact("commission.column.adjustments", sheet.adjustments(), false);
        fact("commission.column.total", s.total(), true);
        if (!sheet.payout().before().isZero() || !sheet.payout().after().isZero()) {
            fact("commission.owed-before", sheet.payout().before(), false);
            fact("commission.owed-after", sheet.payout().after(), false);
        }
        fact("commission.column.paid", sheet.payout().paid(), true);
        if (!model.factor().isEmpty()) {
            facts.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, (Node) Nodes.label(text.of("commission.factor"), Style.MUTED, Style.SMALL),
                    Nodes.id(Nodes.link(model.factor(), model::openScores), "pay-factor")));
        }
        facts.getChildren().add(Nodes.chip(sheet.intact() ? text.of("commission.state." + sheet.state())
                + (sheet.paidOn() == null ? "" : " " + sheet.paidOn()) : text.of("commission.broken"),
                sheet.intact() ? Style.CHIP_ACCENT : Style.CHIP_PROBLEM));
        String said = model.steps().stream().map(this::step).collect(Collectors.joining("　+　"));
        Money sum = model.steps().stream().map(CommissionPlan.Piece::amount).reduce(Money.ZERO, Money::plus);
        steps.setText(said.isEmpty() ? "" : text.of("commission.steps", said, figures.money(sum)));
        Nodes.showIf(steps, !said.isEmpty());
        seal.setText(text.of("commission.seal-said", sheet.seal(), s.facts().isEmpty() ? "—" : s.facts(), sheet.rules().isEmpty() ? "—" : sheet.rules()));
    }

    private String step(CommissionPlan.Piece step) {
        return model.isQuantity() ? figures.figure(step.part(), 0) + " × " + step.rate() + " = " + figures.money(step.amount())
                : figures.figure(step.part(), 2) + " × " + percent(step.rate()) + " = " + figures.money(step.amount());
    }

    static String percent(Rate rate) {
        return rate.value().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private void fact(String key, Money amount, boolean strong) {
        facts.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, (Node) Nodes.label(text.of(key), Style.MUTED, Style.SMALL),
                Nodes.label(figures.money(amount), strong ? Style.TOTAL_FIGURE : Style.STRONG)));
    }

    private void export() {
        model.export(this::written);
    }

    private void pdf() {
        model.pdf(this::written);
    }

    private void written(Path file) {
        exported.setText(text.of("list.exported", String.valueOf(file.getFileName())));
        exported.setOnAction(_ -> model.desk().exports().show(file));
        Nodes.showIf(exported, true);
    }
}
