package org.suanpan.app.party;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.party.CustomerFilter.Order;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerTotals;

/// The customer list.
final class CustomersView extends VBox {

    private final CustomersViewModel model;
    private final Text text;
    private final Figures figures;
    private final Badges badges;

    CustomersView(CustomersViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.badges = new Badges(text);
        Style.on(this, Style.PAGE);
        setId("customers");
        TableView<CustomerListItem> table = table();
        StackPane empty = new StackPane();
        PagedTable<CustomerListItem, CustomerTotals> paged =
                new PagedTable<>(model.desk(), table, model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        VBox.setVgrow(paged, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("party.customers"),
                Nodes.button(text.of("party.import"), MaterialDesignI.IMPORT, model::bringIn)), filters(table), paged);
    }

    private Node filters(TableView<CustomerListItem> table) {
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("party.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        Node clear = Nodes.link(text.of("base.clear-filter"), model::clearFilter);
        Runnable filtered = () -> Nodes.showIf(clear, model.isFiltered());
        model.search().subscribe(filtered);
        model.tier().subscribe(filtered);
        model.lifecycle().subscribe(filtered);
        filtered.run();
        return Nodes.wrap(Style.FILTER_BAR, search,
                Choices.segments("tier", CustomersViewModel.TIERS,
                        t -> t.isEmpty() ? text.of("party.any-tier") : t, model.tier()),
                Choices.box("lifecycle", CustomersViewModel.LIFECYCLES,
                        l -> l.isEmpty() ? text.of("party.any-lifecycle") : badges.lifecycleWords(l),
                        model.lifecycle()),
                clear, Nodes.row(Style.ROW, Nodes.label(text.of("base.sort"), Style.MUTED),
                        Choices.box("order", List.of(Order.values()), o -> text.of("party.order." + o),
                                model.order())));
    }

    private TableView<CustomerListItem> table() {
        TableView<CustomerListItem> table = new TableBuilder<>("customer-table", model.list().rows())
                .onOpen(model::open)
                .link(text.of("party.name"), 220, CustomerListItem::name).ordered(up("name"), model.ordering())
                .exact(text.of("party.code"), 80, CustomerListItem::code).ordered(up("code"), model.ordering())
                .optional()
                .chip(text.of("party.tier"), 52, (row, chip) -> badges.tier(row.tier(), chip))
                .chip(text.of("party.lifecycle"), 72, (row, chip) -> badges.lifecycle(row.lifecycle(), chip))
                .exact(text.of("party.phone"), 108, CustomerListItem::phone).optional()
                .text(text.of("party.region"), 80, CustomerListItem::region).ordered(up("region"), model.ordering())
                .optional()
                .text(text.of("party.rep"), 72, CustomerListItem::rep).ordered(up("rep"), model.ordering()).optional()
                .exact(text.of("party.last-sale"), 92, row -> figures.date(row.lastSale()))
                .ordered(down("lastSale"), model.ordering())
                .number(text.of("party.documents"), 64, row -> figures.count(row.documents()))
                .ordered(down("documents"), model.ordering()).optional()
                .number(text.of("party.net-sales"), 118, row -> figures.money(row.netSales()))
                .ordered(down("netSales"), model.ordering())
                .number(text.of("party.balance"), 104,
                        row -> row.balance().isZero() ? "" : figures.money(row.balance()))
                .ordered(down("balance"), model.ordering())
                .build();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().subscribe(
                () -> model.selected(List.copyOf(table.getSelectionModel().getSelectedItems())));
        return table;
    }

    private static ListQuery.Sort up(String column) {
        return new ListQuery.Sort(column, false);
    }

    private static ListQuery.Sort down(String column) {
        return new ListQuery.Sort(column, true);
    }

    private List<String> totals(CustomerTotals totals) {
        return List.of(text.of("base.total-rows", figures.count(totals.customers())), "", "", "", "", "", "", "", "",
                figures.money(totals.netSales()), figures.money(totals.balance()));
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        if (model.isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("party.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model::clearFilter));
        }
        return new EmptyState(MaterialDesignA.ACCOUNT_GROUP_OUTLINE, text.of("party.none-yet"),
                Nodes.button(text.of("party.import"), MaterialDesignI.IMPORT, model::bringIn, Style.PRIMARY));
    }
}
