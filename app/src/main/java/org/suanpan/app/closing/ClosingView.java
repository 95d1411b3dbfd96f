package org.suanpan.app.closing;

import java.time.YearMonth;
import java.util.List;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.core.closing.Outlook;
import org.suanpan.core.trade.closing.Closing;

/// The end of the month: what to look at, closing, what was closed.
final class ClosingView extends VBox {

    private final ClosingViewModel model;
    private final Text text;
    private final Figures figures;
    private final VBox next = Nodes.column(Style.COLUMN);
    private final Button close;

    ClosingView(ClosingViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("month-end-page");
        close = Nodes.id(Nodes.button("", MaterialDesignL.LOCK_CHECK_OUTLINE, model::close, Style.PRIMARY), "close-month");
        close.disableProperty().bind(model.busy());
        StringProperty standing = new SimpleStringProperty("");
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, message(), outcome(), next, new ClosedPane(model)));
        VBox.setVgrow(body, Priority.ALWAYS);
        HintsPane hints = new HintsPane(model);
        getChildren().addAll(new PageHeader(text.of("closing.title"), progress(), close).subtitle(standing), body);
        model.outlook().value().subscribe(now -> {
            standing.set(standing(now));
            show(now, hints);
        });
        model.outlook().failed().subscribe(_ -> show(model.outlook().value().get(), hints));
        model.month().subscribe(month -> close.setText(month == null ? text.of("closing.close") : text.of("closing.close-month", month)));
    }

    private String standing(@Nullable Outlook now) {
        if (now == null) {
            return "";
        }
        return now.closed().isEmpty() ? text.of("closing.none-closed") : text.of("closing.closed-through", now.closed().getFirst().month());
    }

    private void show(@Nullable Outlook now, Node hints) {
        var problem = model.outlook().failed().get();
        boolean can = problem == null && now != null && !now.open().isEmpty();
        Nodes.showIf(close, can);
        if (problem != null) {
            next.getChildren().setAll(Nodes.paragraph(text.of(problem), Style.STRIP, Style.STRIP_PROBLEM));
        } else if (now == null) {
            next.getChildren().clear();
        } else if (now.open().isEmpty()) {
            next.getChildren().setAll(new EmptyState(MaterialDesignC.CALENDAR_CHECK_OUTLINE,
                    text.of(now.closed().isEmpty() ? "closing.empty" : "closing.all-closed")));
        } else {
            next.getChildren().setAll(new Card(text.of("closing.look-before"), Nodes.column(Style.COLUMN, which(now), hints,
                    Nodes.paragraph(text.of("closing.note"), Style.MUTED, Style.SMALL))));
        }
    }

    /// The first month may be any; later ones follow one after another.
    private Node which(Outlook now) {
        YearMonth first = now.open().getFirst();
        if (now.closed().isEmpty() && now.open().size() > 1) {
            Label label = Nodes.label(text.of("closing.first-month"));
            label.setMinWidth(USE_PREF_SIZE);
            var box = Choices.box("first-month", now.open(), YearMonth::toString, model.month());
            label.setLabelFor(box);
            return Nodes.wrap(Style.FILTER_BAR, label, box, Nodes.label(text.of("closing.open-months", openWords(now.open())), Style.MUTED));
        }
        return Nodes.paragraph(now.open().size() == 1 ? text.of("closing.next-only", first)
                : text.of("closing.next", first, openWords(now.open())), Style.STRONG);
    }

    private String openWords(List<YearMonth> open) {
        return open.size() == 1 ? open.getFirst().toString() : text.of("closing.span", open.getFirst(), open.getLast(), open.size());
    }

    private Node progress() {
        ProgressBar bar = Nodes.id(new ProgressBar(), "closing-progress");
        model.busy().subscribe(on -> Nodes.showIf(bar, on));
        return bar;
    }

    private Node message() {
        Label words = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "closing-message");
        model.message().subscribe(why -> {
            words.setText(why);
            Nodes.showIf(words, !why.isEmpty());
        });
        Label kept = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_OK), "closing-kept");
        model.kept().subscribe(what -> {
            kept.setText(what);
            Nodes.showIf(kept, !what.isEmpty());
        });
        VBox both = Nodes.column(Style.COLUMN_TIGHT, words, kept);
        both.visibleProperty().bind(words.visibleProperty().or(kept.visibleProperty()));
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    /// What the month that was just closed came to.
    private Node outcome() {
        VBox outcome = Nodes.id(Nodes.column(Style.COLUMN), "closing-outcome");
        model.done().subscribe(closing -> {
            Nodes.showIf(outcome, closing != null);
            if (closing != null) {
                outcome.getChildren().setAll(
                        Nodes.paragraph(text.of("closing.done", closing.month(), closing.month().plusMonths(1)), Style.STRIP, Style.STRIP_OK),
                        tiles(closing));
            }
        });
        return outcome;
    }

    private Node tiles(Closing closing) {
        boolean covered = figures.costCovered().get();
        return new FluidGrid(11, 6, tile("closing.sales", figures.shortYuan(closing.revenue())),
                tile("closing.margin", covered ? Figures.COVERED : figures.shortYuan(closing.margin())),
                tile("closing.receivable", figures.shortYuan(closing.receivable())),
                tile("closing.payable", figures.shortYuan(closing.payable())),
                tile("closing.cash", figures.shortYuan(closing.cash())),
                tile("closing.stock", covered ? Figures.COVERED : figures.shortYuan(closing.stock())));
    }

    private VBox tile(String key, String value) {
        return Style.on(Nodes.column(Style.TILE, Nodes.label(text.of(key), Style.TILE_TITLE), Nodes.label(value, Style.TILE_VALUE)),
                Style.CARD);
    }
}
