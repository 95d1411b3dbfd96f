package org.suanpan.app.ledger;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

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
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;

/// Who owes what since when, as it stood on any day.
final class OwingView extends VBox {

    private final OwingViewModel model;
    private final Text text;
    private final Figures figures;

    OwingView(OwingViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("owing");
        ListParts<PartnerOwing> parts = columns().build().exported(text.of("owing.title"), model.list());
        StackPane empty = new StackPane();
        PagedTable<PartnerOwing, OwingViewModel.Sum> paged =
                new PagedTable<>(model.desk(), parts.table(), model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        var batch = Nodes.id(Nodes.button(text.of("owing.write-all"), MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE,
                model::writeAll, Style.PRIMARY), "write-all");
        batch.disableProperty().bind(model.list().total().isEqualTo(0));
        getChildren().addAll(new PageHeader(text.of("owing.title"), written(),
                Nodes.id(Nodes.link(text.of("due.title"), model::openDue), "due-of"),
                Nodes.id(Nodes.link(text.of("both.title"), model::openNets), "nets-of"), batch), filters(parts), parts.over(paged));
    }

    private Node written() {
        Hyperlink link = Nodes.id(new Hyperlink(), "written");
        model.written().subscribe(batch -> {
            Nodes.showIf(link, batch != null);
            if (batch != null) {
                link.setText(text.of("owing.written-all", figures.count(batch.statements())));
                link.setTooltip(new Tooltip(batch.folder().toString()));
                link.setOnAction(_ -> model.show(batch.folder()));
            }
        });
        return link;
    }

    private Node filters(ListParts<PartnerOwing> parts) {
        TableView<PartnerOwing> table = parts.table();
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("owing.search"));
        search.textProperty().bindBidirectional(model.state().search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        DatePicker day = Choices.day("as-of");
        day.valueProperty().bindBidirectional(model.asOf());
        return parts.bar(Choices.segments("side", List.of(Side.values()), s -> text.of("owing.side." + s), model.side()), search,
                Nodes.row(Style.ROW, Nodes.label(text.of("owing.as-of"), Style.MUTED), day),
                Choices.segments("over", OwingViewModel.OVER, days -> text.of("owing.over." + (days < 0 ? "all" : days)),
                        model.over()));
    }

    private ListTable<PartnerOwing> columns() {
        ListTable<PartnerOwing> table = new ListTable<>("owing-table", model.state(), model.list().rows())
                .onOpen(model::open)
                .link("name", text.of("owing.name"), 190, row -> row.holder().name())
                .exact("code", text.of("owing.code"), 80, row -> row.holder().code()).optional()
                .exact("phone", text.of("owing.phone"), 104, row -> row.holder().phone()).optional()
                .text("rep", text.of("owing.rep"), 64, row -> row.holder().rep()).optional()
                .figure(ListKind.MONEY, "balance", text.of("owing.balance"), 104, row -> figures.money(row.aged().balance()))
                .leads(model::openDocuments);
        for (AgeGroup group : AgeGroup.values()) {
            table.figure(ListKind.MONEY, group.name(), text.of("owing.age." + group), 92, row -> blank(row.aged().of(group)));
        }
        return table
                .figure(ListKind.MONEY, "unallocated", text.of("owing.unallocated"), 96, row -> blank(row.aged().unallocated()))
                .figure(ListKind.COUNT, "days", text.of("owing.days"), 72,
                        row -> row.daysOverdue() == 0 ? "" : figures.count(row.daysOverdue())).unsummed()
                .day("last", text.of("owing.last"), 92, row -> figures.date(row.lastMoney())).optional()
                .way(text.of("owing.way.statement"), model::open)
                .way(text.of("owing.way.documents"), model::openDocuments)
                .way(text.of("owing.way.card"), model::openCard);
    }

    private String blank(Money amount) {
        return amount.isZero() ? "" : figures.money(amount);
    }

    private List<String> totals(OwingViewModel.Sum sum) {
        List<String> words = new ArrayList<>(List.of(text.of("base.total-rows", figures.count(sum.partners())), "", "", "",
                figures.money(sum.aged().balance())));
        for (AgeGroup group : AgeGroup.values()) {
            words.add(blank(sum.aged().of(group)));
        }
        words.add(blank(sum.aged().unallocated()));
        words.addAll(List.of("", ""));
        return words;
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        return model.state().isFiltered()
                ? new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("owing.none-match"),
                        Nodes.button(text.of("base.clear-filter"), model.state()::clear))
                : new EmptyState(MaterialDesignC.CHECK_CIRCLE_OUTLINE, text.of("owing.none." + model.side().get()));
    }
}
