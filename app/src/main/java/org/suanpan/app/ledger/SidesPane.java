package org.suanpan.app.ledger;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.ledger.SidesViewModel.By;
import org.suanpan.app.ledger.SidesViewModel.Row;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;

/// What was spent and earned beside the goods: a row for each item or person, a column for each month.
final class SidesPane extends VBox {

    private final SidesViewModel model;
    private final Desk desk;
    private final Text text;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    SidesPane(SidesViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.text = desk.text();
        TableView<Row> table = table();
        VBox list = Nodes.column(Style.LIST_PAGE, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(Nodes.wrap(Style.FILTER_BAR, Choices.segments("by", List.of(By.values()),
                by -> text.of("account.by." + by), model.by())), list);
        model.sums().value().subscribe(_ -> rows.setAll(model.rows()));
        model.by().subscribe(_ -> rows.setAll(model.rows()));
    }

    private TableView<Row> table() {
        TableBuilder<Row> builder = new TableBuilder<>("start", rows)
                .exact(text.of("account.side"), 100, row -> text.of(row.income() ? "account.earned" : "account.spent"))
                .text(text.of("account.by-name"), 160, this::name);
        for (int i = 0; i < SidesViewModel.MONTHS; i++) {
            int at = i;
            builder.number(model.months().get(i).toString(), 96, row -> figure(row.months().get(at)));
        }
        TableView<Row> table = builder.number(text.of("account.sum"), 110, row -> desk.figures().money(row.total())).build();
        table.setPlaceholder(new EmptyState(MaterialDesignC.CASH_REMOVE, text.of("account.no-sides"),
                Nodes.button(text.of("trade.new", text.of("trade.kind.EXPENSE")), () -> desk.navigator()
                        .open(new Screen.Write(DocumentKind.EXPENSE, null, null, System.nanoTime())))));
        return table;
    }

    private String name(Row row) {
        String name = row.name();
        return name == null ? text.of("trade.total") : name.isEmpty() ? text.of("account.nobody") : name;
    }

    private String figure(Money amount) {
        return amount.isZero() ? "–" : desk.figures().money(amount);
    }
}
