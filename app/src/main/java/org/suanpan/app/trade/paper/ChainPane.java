package org.suanpan.app.trade.paper;

import java.util.List;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.trade.paper.PaperViewModel.Links;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.DocumentListItem;

/// 上查下查: the documents a document came from, those that followed it, and what else belongs to its story.
final class ChainPane extends VBox {

    private final PaperViewModel model;
    private final Text text;
    private final Figures figures;

    ChainPane(PaperViewModel model, Links links) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.COLUMN_TIGHT);
        setId("chain");
        add("before", links.before());
        add("after", links.after());
        add("beside", links.beside());
        Nodes.showIf(this, !getChildren().isEmpty());
    }

    private void add(String id, List<DocumentListItem> documents) {
        if (documents.isEmpty()) {
            return;
        }
        FlowPane row = Nodes.id(Nodes.wrap(Style.BUTTONS, Nodes.label(text.of("trade.chain." + id), Style.MUTED)), id);
        documents.forEach(other -> {
            Hyperlink link = Nodes.link(text.of("trade.chain-item", text.of("trade.kind." + other.kind()),
                    other.number().isEmpty() ? text.of("trade.no-number") : other.number()), () -> model.open(other));
            Label exchange = Nodes.chip(text.of("exchange.chain"), Style.CHIP_ACCENT);
            Nodes.showIf(exchange, !id.equals("beside") && model.isExchangedFor(other, id.equals("before")));
            Label facts = Nodes.label(other.gross().isZero() ? figures.date(other.date())
                    : text.of("trade.chain-facts", figures.date(other.date()), figures.money(other.gross())), Style.MUTED);
            row.getChildren().add(Nodes.row(Style.ROW, exchange, link, facts));
            if (other.red() || other.state() == DocumentState.REVERSED || other.state() == DocumentState.DRAFT) {
                Label chip = Nodes.chip("", Style.CHIP_NEUTRAL);
                States.dress(text, other, chip);
                row.getChildren().add(chip);
            }
        });
        getChildren().add(row);
    }
}
