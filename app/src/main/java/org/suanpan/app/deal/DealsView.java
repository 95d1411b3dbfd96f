package org.suanpan.app.deal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.Money;
import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.Stage;
import org.suanpan.core.deal.StageSum;

/// What somebody may buy, stage by stage. On a row: → next stage, ← the one before, Q quotation, W won, L lost, F7 a talk, Enter opens; Ctrl+N a new lead.
final class DealsView extends VBox {

    private final DealsViewModel model;
    private final Text text;
    private final Figures figures;
    private final DealWords words;
    private final TableView<Deal> table;
    private final LosePane lose;

    DealsView(DealsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.words = new DealWords(model.desk());
        this.table = table();
        this.lose = new LosePane(model);
        Style.on(this, Style.PAGE);
        setId("deals");
        VBox.setVgrow(table, Priority.ALWAYS);
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        VBox strip = Nodes.column(Style.FORM_BODY, message);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(strip, !why.isEmpty());
        });
        var create = Nodes.id(Nodes.button(text.of("deal.new"), MaterialDesignP.PLUS, model::write, Style.PRIMARY), "new");
        create.setTooltip(new Tooltip("Ctrl+N"));
        VBox asked = Nodes.column(Style.FORM_BODY, lose);
        lose.visibleProperty().subscribe(shown -> Nodes.showIf(asked, shown));
        getChildren().addAll(new PageHeader(text.of("deal.title"), create), filters(), strip, asked, table);
        model.read().value().subscribe(_ -> table.setPlaceholder(empty()));
        model.losing().addListener((_, before, now) -> {
            if (before != null && now == null) {
                table.requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// Each stage with how many deals and what they come to; whose customers.
    private Node filters() {
        FlowPane stages = Nodes.id(Nodes.wrap(Style.SEGMENTS), "stages");
        HBox whose = Nodes.row(Style.ROW);
        model.read().value().subscribe(read -> {
            if (read != null) {
                stages.getChildren().setAll(stages(read.sums()));
                if (whose.getChildren().isEmpty()) {
                    List<String> reps = new ArrayList<>(List.of(""));
                    reps.addAll(read.reps());
                    whose.getChildren().add(Choices.box("rep", reps, rep -> rep.isEmpty() ? text.of("deal.anybodys") : rep, model.rep()));
                }
            }
        });
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.column(Style.FILTER_BAR, stages),
                Nodes.wrap(Style.FILTER_BAR, whose, Nodes.label(text.of("deal.keys"), Style.MUTED, Style.SMALL)));
    }

    private List<Node> stages(List<StageSum> sums) {
        Map<Stage, StageSum> found = new EnumMap<>(Stage.class);
        sums.forEach(sum -> found.put(sum.stage(), sum));
        List<Node> buttons = new ArrayList<>();
        StageSum open = sums.stream().filter(sum -> sum.stage().isOpen()).reduce(new StageSum(Stage.LEAD, 0, Money.ZERO),
                (a, b) -> new StageSum(Stage.LEAD, a.deals() + b.deals(), a.amount().plus(b.amount())));
        buttons.add(stage(null, text.of("deal.open"), open));
        for (Stage stage : Stage.values()) {
            buttons.add(stage(stage, words.of(stage), found.getOrDefault(stage, new StageSum(stage, 0, Money.ZERO))));
        }
        return buttons;
    }

    private Node stage(@Nullable Stage stage, String name, StageSum sum) {
        ToggleButton button = Style.on(new ToggleButton(sum.deals() == 0 ? name : sum.amount().isZero()
                ? text.of("deal.counted", name, figures.count(sum.deals()))
                : text.of("deal.summed", name, figures.count(sum.deals()), figures.shortYuan(sum.amount()))), Style.SEGMENT);
        button.setId("stage-" + (stage == null ? "OPEN" : stage.name()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(stage == model.stage().get());
        button.setOnAction(_ -> {
            model.stage().set(stage);
            button.setSelected(true);
        });
        return button;
    }

    private void keys(KeyEvent event) {
        if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.write();
            event.consume();
            return;
        }
        boolean asking = model.losing().get() != null;
        int digit = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (asking && digit >= 0 && digit < 7) {
            lose.choose(digit);
            event.consume();
        } else if (!asking && event.getTarget() == table && acts(event.getCode())) {
            event.consume();
        }
    }

    private boolean acts(KeyCode code) {
        Consumer<Deal> action = switch (code) {
            case RIGHT -> model::next;
            case LEFT -> model::before;
            case Q -> model::quote;
            case W -> model::win;
            case L -> model::askReason;
            case F7 -> model::talk;
            default -> null;
        };
        int at = table.getSelectionModel().getSelectedIndex();
        if (action == null || at < 0 || at >= model.deals().size()) {
            return false;
        }
        action.accept(model.deals().get(at));
        table.getSelectionModel().select(Math.min(at, model.deals().size() - 1));
        return true;
    }

    private TableView<Deal> table() {
        return new TableBuilder<>("start", model.deals())
                .onOpen(model::open)
                .chip(text.of("deal.stage"), 84, (deal, chip) -> words.stage(deal.stage(), chip))
                .link(text.of("deal.what"), 220, Deal::what)
                .text(text.of("party.name"), 180, Deal::name).leads(model::openCustomer)
                .text(text.of("party.rep"), 80, Deal::rep).optional()
                .number(text.of("deal.amount"), 110, words::amount)
                .exact(text.of("deal.expected"), 96, deal -> figures.date(deal.expectedOn()))
                .exact(text.of("deal.since"), 96, deal -> figures.date(deal.since()))
                .text(text.of("deal.standing"), 200, words::standing)
                .way(text.of("deal.way.open"), model::open)
                .way(text.of("deal.way.next"), model::next)
                .way(text.of("deal.way.before"), model::before)
                .way(text.of("deal.way.quote"), model::quote)
                .way(text.of("deal.way.win"), model::win)
                .way(text.of("deal.way.lose"), model::askReason)
                .way(text.of("followup.log"), model::talk)
                .way(text.of("party.way.card"), model::openCustomer)
                .build();
    }

    private Node empty() {
        if (model.read().value().get() == null) {
            return new StackPane();
        }
        boolean narrowed = model.stage().get() != null || !model.rep().get().isEmpty();
        return narrowed ? new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("deal.none-match"), Nodes.button(text.of("base.clear-filter"), () -> {
            model.stage().set(null);
            model.rep().set("");
        })) : new EmptyState(MaterialDesignH.HANDSHAKE_OUTLINE, text.of("deal.none"),
                Nodes.button(text.of("deal.new"), MaterialDesignP.PLUS, model::write, Style.PRIMARY));
    }
}
