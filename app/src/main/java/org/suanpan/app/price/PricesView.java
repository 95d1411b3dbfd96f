package org.suanpan.app.price;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.price.PricesViewModel.Part;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.PriceSheet.State;
import org.suanpan.core.price.PriceSheets.SheetListItem;
import org.suanpan.core.price.Prices.NamedRule;

/// The page of prices: sheets, promotions, contract prices, breaks.
final class PricesView extends VBox {

    private static final Style[] CHIPS = {Style.CHIP_NEUTRAL, Style.CHIP_ACCENT, Style.CHIP_OK};

    private final PricesViewModel model;
    private final Text text;
    private final Figures figures;
    private final ObservableList<SheetListItem> sheets = FXCollections.observableArrayList();
    private final ObservableList<NamedRule> rules = FXCollections.observableArrayList();
    private final VBox body = Nodes.column(Style.LIST_PAGE);
    private final StackPane fields = new StackPane();
    private final StackPane action = new StackPane();

    PricesView(PricesViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("prices");
        VBox.setVgrow(body, Priority.ALWAYS);
        Button begin = Nodes.button(text.of("price.sheet-new"), MaterialDesignP.PLUS, model::newSheet, Style.PRIMARY);
        getChildren().addAll(new PageHeader(text.of("price.title"), action, begin),
                Nodes.wrap(Style.FILTER_BAR, Choices.segments("part", List.of(Part.values()),
                        part -> text.of("price.part." + part), model.part())), fields, strips(), body);
        model.sheets().value().subscribe(list -> sheets.setAll(list == null ? List.of() : list));
        model.rules().value().subscribe(list -> rules.setAll(list == null ? List.of() : list));
        model.part().subscribe(_ -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                model.newSheet();
                event.consume();
            }
        });
    }

    private Node strips() {
        Label message = Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM);
        message.setId("message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        Label done = Nodes.paragraph("", Style.STRIP, Style.STRIP_OK);
        done.setMaxWidth(Double.MAX_VALUE);
        model.done().subscribe(words -> {
            done.setText(words);
            Nodes.showIf(done, !words.isEmpty());
        });
        return Nodes.column(Style.COLUMN_TIGHT, message, done);
    }

    private void show() {
        if (model.part().get() == Part.SHEETS) {
            TableView<SheetListItem> table = sheetTable();
            table.setPlaceholder(new EmptyState(MaterialDesignC.CASH_EDIT, text.of("price.no-sheets"),
                    Nodes.button(text.of("price.sheet-new"), MaterialDesignP.PLUS, model::newSheet)));
            VBox.setVgrow(table, Priority.ALWAYS);
            Button undo = Nodes.button(text.of("price.undo-sheet"), MaterialDesignU.UNDO,
                    () -> model.undo(table.getSelectionModel().getSelectedItem()));
            table.getSelectionModel().selectedItemProperty()
                    .subscribe(sheet -> undo.setDisable(sheet == null || sheet.state() == State.UNDONE));
            fields.getChildren().clear();
            action.getChildren().setAll(undo);
            body.getChildren().setAll(table);
        } else if (model.part().get() == Part.PROMOTION) {
            PromotionsPane pane = new PromotionsPane(model.promotions(), model.newRule(), text);
            VBox.setVgrow(pane, Priority.ALWAYS);
            fields.getChildren().setAll(pane.fields());
            action.getChildren().setAll(pane.end());
            body.getChildren().setAll(pane);
        } else {
            TableView<NamedRule> table = ruleTable();
            table.setPlaceholder(new StackPane(new EmptyState(MaterialDesignT.TAG_OUTLINE,
                    text.of("price.no-rules." + model.part().get()))));
            VBox.setVgrow(table, Priority.ALWAYS);
            Button end = Nodes.button(text.of("price.end-rule"), MaterialDesignC.CLOSE,
                    () -> model.end(table.getSelectionModel().getSelectedItem()));
            end.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
            fields.getChildren().setAll(new RulePane(model.newRule(), text));
            action.getChildren().setAll(end);
            body.getChildren().setAll(table);
        }
    }

    private TableView<SheetListItem> sheetTable() {
        return new TableBuilder<>("sheets-table", sheets)
                .exact(text.of("price.from"), 100, sheet -> figures.date(sheet.from()))
                .text(text.of("price.rule-name"), 260, SheetListItem::name)
                .number(text.of("price.products"), 80, sheet -> figures.count(sheet.lines()))
                .chip(text.of("price.state"), 90, (sheet, chip) -> {
                    chip.setText(text.of("price.state." + sheet.state()));
                    Style.choose(chip, switch (sheet.state()) {
                        case PLANNED -> Style.CHIP_ACCENT;
                        case IN_FORCE -> Style.CHIP_OK;
                        case UNDONE -> Style.CHIP_NEUTRAL;
                    }, CHIPS);
                }).build();
    }

    private TableView<NamedRule> ruleTable() {
        Part part = model.part().get();
        TableBuilder<NamedRule> table = new TableBuilder<>("rules-table", rules);
        if (part == Part.CONTRACT) {
            table.text(text.of("price.customer"), 160, NamedRule::customer);
        }
        table.text(text.of("price.product"), 200, this::what);
        if (part == Part.BREAK) {
            table.text(text.of("price.level"), 80, rule -> rule.rule().level().isEmpty() ? text.of("price.everybody")
                    : rule.rule().level());
            table.number(text.of("price.minimum"), 80, rule -> figures.quantity(rule.rule().minimum()));
        }
        return table.number(text.of("price.price"), 90, this::figure)
                .exact(text.of("price.from"), 96, rule -> figures.date(rule.rule().from()))
                .exact(text.of("price.until"), 96, rule -> rule.rule().until() == null ? text.of("price.open-end")
                        : figures.date(rule.rule().until()))
                .chip(text.of("price.state"), 80, this::state).build();
    }

    private String what(NamedRule rule) {
        return rule.product().isEmpty() ? text.of("price.whole-category", rule.rule().category()) : rule.product();
    }

    private String figure(NamedRule rule) {
        PriceRule own = rule.rule();
        return own.rate() == null ? figures.price(own.price()) : text.of("price.times", own.rate().toString());
    }

    private void state(NamedRule rule, Label chip) {
        var today = model.desk().asOf().today();
        PriceRule own = rule.rule();
        String key = own.isInForce(today) ? "IN_FORCE" : own.from().isAfter(today) ? "PLANNED" : "OVER";
        chip.setText(text.of("price.state." + key));
        Style.choose(chip, key.equals("IN_FORCE") ? Style.CHIP_OK : key.equals("PLANNED") ? Style.CHIP_ACCENT
                : Style.CHIP_NEUTRAL, CHIPS);
    }
}
