package org.suanpan.app.ledger;

import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.statement.NetOwing;

/// Partners that are both: what they owe, what is owed to them, and the net; each figure opens its statement.
final class NetView extends VBox {

    NetView(NetViewModel model) {
        Text text = model.desk().text();
        Figures figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("nets");
        TableView<NetOwing> table = new TableBuilder<>("start", model.rows())
                .onOpen(row -> model.open(row.customer()))
                .link(text.of("both.customer"), 200, row -> row.customer().name() + " " + row.customer().code())
                .text(text.of("both.supplier"), 200, row -> row.supplier().name() + " " + row.supplier().code())
                .leads(row -> model.open(row.supplier()))
                .number(text.of("both.receivable"), 120, row -> figures.money(row.receivable()))
                .leads(row -> model.open(row.customer()))
                .number(text.of("both.payable"), 120, row -> figures.money(row.payable()))
                .leads(row -> model.open(row.supplier()))
                .number(text.of("both.net"), 130, row -> figures.money(row.net()))
                .exact(text.of("both.who"), 96, row -> who(text, row.net()))
                .number(text.of("both.can-offset"), 120, row -> row.offsettable().isZero() ? "" : figures.money(row.offsettable()))
                .way(text.of("both.way.customer"), row -> model.open(row.customer()))
                .way(text.of("both.way.supplier"), row -> model.open(row.supplier()))
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignA.ACCOUNT_SWITCH_OUTLINE, text.of("both.none"),
                Nodes.button(text.of("owing.title"), model::openAll)));
        DatePicker day = Choices.day("as-of");
        day.valueProperty().bindBidirectional(model.asOf());
        Label sum = Nodes.id(Nodes.label("", Style.STRONG), "net-sum");
        model.nets().value().subscribe(_ -> sum.setText(text.of("both.sum", figures.count(model.rows().size()), figures.money(model.receivable()),
                figures.money(model.payable()), figures.money(model.receivable().minus(model.payable())))));
        VBox list = Nodes.column(Style.LIST_PAGE, table, Nodes.row(Style.PAGER, sum));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("both.title"), Nodes.link(text.of("owing.title"), model::openAll)),
                Nodes.wrap(Style.FILTER_BAR, Nodes.row(Style.ROW, Nodes.label(text.of("owing.as-of"), Style.MUTED), day)), list);
    }

    private static String who(Text text, Money net) {
        return text.of(net.isZero() ? "both.who-none" : net.isNegative() ? "both.who-we" : "both.who-they");
    }
}
