package org.suanpan.app.party.pool;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerCard;

/// Two customers side by side, what they come to together, and who stays. F12 merges.
public final class MergeView extends VBox {

    private final MergeViewModel model;
    private final Text text;
    private final Figures figures;
    private int line;

    public MergeView(MergeViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("merge");
        VBox body = Nodes.column(Style.PAGE_BODY);
        VBox.setVgrow(body, Priority.ALWAYS);
        model.both().value().subscribe(read -> {
            if (read != null) {
                body.getChildren().setAll(new Card(text.of("pool.together"), both(read)),
                        Nodes.paragraph(text.of("pool.merge-note"), Style.MUTED));
            }
        });
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().addAll(new PageHeader(text.of("pool.merge-title")), message, body, Nodes.column(Style.FORM_BODY,
                Nodes.row(Style.ACTIONS, Nodes.spacer(), Nodes.button(text.of("base.cancel"), model::close),
                        Nodes.id(Nodes.button(text.of("pool.merge-now"), MaterialDesignC.CHECK, model::merge, Style.PRIMARY), "start"))));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12) {
                model.merge();
                event.consume();
            }
        });
    }

    private Node both(MergeViewModel.Both read) {
        GridPane grid = Style.on(new GridPane(), Style.FORM);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(i == 0 ? 13 : 29);
            grid.getColumnConstraints().add(width);
        }
        line = 0;
        grid.addRow(line++, Nodes.label("", Style.FORM_LABEL), Nodes.label(read.left().customer().name(), Style.STRONG),
                Nodes.label(read.right().customer().name(), Style.STRONG), Nodes.label(text.of("pool.both"), Style.STRONG));
        words(grid, read, "party.code", card -> card.customer().code());
        words(grid, read, "party.phone", card -> card.customer().contact().phone());
        words(grid, read, "party.rep", CustomerCard::rep);
        words(grid, read, "party.last-sale", card -> card.lastSale() == null ? "–" : figures.date(card.lastSale()));
        grid.addRow(line++, label("party.documents"), value(figures.count(read.left().documents())),
                value(figures.count(read.right().documents())), value(figures.count(read.left().documents() + read.right().documents())));
        money(grid, read, "party.net-sales", card -> card.sales().plus(card.returns()));
        money(grid, read, "party.balance", CustomerCard::balance);
        money(grid, read, "pool.overdue", CustomerCard::overdue);
        grid.add(label("pool.stays"), 0, line);
        grid.add(Choices.segments("stays", List.of(true, false), left -> (left ? read.left() : read.right()).customer().name(),
                model.leftStays()), 1, line++, 3, 1);
        return grid;
    }

    private void words(GridPane grid, MergeViewModel.Both read, String key, Function<CustomerCard, String> of) {
        grid.addRow(line++, label(key), value(of.apply(read.left())), value(of.apply(read.right())));
    }

    private void money(GridPane grid, MergeViewModel.Both read, String key, Function<CustomerCard, Money> of) {
        grid.addRow(line++, label(key), value(figures.money(of.apply(read.left()))), value(figures.money(of.apply(read.right()))),
                value(figures.money(of.apply(read.left()).plus(of.apply(read.right())))));
    }

    private Label label(String key) {
        return Nodes.label(text.of(key), Style.FORM_LABEL);
    }

    private static Label value(String words) {
        return Nodes.label(words.isBlank() ? "–" : words, Style.FACT_VALUE);
    }
}
