package org.suanpan.app.ledger;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.list.ListKind;
import org.suanpan.app.kit.list.ListParts;
import org.suanpan.app.kit.list.ListTable;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.AccountQueries.AccountFlow;
import org.suanpan.core.ledger.AccountQueries.AccountLine;
import org.suanpan.core.ledger.AccountQueries.AccountListItem;

/// The journal of an account: every movement with what is there after it. Enter opens the document.
final class JournalPane extends VBox {

    private final JournalViewModel model;
    private final Text text;
    private final Figures figures;

    JournalPane(JournalViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        ListParts<AccountLine> parts = table().build().exported(text.of("account.part.JOURNAL"), model.list());
        StackPane empty = new StackPane();
        PagedTable<AccountLine, AccountFlow> paged =
                new PagedTable<>(model.desk(), parts.table(), model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        StackPane over = parts.over(paged);
        VBox.setVgrow(over, Priority.ALWAYS);
        getChildren().addAll(bar(parts), facts(), over);
    }

    private Node bar(ListParts<AccountLine> parts) {
        TableView<AccountLine> table = parts.table();
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("trade.search"));
        search.textProperty().bindBidirectional(model.state().search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        ComboBox<Optional<AccountListItem>> account = Choices.box("account", List.of(),
                chosen -> chosen.map(AccountListItem::name).orElse(text.of("account.every")), model.chosen());
        account.setItems(model.choices());
        return parts.bar(account, search, parts.days("date"));
    }

    /// What was there before, what came and went, what is there.
    private Node facts() {
        var facts = Nodes.id(Nodes.wrap(Style.FILTER_BAR), "flow");
        model.list().totals().subscribe(flow -> {
            facts.getChildren().clear();
            if (flow != null) {
                fact(facts.getChildren(), "account.opening", flow.opening());
                fact(facts.getChildren(), "account.in", flow.in());
                fact(facts.getChildren(), "account.out", flow.out());
                fact(facts.getChildren(), "account.closing", flow.closing());
            }
        });
        return facts;
    }

    private void fact(List<Node> into, String label, @Nullable Money value) {
        if (value != null) {
            into.add(Nodes.row(Style.ROW, Nodes.label(text.of(label), Style.MUTED),
                    Nodes.label(figures.money(value), Style.STRONG)));
        }
    }

    private ListTable<AccountLine> table() {
        return new ListTable<>("journal-table", model.state(), model.list().rows()).onOpen(model::open)
                .day("date", text.of("trade.date"), 92, line -> figures.date(line.date()))
                .exactLink("number", text.of("trade.number"), 124, AccountLine::number)
                .choice("kind", text.of("trade.kind"), text.isChinese() ? 84 : 136, kind -> text.of("trade.kind." + kind),
                        line -> text.of("trade.kind." + line.kind()))
                .text("account", text.of("trade.account"), 110, AccountLine::account).optional()
                .text("partner", text.of("trade.partner"), 150, AccountLine::partner)
                .text("words", text.of("trade.what-for"), 150, AccountLine::words)
                .figure(ListKind.MONEY, "in", text.of("account.in"), 100, line -> figure(line.in()))
                .figure(ListKind.MONEY, "out", text.of("account.out"), 100, line -> figure(line.out()))
                .told(ListKind.MONEY, "balance", text.of("account.balance"), 110, line -> figures.money(line.balance())).unsummed();
    }

    private String figure(Money amount) {
        return amount.isZero() ? "" : figures.money(amount);
    }

    private List<String> totals(AccountFlow flow) {
        return List.of(text.of("base.total-rows", figures.count(model.list().total().get())), "", "", "", "", "",
                figures.money(flow.in()), figures.money(flow.out()), flow.closing() == null ? "" : figures.money(flow.closing()));
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        return model.state().isFiltered()
                ? new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("account.none-then"),
                        Nodes.button(text.of("base.clear-filter"), model.state()::clear))
                : new EmptyState(MaterialDesignC.CASH_REMOVE, text.of("account.none-yet"));
    }
}
