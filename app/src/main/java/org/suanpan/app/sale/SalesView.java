package org.suanpan.app.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

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
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.sale.SalesListItem;
import org.suanpan.core.sale.SalesTotals;

/// The list of sales with the document in front beside it.
final class SalesView extends VBox {

    private final SalesViewModel model;
    private final Text text;
    private final Figures figures;
    private boolean settingDates;

    SalesView(SalesViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("sales");
        ListParts<SalesListItem> parts = columns().build().exported(text.of("sale.sales"), model.list());
        TableView<SalesListItem> table = parts.table();
        table.getSelectionModel().getSelectedItems().subscribe(
                () -> model.selected(table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList()));
        StackPane empty = new StackPane();
        PagedTable<SalesListItem, SalesTotals> paged =
                new PagedTable<>(model.desk(), table, model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        BorderPane body = new BorderPane(parts.over(paged));
        DocumentPane document = new DocumentPane(model, () -> table.getSelectionModel().clearSelection());
        Runnable place = () -> {
            boolean open = model.document().get() != null;
            boolean wide = model.desk().theme().effective(getWidth()) > DocumentPane.BESIDE_FROM;
            body.setRight(open && wide ? document : null);
            body.setBottom(open && !wide ? document : null);
            boolean low = model.desk().theme().effective(getHeight()) < DocumentPane.LOW_BELOW;
            document.below(!wide, low);
            paged.rowsOnly(open && !wide && low);
        };
        model.document().subscribe(place);
        widthProperty().subscribe(place);
        heightProperty().subscribe(place);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("sale.sales"),
                Nodes.button(text.of("sale.import"), MaterialDesignI.IMPORT, model::bringIn)), filters(parts), body);
    }

    private Node filters(ListParts<SalesListItem> parts) {
        TableView<SalesListItem> table = parts.table();
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("sale.search"));
        search.textProperty().bindBidirectional(model.state().search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        DatePicker from = Choices.day("from");
        DatePicker to = Choices.day("to");
        model.span().subscribe(span -> {
            settingDates = true;
            from.setValue(span == null ? null : span.from());
            to.setValue(span == null ? null : span.to());
            settingDates = false;
        });
        from.valueProperty().addListener(_ -> chosen(from.getValue(), to.getValue()));
        to.valueProperty().addListener(_ -> chosen(from.getValue(), to.getValue()));
        return parts.bar(search,
                Choices.box("period", List.of(Period.values()), p -> text.of("sale.period." + p), model.period()),
                Nodes.row(Style.ROW, from, Nodes.label("–", Style.MUTED), to));
    }

    private void chosen(LocalDate from, LocalDate to) {
        if (!settingDates && (from != null || to != null)) {
            LocalDate first = from == null ? to : from;
            LocalDate last = to == null ? from : to;
            model.choose(first.isAfter(last) ? new DateSpan(last, first) : new DateSpan(first, last));
        }
    }

    private ListTable<SalesListItem> columns() {
        return new ListTable<>("sales-table", model.state(), model.list().rows())
                .onOpen(model::openCustomer)
                .day("date", text.of("sale.date"), 92, row -> figures.date(row.date()))
                .exact("number", text.of("sale.number"), 124, SalesListItem::number).leads(model::openDocument)
                .link("customer", text.of("sale.customer"), 210, SalesListItem::customerName)
                .chip("kind", text.of("sale.kind"), 60, kind -> text.of("sale.kind." + kind), (row, chip) -> {
                    boolean back = row.kind() == SalesListItem.Kind.RETURN;
                    chip.setText(back ? text.of("sale.kind.RETURN") : "");
                    Style.choose(chip, Style.CHIP_CAUTION, Style.CHIP_CAUTION);
                })
                .text("rep", text.of("sale.rep"), 72, SalesListItem::rep).leads(model::narrowToRep).optional()
                .figure(ListKind.COUNT, "lines", text.of("sale.lines"), 56, row -> figures.count(row.lines()))
                .optional()
                .figure(ListKind.QUANTITY, "quantity", text.of("sale.quantity"), 84,
                        row -> figures.quantity(row.quantity()))
                .optional()
                .figure(ListKind.MONEY, "net", text.of("sale.net"), 110, row -> figures.money(row.net()))
                .figure(ListKind.COST, "margin", text.of("sale.margin"), 96, row -> figures.cost(row.margin()));
    }

    private List<String> totals(SalesTotals totals) {
        return List.of(text.of("base.total-rows", figures.count(totals.documents())), "",
                text.of("sale.total-parts", figures.money(totals.sales()), figures.money(totals.returns())), "", "", "",
                "", figures.money(totals.net()), "");
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        if (model.state().isFiltered()) {
            return new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("sale.none-match"),
                    Nodes.button(text.of("base.clear-filter"), model.state()::clear));
        }
        return new EmptyState(MaterialDesignT.TEXT_BOX_OUTLINE, text.of("sale.none-yet"),
                Nodes.button(text.of("sale.import"), MaterialDesignI.IMPORT, model::bringIn, Style.PRIMARY));
    }
}
