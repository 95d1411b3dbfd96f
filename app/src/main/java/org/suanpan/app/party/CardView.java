package org.suanpan.app.party;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.BarsChart;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.attach.ShelfCard;
import org.suanpan.app.kit.both.BothLine;
import org.suanpan.app.party.pool.AbsorbedPane;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.segment.Segment;

/// Everything about one customer.
final class CardView extends VBox {

    // The header's height in rows.
    private static final double HEAD_ROWS = 1.35;

    private final CardViewModel model;
    private final Text text;
    private final Figures figures;
    private final Badges badges;
    private final CardParts parts;
    private final HBox chips = Nodes.id(Nodes.row(Style.ROW), "in-segments");
    private final ShelfCard files;
    private final StarsPane stars;

    /// `timeline` makes the part that shows talks and documents in one line.
    CardView(CardViewModel model, CardParts parts) {
        this.parts = parts;
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.badges = new Badges(text, model.desk().tiers());
        Style.on(this, Style.PAGE);
        setId("customer-card");
        files = new ShelfCard(model.shelf(), this);
        stars = new StarsPane(model.stars());
        model.segments().value().subscribe(all -> chips.getChildren().setAll(all == null ? List.of() : all.stream().map(this::chip).toList()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F8) {
                model.collect();
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                model.record().edit();
                event.consume();
            } else if (event.getCode() == KeyCode.F5 && !event.isShiftDown()) {
                model.showTierStory();
                event.consume();
            } else if (event.getCode() == KeyCode.F7) {
                model.talk();
                event.consume();
            } else if (event.getCode() == KeyCode.F9) {
                model.redeem();
                event.consume();
            } else if (event.getCode() == KeyCode.F4 && !event.isAltDown()) {
                model.handOver();
                event.consume();
            } else if (event.getCode() == KeyCode.F5 && event.isShiftDown()) {
                model.giveTier();
                event.consume();
            } else if (event.getCode() == KeyCode.F10) {
                model.sell(event.isShortcutDown());
                event.consume();
            } else if (event.getCode() == KeyCode.F3) {
                model.deal();
                event.consume();
            }
        });
        model.card().value().subscribe(this::refresh);
        model.card().failed().subscribe(this::refresh);
        figures.costCovered().subscribe(this::refresh);
    }

    /// A segment the customer is in by its rule; it leads to everybody in it.
    private Node chip(Segment segment) {
        Node link = Nodes.link(segment.name(), () -> model.showSegment(segment));
        return Nodes.row(Style.FILTER_CHIP, link);
    }

    private void refresh() {
        CustomerCard card = model.card().value().get();
        var problem = model.card().failed().get();
        if (problem != null) {
            getChildren().setAll(new EmptyState(MaterialDesignA.ALERT_OUTLINE, text.of(problem),
                    Nodes.button(text.of("party.back-to-list"), model::showList)));
        } else if (card != null) {
            var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, facts(card), new RecordPane(model.record()), new AbsorbedPane(model.absorbed()),
                    parts.owner().apply(card), parts.deals().apply(card.customer().id()), new TermsPane(model.terms(), model.desk()),
                    new ConfirmationPane(model.confirmation()), charts(card), recent(card), files, parts.timeline().apply(card.customer().id())));
            VBox.setVgrow(body, Priority.ALWAYS);
            Runnable back = stars.keepsFocus();
            getChildren().setAll(header(card), body);
            back.run();
        }
    }

    private Node header(CustomerCard card) {
        HBox head = Nodes.row(Style.PAGE_HEADER, Nodes.label(card.customer().name(), Style.PAGE_TITLE));
        Label tier = Nodes.label("", Style.CHIP);
        badges.tier(card.tier(), tier);
        Label lifecycle = Nodes.label("", Style.CHIP);
        badges.lifecycle(card.lifecycle(), lifecycle);
        for (Label chip : List.of(tier, lifecycle)) {
            if (!chip.getText().isEmpty()) {
                head.getChildren().add(chip);
            }
        }
        head.getChildren().addAll(chips, Nodes.spacer(), Nodes.id(Nodes.button(text.of("party.sell"), () -> model.sell(false)), "sell-to"),
                Nodes.id(Nodes.button(text.of("tier.hand.button"), model::giveTier), "give-tier"),
                Nodes.id(Nodes.button(text.of("board.story"), model::showTierStory), "tier-story-of"),
                Nodes.id(Nodes.button(text.of("followup.log"), model::talk), "talk-to"),
                Nodes.id(Nodes.button(text.of("collect.collect"), model::collect), "collect-from"),
                Nodes.id(Nodes.button(text.of("owing.way.statement"), model::showStatement), "statement-of"),
                Nodes.id(Nodes.button(text.of("party.way.papers"), model::showPapers), "papers-of"));
        FlowPane who = new FlowPane();
        Style.on(who, Style.FACTS);
        fact(who, "party.code", card.customer().code());
        fact(who, "party.person", card.customer().contact().person());
        fact(who, "party.phone", card.customer().contact().phone());
        fact(who, "party.region", card.customer().region());
        if (!card.rep().isBlank()) {
            who.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of("party.rep"), Style.FACT_LABEL),
                    Nodes.link(card.rep(), () -> model.showRep(card.rep()))));
        }
        fact(who, "party.address", card.customer().contact().address());
        model.level().read();
        who.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of("party.price-level"), Style.FACT_LABEL),
                Choices.box("price-level", model.level().all(),
                        level -> level.isEmpty() ? text.of("party.list-price") : level, model.level().level())));
        who.getChildren().add(stars);
        VBox both = Nodes.column(Style.COLUMN_TIGHT, head, who, new BothLine(model.both()));
        if (!card.tierReason().isBlank()) {
            Label reason = Nodes.id(Nodes.paragraph(reason(card), Style.MUTED, Style.SMALL), "tier-reason");
            who.getChildren().add(reason);
        }
        return both;
    }

    private String reason(CustomerCard card) {
        String verdict = text.of("party.verdict." + card.tierReason());
        String tier = model.desk().tiers().of(card.tier());
        CustomerCard.Rating rating = card.rating();
        return rating == null ? text.of("party.tier-reason", tier, verdict)
                : text.of("party.tier-rating", tier, figures.date(rating.asOf()),
                        rating.score().toString(1), verdict);
    }

    private void fact(FlowPane into, String key, String value) {
        if (!value.isBlank()) {
            into.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of(key), Style.FACT_LABEL),
                    Nodes.label(value, Style.FACT_VALUE)));
        }
    }

    private Node facts(CustomerCard card) {
        Money net = card.sales().plus(card.returns());
        Money margin = card.margin();
        return Nodes.column(Style.COLUMN_TIGHT, new FluidGrid(11.6, 6,
                figure("party.card.net", figures.shortYuan(net),
                        text.of("party.card.documents", figures.count(card.documents()))),
                figure("party.card.margin", figures.costCovered().get() ? Figures.COVERED
                        : margin == null ? "–" : figures.shortYuan(margin),
                        margin == null ? text.of("party.card.no-cost") : figures.costCovered().get() ? ""
                                : text.of("party.card.margin-rate", figures.percent(margin, net))),
                figure("party.card.returns", figures.shortYuan(card.returns()),
                        text.of("party.card.return-rate", figures.percent(card.returns().abs(), card.sales()))),
                balance(card),
                figure("party.card.last", card.lastSale() == null ? "–" : figures.date(card.lastSale()),
                        card.firstSale() == null ? "" : text.of("party.card.since", figures.date(card.firstSale()))),
                figure("party.card.gap", card.averageGapDays() == null ? "–"
                        : text.of("party.days", String.valueOf(card.averageGapDays())),
                        text.of("party.card.gap-note"))), besides(card));
    }

    /// What was spent on the customer, waived and written off, and what that leaves of the margin; nothing where there is none.
    private Node besides(CustomerCard card) {
        FlowPane facts = Nodes.id(Nodes.wrap(Style.FACTS), "besides");
        besides(facts, "party.card.expenses", card.besides().expenses());
        besides(facts, "party.card.income", card.besides().income());
        besides(facts, "party.card.waived", card.besides().waived());
        besides(facts, "party.card.bad-debts", card.besides().badDebts());
        Money real = card.realMargin();
        if (!facts.getChildren().isEmpty() && real != null) {
            fact(facts, "party.card.real-margin", figures.costCovered().get() ? Figures.COVERED : figures.money(real));
        }
        Nodes.showIf(facts, !facts.getChildren().isEmpty());
        return facts;
    }

    private void besides(FlowPane into, String key, Money amount) {
        if (!amount.isZero()) {
            fact(into, key, figures.money(amount));
        }
    }

    private VBox figure(String key, String value, String note) {
        return Style.on(Nodes.column(Style.TILE, Nodes.label(text.of(key), Style.TILE_TITLE),
                Nodes.label(value, Style.TILE_VALUE), Nodes.label(note, Style.TILE_NOTE)), Style.CARD);
    }

    private Node balance(CustomerCard card) {
        VBox tile = figure("party.balance", figures.shortYuan(card.balance()), "");
        if (card.overdue().isPositive()) {
            tile.getChildren().set(2, Nodes.label(text.of("party.card.overdue", figures.shortYuan(card.overdue())),
                    Style.SMALL, Style.PROBLEM_TEXT));
        } else {
            tile.getChildren().set(2, Nodes.label(text.of("party.card.none-overdue"), Style.TILE_NOTE));
        }
        return tile;
    }

    private Node charts(CustomerCard card) {
        BarsChart months = new BarsChart(v -> figures.shortMoney(Money.ofFen(Math.round(v * 100))),
                place -> model.showSales(card.months().get(place).month()));
        months.setId("months");
        months.show(card.months().stream().map(m -> new BarsChart.Bar(
                "%02d-%02d".formatted(m.month().getYear() % 100, m.month().getMonthValue()),
                m.month() + "\n" + figures.yuan(m.net()), m.net().yuan().doubleValue(), null, false)).toList(),
                text.of("party.card.months"));
        Node usual = card.products().isEmpty()
                ? Nodes.paragraph(text.of("party.card.no-products"), Style.MUTED)
                : sized(new TableBuilder<>("usual", FXCollections.observableList(card.products()))
                        .text(text.of("party.card.product"), 180, CustomerCard.UsualProduct::name)
                        .number(text.of("party.card.quantity"), 76, p -> figures.quantity(p.quantity()))
                        .exact(text.of("party.card.unit"), 60, CustomerCard.UsualProduct::unit)
                        .number(text.of("party.card.amount"), 90, p -> figures.money(p.net()))
                        .number(text.of("party.card.last-price"), 76, p -> p.lastPrice() == null ? "" : figures.price(p.lastPrice()))
                        .exact(text.of("party.card.last-bought"), 88, p -> figures.date(p.last()))
                        .build(), card.products().size());
        return new FluidGrid(34, 2, new Card(text.of("party.card.months"), months),
                new Card(text.of("party.card.usual"), usual));
    }

    private Node recent(CustomerCard card) {
        if (card.recent().isEmpty()) {
            return new Card(text.of("party.card.recent"),
                    Nodes.paragraph(text.of("party.card.no-sales"), Style.MUTED));
        }
        TableView<CustomerCard.RecentDocument> table = new TableBuilder<>("recent",
                FXCollections.observableList(card.recent()))
                .onOpen(d -> model.showDocument(d.number()))
                .exact(text.of("party.card.date"), 100, d -> figures.date(d.date()))
                .link(text.of("party.card.number"), 160, CustomerCard.RecentDocument::number)
                .exact(text.of("party.card.kind"), 80, d -> text.of("party.kind." + d.kind()))
                .text(text.of("party.card.origin"), 90, d -> text.of("party.origin." + d.origin()))
                .number(text.of("party.card.lines"), 64, d -> String.valueOf(d.lines()))
                .number(text.of("party.card.amount"), 120, d -> figures.money(d.net()))
                .build();
        return new Card(text.of("party.card.recent"), sized(table, card.recent().size()));
    }

    // A short table inside a page shows all its rows; the page scrolls.
    private static <T> TableView<T> sized(TableView<T> table, int rows) {
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(rows + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return table;
    }
}
