package org.suanpan.app.tier.desk;

import java.util.List;

import javafx.collections.SetChangeListener;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.desk.LostDeskViewModel.Line;
import org.suanpan.app.tier.desk.LostDeskViewModel.Side;
import org.suanpan.app.tier.look.FirstRow;
import org.suanpan.app.tier.look.LookBar;
import org.suanpan.app.tier.look.PartsBar;
import org.suanpan.app.tier.look.TierChips;
import org.suanpan.core.tier.Lifecycle;

/// The desk of customers who slip away. Space ticks, A all, F makes follow-ups for the ticked ones, F7 writes a talk down, F4 opens
/// how the tier came about, Enter the card.
public final class LostDeskView extends VBox {

    private final LostDeskViewModel model;
    private final Text text;
    private final Figures figures;
    private final TableView<Line> table;
    private final LookBar bar;
    private final Label sum = Nodes.id(Nodes.label("", Style.STRONG), "desk-sum");

    public LostDeskView(LostDeskViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("lost-desk");
        bar = new LookBar(model.look());
        table = FirstRow.chosen(table());
        DatePicker day = Choices.day("next", model.desk().asOf()::today);
        day.valueProperty().bindBidirectional(model.nextOn());
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP), "message");
        model.message().subscribe(words -> {
            message.setText(words);
            Nodes.showIf(message, !words.isEmpty());
        });
        VBox list = Nodes.column(Style.LIST_PAGE, table, Nodes.row(Style.PAGER, sum, Nodes.spacer(), Nodes.label(text.of("board.desk-keys"), Style.MUTED, Style.SMALL)));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label note = Nodes.paragraph("", Style.MUTED);
        model.side().subscribe(side -> note.setText(text.of("board.side-note." + side)));
        getChildren().addAll(new PageHeader(text.of("board.part.DESK"), Nodes.label(text.of("board.next-on"), Style.MUTED), day,
                Nodes.id(Nodes.button(text.of("board.follow-up"), MaterialDesignP.PHONE_OUTLINE,
                        () -> model.followUp(table.getSelectionModel().getSelectedItem()), Style.PRIMARY), "follow-up")),
                Nodes.wrap(Style.FILTER_BAR, PartsBar.of(model.desk(), Screen.Tiers.Part.DESK),
                        Choices.segments("side", List.of(Side.values()), side -> text.of("board.side." + side), model.side())),
                bar, Nodes.column(Style.FORM_BODY, note, message), list);
        model.lists().subscribe(_ -> placeholder());
        model.side().subscribe(_ -> placeholder());
        model.lines().addListener((javafx.beans.Observable _) -> refresh());
        model.ticked().addListener((SetChangeListener<Object>) _ -> {
            table.refresh();
            refresh();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        refresh();
    }

    private void keys(KeyEvent event) {
        Line chosen = table.getSelectionModel().getSelectedItem();
        if (event.isShortcutDown() || event.isAltDown() || !table.isFocused()) {
            if (event.getCode() == KeyCode.F5 || event.getCode() == KeyCode.ESCAPE) {
                bar.keys(event);
            }
            return;
        }
        switch (event.getCode()) {
            case A -> model.tickAll();
            case F -> model.followUp(chosen);
            case SPACE -> {
                if (chosen != null) {
                    model.toggle(chosen);
                }
            }
            case F7 -> {
                if (chosen != null) {
                    model.talk(chosen);
                }
            }
            case F4 -> {
                if (chosen != null) {
                    model.story(chosen);
                }
            }
            default -> {
                bar.keys(event);
                return;
            }
        }
        event.consume();
    }

    private TableView<Line> table() {
        return new TableBuilder<>("start", model.lines())
                .onOpen(model::open)
                .tick("✓", 40, line -> model.ticked().contains(line.customer()), model::toggle)
                .exact(text.of("party.code"), 84, Line::code)
                .link(text.of("party.name"), 170, Line::name)
                .exact(text.of("board.tier"), 72, Line::tier)
                .chip(text.of("board.fixed-rule"), 84, (line, chip) -> TierChips.state(text, Lifecycle.valueOf(line.fixed()), chip))
                .chip(text.of("board.own-rule"), 84, (line, chip) -> TierChips.state(text, Lifecycle.valueOf(line.own()), chip))
                .text(text.of("board.why"), 360, Line::sentence).leads(model::story)
                .number(text.of("board.at-stake"), 110, line -> line.atStake() == null ? "–" : figures.money(line.atStake()))
                .way(text.of("board.story"), model::story)
                .way(text.of("followup.log"), model::talk)
                .build();
    }

    private void placeholder() {
        table.setPlaceholder(model.lists().get() == null ? new StackPane()
                : new EmptyState(MaterialDesignA.ACCOUNT_CHECK_OUTLINE, text.of("board.side-none." + model.side().get())));
    }

    private void refresh() {
        sum.setText(text.of("board.desk-sum." + (model.side().get() == Side.GROWING ? Side.GROWING : Side.SLIPPING), figures.count(model.lines().size()),
                figures.money(model.atStake()), figures.count(model.ticked().size())));
    }
}
