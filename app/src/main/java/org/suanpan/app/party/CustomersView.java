package org.suanpan.app.party;

import java.util.List;
import java.util.Objects;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.list.ListKind;
import org.suanpan.app.kit.list.ListParts;
import org.suanpan.app.kit.list.ListTable;
import org.suanpan.app.party.segment.ManyPane;
import org.suanpan.app.party.segment.ManyViewModel;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerTotals;
import org.suanpan.core.party.segment.SegmentRef;

/// The customer list.
final class CustomersView extends VBox {

    private final CustomersViewModel model;
    private final Text text;
    private final Figures figures;
    private final Badges badges;
    private final ComboBox<SegmentRef> segments;

    /// Kept, so that it lives as long as this view and no longer.
    private final InvalidationListener renamed;

    CustomersView(CustomersViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.badges = new Badges(text, model.desk().tiers());
        this.segments = segments();
        Style.on(this, Style.PAGE);
        setId("customers");
        ListParts<CustomerListItem> parts = columns().build().exported(text.of("party.customers"), model.list());
        StackPane empty = new StackPane();
        PagedTable<CustomerListItem, CustomerTotals> paged =
                new PagedTable<>(model.desk(), parts.table(), model.list(), this::totals).whenEmpty(empty)
                        .leads("netSales", model::openAllSales).leads("balance", model::openAllUnsettled);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        renamed = _ -> parts.table().refresh();
        model.desk().tiers().all().addListener(new WeakInvalidationListener(renamed));
        getChildren().addAll(new PageHeader(text.of("party.customers"),
                Nodes.button(text.of("commons.title"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE, model::openCommons),
                Nodes.id(Nodes.button(text.of("segment.title"), MaterialDesignA.ACCOUNT_FILTER_OUTLINE, model::openSegments), "segments-of"),
                Nodes.button(text.of("pool.title"), MaterialDesignA.ACCOUNT_MULTIPLE_CHECK_OUTLINE, model::openDuplicates),
                Nodes.button(text.of("party.import"), MaterialDesignI.IMPORT, model::bringIn), create()), filters(parts),
                new ManyPane(model.many(), parts.table()), parts.over(paged));
        model.chosen(() -> List.copyOf(parts.table().getSelectionModel().getSelectedItems()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (many(event)) {
                event.consume();
                return;
            }
            CustomerListItem row = parts.table().getSelectionModel().getSelectedItem();
            if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                model.write();
                event.consume();
            }
            if (event.getCode() == KeyCode.F2 && row != null) {
                model.edit(row);
                event.consume();
            }
            if (event.getCode() == KeyCode.F7 && row != null) {
                model.talk(row);
                event.consume();
            }
            if (event.getCode() == KeyCode.F4 && !event.isAltDown()) {
                model.handOver(parts.table().getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).distinct().toList());
                event.consume();
            }
            if (event.getCode() == KeyCode.F3 && row != null) {
                model.deal(row);
                event.consume();
            }
            if (event.getCode() == KeyCode.F8 && row != null) {
                model.collect(row);
                event.consume();
            }
        });
    }

    /// Ctrl+S keeps what the list shows as a segment, Ctrl+T tags, Ctrl+J plans something to do, F9 chooses a segment.
    private boolean many(KeyEvent event) {
        if (event.getCode() == KeyCode.F9) {
            segments.requestFocus();
            segments.show();
        } else if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.many().open(ManyViewModel.Mode.SEGMENT);
        } else if (new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.many().open(ManyViewModel.Mode.TAG);
        } else if (new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.many().open(ManyViewModel.Mode.ERRAND);
        } else {
            return false;
        }
        return true;
    }

    private ComboBox<SegmentRef> segments() {
        ComboBox<SegmentRef> box = Choices.box("segment", List.of(),
                each -> each.name().isEmpty() ? text.of("segment.any") : each.name(), model.segment().chosen());
        box.setItems(model.segment().offered());
        box.setTooltip(new Tooltip("F9"));
        return box;
    }

    private Button create() {
        Button create = Nodes.id(Nodes.button(text.of("party.new.CUSTOMER"), MaterialDesignA.ACCOUNT_PLUS_OUTLINE, model::write,
                Style.PRIMARY), "new");
        create.setTooltip(new Tooltip("Ctrl+N"));
        return create;
    }

    private Node filters(ListParts<CustomerListItem> parts) {
        TableView<CustomerListItem> table = parts.table();
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("party.search"));
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
        return parts.bar(search, segments,
                Choices.segments("tier", model.tiers(),
                        t -> t.isEmpty() ? text.of("party.any-tier") : model.desk().tiers().of(t), model.tier()),
                Choices.box("lifecycle", CustomersViewModel.LIFECYCLES,
                        l -> l.isEmpty() ? text.of("party.any-lifecycle") : badges.lifecycleWords(l),
                        model.lifecycle()));
    }

    private ListTable<CustomerListItem> columns() {
        return new ListTable<>("customer-table", model.state(), model.list().rows())
                .onOpen(model::open)
                .link("name", text.of("party.name"), 220, CustomerListItem::name)
                .exact("code", text.of("party.code"), 80, CustomerListItem::code).optional()
                .chip("tier", text.of("party.tier"), model.desk().tiers().width(52), model.desk().tiers()::of, (row, chip) -> badges.tier(row.tier(), chip))
                .chip("lifecycle", text.of("party.lifecycle"), 72, badges::lifecycleWords,
                        (row, chip) -> badges.lifecycle(row.lifecycle(), chip))
                .exact("phone", text.of("party.phone"), 116, CustomerListItem::phone).optional()
                .text("region", text.of("party.region"), 80, CustomerListItem::region).optional()
                .text("tags", text.of("credit.tags"), 96, row -> String.join("、", row.tags())).optional()
                .text("rep", text.of("party.rep"), 72, CustomerListItem::rep).leads(model::openRep).optional()
                .day("lastSale", text.of("party.last-sale"), 92, row -> figures.date(row.lastSale()))
                .figure(ListKind.COUNT, "idleDays", text.of("party.idle-days"), 64, model::idle).optional()
                .figure(ListKind.COUNT, "documents", text.of("party.documents"), 64,
                        row -> figures.count(row.documents()))
                .leads(model::openPapers).optional()
                .figure(ListKind.MONEY, "netSales", text.of("party.net-sales"), 118,
                        row -> figures.money(row.netSales())).leads(model::openSales)
                .figure(ListKind.MONEY, "balance", text.of("party.balance"), 104,
                        row -> row.balance().isZero() ? "" : figures.money(row.balance()))
                .leads(model::openUnsettled)
                .figure(ListKind.MONEY, "overdue", text.of("pool.overdue"), 96,
                        row -> row.overdue().isZero() ? "" : figures.money(row.overdue())).optional()
                .way(text.of("party.way.card"), model::open)
                .way(text.of("party.edit.CUSTOMER"), model::edit)
                .way(text.of("followup.log"), model::talk)
                .way(text.of("deal.new-key"), model::deal)
                .way(text.of("owner.hand-over-key"), row -> model.handOver(List.of(row)))
                .way(text.of("collect.collect"), model::collect)
                .way(text.of("party.way.papers"), model::openPapers)
                .way(text.of("party.way.unsettled"), model::openUnsettled)
                .way(text.of("party.way.sales"), model::openSales);
    }

    private List<String> totals(CustomerTotals totals) {
        return List.of(text.of("base.total-rows", figures.count(totals.customers())), "", "", "", "", "", "", "", "", "", "",
                figures.money(totals.netSales()), figures.money(totals.balance()), "");
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        if (model.state().isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("party.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model.state()::clear));
        }
        return new EmptyState(MaterialDesignA.ACCOUNT_GROUP_OUTLINE, text.of("party.none-yet"),
                Nodes.button(text.of("party.new.CUSTOMER"), MaterialDesignA.ACCOUNT_PLUS_OUTLINE, model::write, Style.PRIMARY),
                Nodes.button(text.of("party.import"), MaterialDesignI.IMPORT, model::bringIn));
    }
}
