package org.suanpan.app.commission;

import java.nio.file.Path;
import java.time.YearMonth;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.commission.SheetsViewModel.Next;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.commission.sheet.PaySheet.State;

/// The statements of a month. Enter opens one, Alt+PageUp and Alt+PageDown change the month, F12 does what comes next, Ctrl+E exports,
/// Ctrl+Shift+E writes the PDF, Ctrl+P prints.
final class SheetsPane extends VBox {

    private final SheetsViewModel model;
    private final Text text;
    private final Figures figures;
    private final Button proceed;
    private final HBox day;
    private final Label sum = Nodes.id(Nodes.label("", Style.STRONG), "pay-sum");
    private final Hyperlink exported = Nodes.id(Nodes.link("", () -> { }), "pay-exported");

    SheetsPane(SheetsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        proceed = Nodes.id(Nodes.button("", MaterialDesignC.CHECK, model::proceed, Style.PRIMARY), "proceed");
        DatePicker picker = Choices.day("pay-day", model.desk().asOf().day()::get);
        picker.valueProperty().bindBidirectional(model.payDay());
        day = Nodes.row(Style.ROW, Nodes.label(text.of("commission.pay-day"), Style.MUTED), picker);
        TableView<PaySheet> table = table();
        VBox list = Nodes.column(Style.LIST_PAGE, table, Nodes.row(Style.PAGER, sum));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        Nodes.showIf(exported, false);
        getChildren().addAll(Acts.strips(model.acts()), bar(), list);
        model.rows().addListener((javafx.beans.Observable _) -> refresh());
        model.live().loading().subscribe(_ -> refresh());
        model.live().failed().subscribe(problem -> table.setPlaceholder(problem == null
                ? new EmptyState(MaterialDesignC.CASH_CHECK, text.of("commission.none"))
                : new EmptyState(MaterialDesignA.ALERT_OUTLINE, text.of(problem))));
    }

    private Node bar() {
        ComboBox<YearMonth> month = Choices.box("month", model.months(), YearMonth::toString, model.month());
        return Nodes.wrap(Style.FILTER_BAR,
                Nodes.row(Style.ROW, Nodes.iconButton(MaterialDesignC.CHEVRON_LEFT, text.of("commission.month-before"), () -> model.step(-1)), month,
                        Nodes.iconButton(MaterialDesignC.CHEVRON_RIGHT, text.of("commission.month-after"), () -> model.step(1))),
                Nodes.id(Nodes.iconButton(MaterialDesignM.MICROSOFT_EXCEL, text.of("list.export"), this::export), "list-export"),
                Nodes.id(Nodes.iconButton(MaterialDesignF.FILE_PDF_BOX, text.of("base.pdf-tip"), this::pdf), "pdf"),
                Nodes.id(Nodes.iconButton(MaterialDesignP.PRINTER, text.of("base.print-tip"), model::print), "print"), exported,
                day, proceed, Nodes.label(text.of("commission.keys"), Style.MUTED, Style.SMALL));
    }

    private TableView<PaySheet> table() {
        return new TableBuilder<>("start", model.rows())
                .onOpen(model::open)
                .link(text.of("commission.person"), 115, sheet -> sheet.statement().repName())
                .exact(text.of("party.code"), 80, sheet -> sheet.statement().repCode()).optional()
                .number(text.of("commission.column.base"), 115, sheet -> figures.money(sheet.statement().base()))
                .number(text.of("commission.column.commission"), 110, sheet -> figures.money(sheet.statement().commission()))
                .number(text.of("commission.column.awards"), 95, sheet -> figures.money(sheet.statement().awards()))
                .number(text.of("commission.column.adjustments"), text.isChinese() ? 105 : 110, sheet -> figures.money(sheet.adjustments()))
                .exact(text.of("commission.factor"), text.isChinese() ? 125 : 105, model::factor)
                .number(text.of("commission.column.total"), 110, sheet -> figures.money(sheet.statement().total()))
                .number(text.of("commission.column.paid"), 105, sheet -> figures.money(sheet.payout().paid()))
                .chip(text.of("commission.column.state"), text.isChinese() ? 110 : 150, this::chip)
                .build();
    }

    private void chip(PaySheet sheet, Label chip) {
        chip.setText(sheet.intact() ? model.state(sheet.state()) : text.of("commission.broken"));
        Style.choose(chip, !sheet.intact() ? Style.CHIP_PROBLEM : sheet.state() == State.CHANGED ? Style.CHIP_CAUTION
                : sheet.state() == State.PAID ? Style.CHIP_OK : sheet.state() == State.COMPUTED ? Style.CHIP_NEUTRAL : Style.CHIP_ACCENT,
                Style.CHIP_PROBLEM, Style.CHIP_CAUTION, Style.CHIP_OK, Style.CHIP_NEUTRAL, Style.CHIP_ACCENT);
    }

    private void refresh() {
        Next next = model.next();
        Nodes.showIf(proceed, next != Next.NOTHING);
        Nodes.showIf(day, next == Next.PAY);
        if (next != Next.NOTHING) {
            proceed.setText(text.of("commission.next." + next) + " (F12)");
        }
        sum.setText(model.live().loading().get() ? text.of("commission.computing")
                : text.of("commission.sum", String.valueOf(model.rows().size()), figures.money(model.total()), figures.money(model.paid())));
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

    /// Keys of the page while the statements are in front.
    void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F12) {
            model.proceed();
        } else if (event.getCode() == KeyCode.E && event.isShortcutDown()) {
            if (event.isShiftDown()) {
                pdf();
            } else {
                export();
            }
        } else if (event.getCode() == KeyCode.P && event.isShortcutDown()) {
            model.print();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN)) {
            model.step(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }
}
