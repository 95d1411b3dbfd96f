package org.suanpan.app.price;

import java.time.LocalDate;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.price.PromotionsViewModel.Kind;
import org.suanpan.app.price.PromotionsViewModel.Row;

/// The promotions of every kind in one list, with the fields that add one.
final class PromotionsPane extends VBox {

    private static final Style[] CHIPS = {Style.CHIP_NEUTRAL, Style.CHIP_ACCENT, Style.CHIP_OK};

    private final PromotionsViewModel model;
    private final Text text;
    private final VBox fields = Nodes.column(Style.COLUMN_TIGHT);
    private final Button end;

    PromotionsPane(PromotionsViewModel model, RuleViewModel price, Text text) {
        this.model = model;
        this.text = text;
        ObservableList<Row> rows = FXCollections.observableArrayList();
        model.list().value().subscribe(list -> rows.setAll(list == null ? List.of() : list));
        TableView<Row> table = table(rows);
        table.setPlaceholder(new StackPane(new EmptyState(MaterialDesignT.TAG_OUTLINE, text.of("price.no-rules.PROMOTION"))));
        VBox.setVgrow(table, Priority.ALWAYS);
        end = Nodes.button(text.of("price.end-rule"), MaterialDesignC.CLOSE,
                () -> model.end(table.getSelectionModel().getSelectedItem()));
        end.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        StackPane own = new StackPane();
        model.kind().subscribe(kind -> own.getChildren().setAll(kind == Kind.PRICE ? new RulePane(price, text)
                : new PromotionFields(model.form(kind), text)));
        fields.getChildren().addAll(Nodes.wrap(Style.FILTER_BAR, Choices.segments("promotion-kind", List.of(Kind.values()),
                kind -> text.of("price.promotion." + kind), model.kind())), own);
        table.getSelectionModel().selectedItemProperty().subscribe(model::look);
        ResultPane result = new ResultPane(model, text);
        getChildren().addAll(table, result);
    }

    Node fields() {
        return fields;
    }

    Node end() {
        return end;
    }

    private TableView<Row> table(ObservableList<Row> rows) {
        Figures figures = model.desk().figures();
        return new TableBuilder<>("rules-table", rows)
                .text(text.of("price.rule-name"), 140, Row::name)
                .text(text.of("price.terms"), 300, Row::terms)
                .text(text.of("price.whom"), 110, Row::who)
                .exact(text.of("price.from"), 96, row -> figures.date(row.from()))
                .exact(text.of("price.until"), 96, row -> row.until() == null ? text.of("price.open-end")
                        : figures.date(row.until()))
                .chip(text.of("price.state"), 80, this::state).build();
    }

    private void state(Row row, Label chip) {
        LocalDate today = model.desk().asOf().today();
        String key = row.isInForce(today) ? "IN_FORCE" : row.from().isAfter(today) ? "PLANNED" : "OVER";
        chip.setText(text.of("price.state." + key));
        Style.choose(chip, key.equals("IN_FORCE") ? Style.CHIP_OK : key.equals("PLANNED") ? Style.CHIP_ACCENT
                : Style.CHIP_NEUTRAL, CHIPS);
    }
}
