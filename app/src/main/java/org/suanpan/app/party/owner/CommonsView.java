package org.suanpan.app.party.owner;

import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.PartyScreen.Commons.Part;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.owner.Change;
import org.suanpan.core.party.owner.Holding;
import org.suanpan.core.party.owner.InPool;
import org.suanpan.core.party.owner.TakeBack.State;
import org.suanpan.core.party.owner.TakeBack.Verdict;

/// The public pool in three parts: who is in it (C claims), who is about to fall into it, and who is due (T takes back, after a look at what
/// that comes to). 1 2 3 change between them, H hands over, F7 writes a talk down.
final class CommonsView extends VBox {

    private final CommonsViewModel model;
    private final Text text;
    private final Figures figures;
    private final TableView<InPool> pool;
    private final TableView<Verdict> verdicts;

    CommonsView(CommonsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.pool = pool();
        this.verdicts = verdicts();
        Style.on(this, Style.PAGE);
        setId("commons");
        PagedTable<InPool, Long> paged = new PagedTable<>(model.desk(), pool, model.pool(),
                total -> List.of(text.of("base.total-rows", figures.count(total)), "", "", "", "", "", "", "")).whenEmpty(emptyPool());
        StackPane front = new StackPane();
        VBox.setVgrow(front, Priority.ALWAYS);
        model.part().subscribe(part -> front.getChildren().setAll(part == Part.POOL ? paged : verdicts));
        model.read().value().subscribe(_ -> verdicts.setPlaceholder(noVerdicts()));
        model.part().subscribe(_ -> verdicts.setPlaceholder(noVerdicts()));
        PageHeader header = new PageHeader(text.of("commons.title"),
                Nodes.id(Nodes.button(text.of("commons.rules"), MaterialDesignC.COG_OUTLINE, () -> model.rules().open().set(!model.rules().open().get())), "rules"),
                Nodes.button(text.of("owner.hand-over-all"), MaterialDesignA.ACCOUNT_SWITCH_OUTLINE,
                        () -> model.desk().navigator().open(new org.suanpan.app.base.Screen.HandOverForm(List.of(), System.nanoTime()))),
                takeBack(), claim());
        header.subtitle(model.read().value().map(this::told));
        getChildren().addAll(header, filters(), new RulesPane(text, model.rules()), message(), asked(), front);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private String told(CommonsViewModel.Read read) {
        long kept = read.of(State.KEPT).size();
        return !read.rules().isOn() ? text.of("commons.off") : text.of(kept == 0 ? "commons.told" : "commons.told-kept",
                String.valueOf(read.rules().days()), figures.count(read.of(State.WARNED).size()), figures.count(read.of(State.DUE).size()), figures.count(kept));
    }

    private Node takeBack() {
        var button = Nodes.id(Nodes.button(text.of("commons.take-back"), MaterialDesignA.ACCOUNT_ARROW_LEFT_OUTLINE, this::ask), "take-back");
        model.part().subscribe(part -> Nodes.showIf(button, part == Part.DUE));
        return button;
    }

    private Node claim() {
        HBox row = Nodes.row(Style.ROW);
        model.read().value().subscribe(read -> {
            if (read != null) {
                model.keepClaimer(read.here());
                ComboBox<Holding> who = Choices.box("claimer", read.here(),
                        h -> text.of("owner.holds", h.rep().name(), figures.count(h.customers())), model.claimer());
                who.setPromptText(text.of("commons.claimer"));
                row.getChildren().setAll(who, Nodes.id(Nodes.button(text.of("commons.claim"), MaterialDesignA.ACCOUNT_ARROW_RIGHT_OUTLINE,
                        this::claimChosen, Style.PRIMARY), "claim"));
            }
        });
        model.part().subscribe(part -> Nodes.showIf(row, part == Part.POOL));
        return row;
    }

    private Node filters() {
        TextField search = Nodes.id(Style.on(new TextField(), Style.SEARCH_BOX), "search");
        search.setPromptText(text.of("party.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                pool.requestFocus();
                pool.getSelectionModel().selectFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        model.part().subscribe(part -> Nodes.showIf(search, part == Part.POOL));
        return Nodes.wrap(Style.FILTER_BAR, Choices.segments("part", List.of(Part.values()), part -> text.of("commons.part." + part), model.part()),
                search, Nodes.label(text.of("commons.keys"), Style.MUTED, Style.SMALL));
    }

    private Node message() {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        VBox strip = Nodes.column(Style.FORM_BODY, message);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(strip, !why.isEmpty());
        });
        return strip;
    }

    /// What taking back comes to, before it is done.
    private Node asked() {
        Label words = Nodes.id(Nodes.paragraph("", Style.STRONG), "asked");
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox strip = Nodes.column(Style.FORM_BODY, Style.on(Nodes.row(Style.ROW, words,
                Nodes.button(text.of("base.cancel"), model.asked()::clear),
                Nodes.id(Nodes.button(text.of("commons.take-back-now"), MaterialDesignC.CHECK, model::takeBack, Style.PRIMARY), "take-back-now")),
                Style.STRIP, Style.STRIP_CAUTION));
        Runnable show = () -> {
            words.setText(model.asked().isEmpty() ? "" : text.of("commons.asked", figures.count(model.asked().size()),
                    model.asked().getFirst().who().name(), figures.money(model.askedOwing())));
            Nodes.showIf(strip, !model.asked().isEmpty());
        };
        model.asked().subscribe(show::run);
        show.run();
        return strip;
    }

    private void keys(KeyEvent event) {
        boolean asking = !model.asked().isEmpty();
        if (asking && event.getCode() == KeyCode.F12) {
            model.takeBack();
            event.consume();
        } else if (asking && event.getCode() == KeyCode.ESCAPE) {
            model.asked().clear();
            event.consume();
        } else if (!(event.getTarget() instanceof TextInputControl) && !event.isShortcutDown() && !event.isAltDown() && acts(event.getCode())) {
            event.consume();
        }
    }

    private boolean acts(KeyCode code) {
        switch (code) {
            case DIGIT1 -> go(Part.POOL);
            case DIGIT2 -> go(Part.WARNED);
            case DIGIT3 -> go(Part.DUE);
            case C -> claimChosen();
            case T -> ask();
            case H -> model.handOver(chosen());
            case F7 -> chosen().stream().findFirst().ifPresent(model::talk);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(Part part) {
        model.part().set(part);
        TableView<?> table = part == Part.POOL ? pool : verdicts;
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }

    private List<CustomerId> chosen() {
        return model.part().get() == Part.POOL ? chosen(pool).stream().map(InPool::customer).toList()
                : chosen(verdicts).stream().map(verdict -> verdict.who().customer()).toList();
    }

    /// The chosen rows, the first where none is.
    private static <T> List<T> chosen(TableView<T> table) {
        List<T> rows = table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        return rows.isEmpty() ? table.getItems().stream().limit(1).toList() : rows;
    }

    private void claimChosen() {
        if (model.part().get() == Part.POOL) {
            chosen(pool).stream().findFirst().ifPresent(model::claim);
        }
    }

    private void ask() {
        if (model.part().get() == Part.DUE) {
            model.ask(chosen(verdicts));
        }
    }

    private TableView<InPool> pool() {
        return new TableBuilder<>("start", model.pool().rows())
                .onOpen(row -> model.open(row.customer()))
                .link(text.of("party.name"), 220, InPool::name)
                .exact(text.of("party.code"), 84, InPool::code)
                .exact(text.of("party.phone"), 120, InPool::phone)
                .text(text.of("party.region"), 80, InPool::region).optional()
                .exact(text.of("party.last-sale"), 96, row -> figures.date(row.lastSale()))
                .number(text.of("party.balance"), 104, row -> row.balance().isZero() ? "" : figures.money(row.balance()))
                .exact(text.of("commons.since"), 96, row -> figures.date(row.since()))
                .text(text.of("commons.how"), 200, this::how)
                .way(text.of("party.way.card"), row -> model.open(row.customer()))
                .way(text.of("commons.claim"), model::claim)
                .build();
    }

    private String how(InPool row) {
        Change.Kind kind = row.kind();
        return kind == null ? text.of("commons.never") : row.before().isEmpty() ? text.of("owner.kind." + kind)
                : text.of("commons.from", text.of("owner.kind." + kind), row.before());
    }

    private TableView<Verdict> verdicts() {
        TableView<Verdict> table = new TableBuilder<>("verdicts", model.shown())
                .onOpen(v -> model.open(v.who().customer()))
                .chip(text.of("commons.left"), 92, this::left)
                .link(text.of("party.name"), 200, v -> v.who().name())
                .exact(text.of("party.code"), 84, v -> v.who().code())
                .text(text.of("party.rep"), 80, v -> v.who().rep())
                .exact(text.of("party.tier"), model.desk().tiers().width(52), v -> model.desk().tiers().of(v.who().tier()))
                .exact(text.of("commons.touched"), 96, v -> figures.date(v.who().touched()))
                .number(text.of("party.balance"), 104, v -> v.who().balance().isZero() ? "" : figures.money(v.who().balance()))
                .text(text.of("commons.why"), 300, this::why)
                .way(text.of("party.way.card"), v -> model.open(v.who().customer()))
                .way(text.of("followup.log"), v -> model.talk(v.who().customer()))
                .way(text.of("owner.hand-over-key"), v -> model.handOver(List.of(v.who().customer())))
                .build();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        return table;
    }

    private void left(Verdict verdict, Label chip) {
        chip.setText(verdict.state() == State.DUE ? text.of("commons.due") : text.of("commons.days-left", String.valueOf(verdict.daysLeft())));
        Style.choose(chip, verdict.state() == State.DUE ? Style.CHIP_PROBLEM : Style.CHIP_CAUTION, Style.CHIP_PROBLEM, Style.CHIP_CAUTION);
    }

    private String why(Verdict verdict) {
        return text.of(verdict.who().touched() == null ? "commons.why-never" : "commons.why-idle", String.valueOf(verdict.idle()),
                figures.date(verdict.dueOn()));
    }

    private Node emptyPool() {
        StackPane place = new StackPane();
        model.search().subscribe(words -> place.getChildren().setAll(words.isBlank()
                ? new EmptyState(MaterialDesignA.ACCOUNT_GROUP_OUTLINE, text.of("commons.none"))
                : new EmptyState(MaterialDesignF.FILTER_OFF_OUTLINE, text.of("party.none-match"),
                        Nodes.button(text.of("base.clear-filter"), () -> model.search().set("")))));
        return place;
    }

    private Node noVerdicts() {
        CommonsViewModel.Read read = model.read().value().get();
        if (read == null) {
            return new StackPane();
        }
        if (!read.rules().isOn()) {
            return new EmptyState(MaterialDesignC.COG_OUTLINE, text.of("commons.off-long"),
                    Nodes.button(text.of("commons.turn-on"), () -> model.rules().open().set(true), Style.PRIMARY));
        }
        return new EmptyState(MaterialDesignA.ACCOUNT_CHECK_OUTLINE, text.of(model.part().get() == Part.DUE ? "commons.none-due" : "commons.none-warned",
                String.valueOf(read.rules().days()), String.valueOf(read.rules().warnDays())));
    }
}
