package org.suanpan.app.tier.policy;

import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.policy.AllotmentViewModel.Row;
import org.suanpan.core.tier.policy.Allotment;
import org.suanpan.core.tier.policy.OpenOrders.Scarce;

/// Products that are short at the left, at the right the open orders in the order they get them. Enter opens an order.
final class AllotmentView extends VBox {

    AllotmentView(AllotmentViewModel model) {
        Text text = model.desk().text();
        Figures figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("allotment");
        TableView<Scarce> products = new TableBuilder<>("start", model.products())
                .exact(text.of("tier.share.code"), 90, Scarce::code)
                .text(text.of("tier.share.product"), 160, Scarce::name)
                .number(text.of("tier.share.there"), 90, scarce -> figures.quantity(scarce.onHand()) + scarce.unit())
                .number(text.of("tier.share.wanted"), 90, scarce -> figures.quantity(scarce.wanted()) + scarce.unit())
                .build();
        products.setPlaceholder(new EmptyState(MaterialDesignP.PACKAGE_VARIANT, text.of("tier.share.none")));
        model.chosen().subscribe(scarce -> products.getSelectionModel().select(scarce));
        products.getSelectionModel().selectedItemProperty().addListener((_, _, scarce) -> {
            if (scarce != null) {
                model.chosen().set(scarce);
            }
        });
        TableView<Row> rows = new TableBuilder<>("shares", model.rows())
                .onOpen(model::open)
                .exactLink(text.of("tier.share.order"), 130, row -> row.share().wish().number())
                .exact(text.of("tier.rules.day"), 96, row -> figures.date(row.share().wish().day()))
                .text(text.of("tier.rules.customer"), 160, row -> row.waiting().customer())
                .exact(text.of("tier.rules.tier"), 60, row -> row.waiting().tier())
                .number(text.of("tier.rules.priority"), 90, row -> row.share().wish().priority() == Allotment.LAST ? ""
                        : String.valueOf(row.share().wish().priority()))
                .number(text.of("tier.share.left"), 80, row -> figures.quantity(row.share().wish().left()))
                .number(text.of("tier.share.given"), 80, row -> figures.quantity(row.share().given()))
                .number(text.of("tier.share.missing"), 80, row -> figures.quantity(row.share().missing()))
                .build();
        rows.setPlaceholder(Nodes.paragraph(text.of("tier.share.no-orders"), Style.MUTED));
        SplitPane split = new SplitPane(products, rows);
        split.setDividerPositions(0.36);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox list = Nodes.column(Style.LIST_PAGE, Nodes.column(Style.FORM_BODY, Nodes.paragraph(text.of("tier.share.how"), Style.MUTED)), split);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("tier.share.title")), list);
    }
}
