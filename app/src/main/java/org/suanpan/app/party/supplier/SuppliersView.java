package org.suanpan.app.party.supplier;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.list.ListKind;
import org.suanpan.app.kit.list.ListParts;
import org.suanpan.app.kit.list.ListTable;
import org.suanpan.core.party.supplier.SupplierListItem;
import org.suanpan.core.party.supplier.SupplierTotals;

/// The supplier list.
final class SuppliersView extends VBox {

    private final SuppliersViewModel model;
    private final Text text;
    private final Figures figures;

    SuppliersView(SuppliersViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("suppliers");
        ListParts<SupplierListItem> parts = columns().build().exported(text.of("supplier.title"), model.list());
        StackPane empty = new StackPane();
        PagedTable<SupplierListItem, SupplierTotals> paged = new PagedTable<>(model.desk(), parts.table(), model.list(), this::totals)
                .whenEmpty(empty).leads("payable", model::openAllUnsettled);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        getChildren().addAll(new PageHeader(text.of("supplier.title"),
                Nodes.button(text.of("pool.title"), MaterialDesignA.ACCOUNT_MULTIPLE_CHECK_OUTLINE, model::openDuplicates),
                Nodes.button(text.of("supplier.import"), MaterialDesignI.IMPORT, model::bringIn), create()), parts.bar(search(parts.table())),
                parts.over(paged));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, parts.table()));
    }

    private void keys(KeyEvent event, TableView<SupplierListItem> table) {
        SupplierListItem row = table.getSelectionModel().getSelectedItem();
        if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.write();
            event.consume();
        } else if (event.getCode() == KeyCode.F2 && row != null) {
            model.edit(row);
            event.consume();
        } else if (event.getCode() == KeyCode.F8 && row != null) {
            model.pay(row);
            event.consume();
        }
    }

    private Button create() {
        Button create = Nodes.id(Nodes.button(text.of("party.new.SUPPLIER"), MaterialDesignT.TRUCK_PLUS_OUTLINE, model::write, Style.PRIMARY),
                "new");
        create.setTooltip(new Tooltip("Ctrl+N"));
        return create;
    }

    private Node search(TableView<SupplierListItem> table) {
        TextField search = Nodes.id(Style.on(new TextField(), Style.SEARCH_BOX), "start");
        search.setPromptText(text.of("supplier.search"));
        search.textProperty().bindBidirectional(model.state().search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        return search;
    }

    private ListTable<SupplierListItem> columns() {
        return new ListTable<>("supplier-table", model.state(), model.list().rows())
                .onOpen(model::open)
                .link("name", text.of("supplier.name"), 230, SupplierListItem::name)
                .exact("code", text.of("party.code"), 80, SupplierListItem::code).optional()
                .text("person", text.of("party.person"), 90, SupplierListItem::person).optional()
                .exact("phone", text.of("party.phone"), 120, SupplierListItem::phone)
                .figure(ListKind.MONEY, "payable", text.of("supplier.payable"), 110,
                        row -> row.payable().isZero() ? "" : figures.money(row.payable())).leads(model::openUnsettled)
                .figure(ListKind.MONEY, "overdue", text.of("pool.overdue"), 100,
                        row -> row.overdue().isZero() ? "" : figures.money(row.overdue())).leads(model::openUnsettled)
                .day("lastBuy", text.of("supplier.last-buy"), 92, row -> figures.date(row.lastBuy()))
                .figure(ListKind.COUNT, "idleDays", text.of("party.idle-days"), 70, model::idle)
                .figure(ListKind.COUNT, "purchases", text.of("supplier.purchases"), 70, row -> figures.count(row.purchases()))
                .leads(model::openPapers).optional()
                .figure(ListKind.MONEY, "bought", text.of("supplier.bought"), 118,
                        row -> row.bought().isZero() ? "" : figures.money(row.bought())).leads(model::openPapers)
                .way(text.of("supplier.way.card"), model::open)
                .way(text.of("party.edit.SUPPLIER"), model::edit)
                .way(text.of("supplier.pay"), model::pay)
                .way(text.of("supplier.way.papers"), model::openPapers)
                .way(text.of("party.way.unsettled"), model::openUnsettled);
    }

    private List<String> totals(SupplierTotals totals) {
        return List.of(text.of("base.total-rows", figures.count(totals.suppliers())), "", "", "", figures.money(totals.payable()),
                figures.money(totals.overdue()), "", "", "", figures.money(totals.bought()));
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        if (model.state().isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("supplier.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model.state()::clear));
        }
        return new EmptyState(MaterialDesignT.TRUCK_OUTLINE, text.of("supplier.none-yet"),
                Nodes.button(text.of("party.new.SUPPLIER"), MaterialDesignT.TRUCK_PLUS_OUTLINE, model::write, Style.PRIMARY),
                Nodes.button(text.of("supplier.import"), MaterialDesignI.IMPORT, model::bringIn));
    }
}
