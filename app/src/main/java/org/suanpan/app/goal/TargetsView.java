package org.suanpan.app.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.TargetPlan;
import org.suanpan.core.goal.TargetRow;
import org.suanpan.core.goal.Targeting.Basis;
import org.suanpan.core.goal.Whose;

/// The tree of targets: Enter goes to the field of the chosen line, Enter there sets and locks it, Delete unlocks, right and left open and close a
/// person's customers.
final class TargetsView extends VBox {

    private static final int YEARS = 2;

    private final TargetsViewModel model;
    private final Text text;
    private final Figures figures;
    private final TableView<TargetRow> table;
    private final TextField field = Nodes.id(new TextField(), "target-value");
    private final ObservableList<String> groups = FXCollections.observableArrayList("");
    private final ObservableList<Integer> numbers = FXCollections.observableArrayList(0);

    TargetsView(TargetsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.table = table();
        Style.on(this, Style.PAGE);
        setId("targets");
        PageHeader header = new PageHeader(text.of("target.title"));
        header.subtitle(model.read().value().map(this::said));
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "target-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        StackPane body = new StackPane(table);
        VBox.setVgrow(body, Priority.ALWAYS);
        Node first = new EmptyState(MaterialDesignT.TARGET, text.of("target.none-yet"));
        model.read().value().subscribe(read -> {
            boolean none = read != null && read.table().version() == null;
            body.getChildren().setAll(none ? List.of(table, first) : List.of(table));
            first.setMouseTransparent(true);
            numbers.setAll(0);
            if (read != null) {
                if (!groups.subList(1, groups.size()).equals(read.groups())) {
                    groups.remove(1, groups.size());
                    groups.addAll(read.groups());
                }
                read.versions().stream().map(TargetPlan.Version::number).forEach(numbers::add);
            }
            keepChosen();
        });
        getChildren().addAll(header, filter(), message, body, editor());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private String said(TargetsViewModel.Read read) {
        TargetPlan.Version version = read.table().version();
        String pace = text.of("target.pace", figures.count(read.table().pace().passed()), figures.count(read.table().pace().days()));
        return version == null ? pace
                : text.of(version.stretch() ? "target.version-stretch" : "target.version", figures.count(version.number())) + " · " + pace;
    }

    private Node filter() {
        int now = model.year().get();
        return Nodes.wrap(Style.FILTER_BAR,
                Choices.segments("target-metric", model.metrics(), one -> text.of("target.metric." + one), model.metric()),
                Choices.box("target-year", IntStream.rangeClosed(now - YEARS, now + 1).boxed().toList(), String::valueOf, model.year()),
                Choices.box("target-month", IntStream.rangeClosed(0, TargetPlan.MONTHS).boxed().toList(),
                        one -> one == 0 ? text.of("target.whole-year") : text.of("target.month", String.valueOf(one)), model.month()),
                versions(), groups());
    }

    private Node versions() {
        var box = Choices.box("target-versions", List.of(0), (Integer one) -> one == 0 ? text.of("target.newest")
                : text.of("target.version", String.valueOf(one)), model.number());
        box.setItems(numbers);
        return box;
    }

    private Node groups() {
        var box = Choices.box("target-group", List.of(""), (String one) -> one.isEmpty() ? text.of("target.all-goods") : one, model.category());
        box.setItems(groups);
        model.metric().subscribe(_ -> box.setDisable(!model.hasGroups()));
        return box;
    }

    private Node editor() {
        if (!model.changes()) {
            return Nodes.row(Style.FILTER_BAR, Nodes.label(text.of("target.read-only"), Style.MUTED));
        }
        Label who = Nodes.id(Nodes.label("", Style.STRONG), "target-who");
        model.chosen().subscribe(row -> {
            who.setText(row == null ? "" : name(row));
            model.typed().set(row == null ? "" : row.figures().target().toPlainString());
        });
        field.textProperty().bindBidirectional(model.typed());
        field.setPrefColumnCount(12);
        CheckBox stretch = new CheckBox(text.of("target.stretch"));
        stretch.selectedProperty().bindBidirectional(model.stretch());
        CheckBox customers = new CheckBox(text.of("target.to-customers"));
        customers.selectedProperty().bindBidirectional(model.customers());
        return Nodes.column(Style.FORM_BODY,
                Nodes.wrap(Style.FILTER_BAR, who, field, Nodes.id(Nodes.button(text.of("target.set"), this::set, Style.PRIMARY), "target-set"),
                        Nodes.button(text.of("target.unlock"), model::unlock), stretch, Nodes.label(text.of("target.keys"), Style.MUTED, Style.SMALL)),
                Nodes.wrap(Style.FILTER_BAR, Nodes.label(text.of("target.spread-by")), spread(Basis.LAST_YEAR), spread(Basis.POTENTIAL),
                        spread(Basis.EQUAL), customers));
    }

    private Node spread(Basis basis) {
        return Nodes.id(Nodes.button(text.of("target.basis." + basis), () -> model.spread(basis)), "spread-" + basis);
    }

    private void set() {
        model.set(() -> model.desk().work().later(table::requestFocus));
    }

    private TableView<TargetRow> table() {
        TableView<TargetRow> built = new TableBuilder<>("targets-table", model.rows())
                .onOpen(_ -> edit())
                .text(text.of("target.who"), 230, this::name)
                .number(text.of("target.target"), 130, row -> figure(row.figures().target()))
                .chip(text.of("target.lock"), 76, this::lock)
                .number(text.of("target.achieved"), 130, row -> figure(row.figures().achieved()))
                .number(text.of("target.ratio"), 90, row -> percent(row.figures().ratio()))
                .number(text.of("target.forecast"), 130, row -> figure(row.figures().forecast()))
                .number(text.of("target.over"), 110, row -> row.over().signum() == 0 ? "" : "+" + figure(row.over())).optional()
                .way(text.of("target.way.card"), model::card)
                .build();
        built.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosen().set(row);
            }
        });
        built.setId("start");
        return built;
    }

    /// After a reload the same line stays chosen.
    private void keepChosen() {
        TargetRow before = model.chosen().get();
        int place = before == null ? 0 : Math.max(0, model.rows().stream().map(TargetRow::who).toList().indexOf(before.who()));
        if (!model.rows().isEmpty()) {
            table.getSelectionModel().clearAndSelect(place);
        }
    }

    private String name(TargetRow row) {
        String words = row.who().kind() == Whose.Kind.COMPANY ? text.of("target.company") : row.name();
        String mark = !model.opens(row) ? "" : model.isOpen(row) ? "▾ " : "▸ ";
        return "　".repeat(row.depth()) + mark + words;
    }

    private String figure(@Nullable BigDecimal value) {
        return value == null ? "—" : figures.figure(value, model.metric().get().digits());
    }

    private static String percent(@Nullable Rate ratio) {
        return ratio == null ? "—" : new Rate(ratio.value().movePointRight(2)).toString(1) + " %";
    }

    private void lock(TargetRow row, Label chip) {
        chip.setText(row.locked() ? text.of("target.locked") : "");
        Style.choose(chip, Style.CHIP_NEUTRAL, Style.CHIP_NEUTRAL);
        chip.setVisible(row.locked());
    }

    private void edit() {
        if (model.changes()) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private void keys(KeyEvent event) {
        TargetRow row = table.getSelectionModel().getSelectedItem();
        boolean typing = field.isFocused();
        if (event.getCode() == KeyCode.ENTER && typing || event.getCode() == KeyCode.F12 && model.changes()) {
            set();
        } else if (event.getCode() == KeyCode.ESCAPE && typing) {
            table.requestFocus();
        } else if (table.isFocused() && row != null && event.getCode() == KeyCode.DELETE) {
            model.unlock();
        } else if (table.isFocused() && row != null && (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) && model.opens(row)) {
            model.open(row, event.getCode() == KeyCode.RIGHT);
            keepChosen();
        } else {
            return;
        }
        event.consume();
    }
}
