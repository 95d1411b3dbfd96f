package org.suanpan.app.loyalty;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.list.ListKind;
import org.suanpan.app.kit.list.ListParts;
import org.suanpan.app.kit.list.ListTable;
import org.suanpan.core.loyalty.points.GivenLine;

/// The register of rebates and gifts (返利与礼品台账): what was given to which company and person, approved by whom, by which document.
final class RegisterPane extends VBox {

    private static final Style[] CHIPS = {Style.CHIP_OK, Style.CHIP_NEUTRAL};

    private final RegisterViewModel model;
    private final Text text;
    private final Figures figures;

    RegisterPane(RegisterViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        ListParts<GivenLine> parts = table().build().exported(text.of("loyalty.register"), model.list());
        StackPane empty = new StackPane();
        PagedTable<GivenLine, RegisterViewModel.Sum> paged =
                new PagedTable<>(model.desk(), parts.table(), model.list(), this::totals).whenEmpty(empty);
        model.list().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        StackPane over = parts.over(paged);
        VBox.setVgrow(over, Priority.ALWAYS);
        getChildren().addAll(bar(parts), over);
    }

    private Node bar(ListParts<GivenLine> parts) {
        TableView<GivenLine> table = parts.table();
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("loyalty.register-search"));
        search.textProperty().bindBidirectional(model.state().search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        return parts.bar(search, parts.days("day"));
    }

    private ListTable<GivenLine> table() {
        return new ListTable<>("given-table", model.state(), model.list().rows()).onOpen(model::open)
                .day("day", text.of("trade.date"), 92, line -> figures.date(line.day()))
                .choice("kind", text.of("trade.kind"), text.isChinese() ? 76 : 110, kind -> text.of("loyalty.given." + kind),
                        line -> text.of("loyalty.given." + line.kind()))
                .text("name", text.of("loyalty.customer"), 150, GivenLine::name)
                .text("contract", text.of("rebate.number"), 84, GivenLine::contract)
                .text("what", text.of("loyalty.gift"), 110, GivenLine::what)
                .text("person", text.of("loyalty.person"), 76, GivenLine::person)
                .figure(ListKind.COUNT, "points", text.of("loyalty.points"), 68, line -> line.points() == 0 ? "" : figures.count(line.points()))
                .figure(ListKind.MONEY, "value", text.of("loyalty.value"), 92, line -> figures.money(line.value()))
                .text("approver", text.of("rebate.approver"), 70, GivenLine::approver)
                .text("reason", text.of("loyalty.reason"), 110, GivenLine::reason).optional()
                .exactLink("number", text.of("trade.number"), 124, GivenLine::number)
                .chip("state", text.of("trade.state"), 76, back -> text.of(Boolean.parseBoolean(back) ? "loyalty.taken-back" : "loyalty.stands"),
                        this::state)
                .way(text.of("loyalty.way.card"), model::openCard);
    }

    private void state(GivenLine line, Label chip) {
        chip.setText(text.of(line.back() ? "loyalty.taken-back" : "loyalty.stands"));
        Style.choose(chip, line.back() ? Style.CHIP_NEUTRAL : Style.CHIP_OK, CHIPS);
    }

    private List<String> totals(RegisterViewModel.Sum sum) {
        return List.of(text.of("base.total-rows", figures.count(sum.lines())), "", "", "", "", "", figures.count(sum.points()),
                figures.money(sum.value()), "", "", "", "");
    }

    private Node emptyState() {
        if (model.list().live().value().get() == null) {
            return new StackPane();
        }
        return model.state().isFiltered()
                ? new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("loyalty.none-found"),
                        Nodes.button(text.of("base.clear-filter"), model.state()::clear))
                : new EmptyState(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE, text.of("loyalty.nothing-given"));
    }
}
