package org.suanpan.app.tier.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.tier.policy.TierBasis.Kind;

/// The fields of the rules: what is looked at, the tiers with their lines and what they mean, how steady, when asleep.
final class RulesForm extends VBox {

    private static final int NARROW = 5;
    private static final int WIDE = 9;
    private static final int WORDS = 16;

    private final PolicyEntry entry;
    private final Text text;
    private final List<String> levels;
    private final GridPane table = Style.on(new GridPane(), Style.FORM);
    private final GridPane care = Style.on(new GridPane(), Style.FORM);

    RulesForm(RulesViewModel model, List<String> known) {
        this.entry = model.entry();
        this.text = model.desk().text();
        this.levels = new ArrayList<>(List.of(""));
        levels.addAll(known);
        Style.on(this, Style.COLUMN);
        setId("rules-form");
        entry.count().subscribe(_ -> {
            rows();
            care();
        });
        Node weights = Nodes.wrap(Style.FILTER_BAR, named("tier.rules.volume", "volume", entry.volume()),
                named("tier.rules.margin", "margin", entry.margin()), named("tier.rules.willingness", "willingness", entry.willingness()),
                named("tier.rules.target", "target", entry.target()));
        Node willing = Nodes.column(Style.COLUMN_TIGHT, Nodes.label(text.of("tier.rules.willing"), Style.FORM_LABEL),
                Nodes.wrap(Style.FILTER_BAR, Stream.of(WillingEntry.Figure.values())
                        .map(figure -> named(figure.words(), figure.id(), entry.willing().of(figure))).toArray(Node[]::new)),
                Nodes.paragraph(text.of("tier.rules.willing-help"), Style.FORM_HELP));
        Label hint = Nodes.paragraph("", Style.FORM_HELP);
        entry.kind().subscribe(kind -> {
            hint.setText(text.of("tier.rules.kind-help." + kind));
            Nodes.showIf(weights, kind == Kind.SCORE);
            Nodes.showIf(willing, kind == Kind.SCORE);
        });
        CheckBox rhythm = Nodes.id(new CheckBox(text.of("tier.rules.own-rhythm")), "rhythm");
        rhythm.selectedProperty().bindBidirectional(entry.ownRhythm());
        getChildren().addAll(
                new Card(text.of("tier.rules.basis"), Nodes.column(Style.COLUMN_TIGHT, Nodes.wrap(Style.FILTER_BAR,
                        Choices.segments("kind", List.of(Kind.values()), kind -> text.of("tier.rules.kind." + kind), entry.kind()),
                        named("tier.rules.months", "month-count", entry.months()), Nodes.label(text.of("tier.rules.tiers"), Style.FORM_LABEL),
                        Choices.segments("count", List.of(2, 3, 4, 5), String::valueOf, entry.count())), hint, weights, willing)),
                new Card(text.of("tier.rules.table"), Nodes.column(Style.COLUMN_TIGHT, table,
                        Nodes.paragraph(text.of("tier.rules.table-help"), Style.FORM_HELP))),
                new Card(text.of("tier.rules.care"), Nodes.column(Style.COLUMN_TIGHT, care,
                        Nodes.paragraph(text.of("tier.rules.care-help"), Style.FORM_HELP))),
                new Card(text.of("tier.rules.steady"), new FormBuilder()
                        .field(text.of("tier.rules.demote-after"), box("demote", NARROW, entry.demoteAfter()), text.of("tier.rules.demote-help"))
                        .field(text.of("tier.rules.protect"), box("protect", NARROW, entry.protect()), text.of("tier.rules.protect-help"))
                        .field(text.of("tier.rules.overdue"), box("overdue", NARROW, entry.overdue()), text.of("tier.rules.overdue-help"))
                        .build()),
                new Card(text.of("tier.rules.asleep"), Nodes.wrap(Style.FILTER_BAR, named("tier.rules.new-days", "new-days", entry.newDays()),
                        named("tier.rules.sleep-days", "sleep-days", entry.sleepDays()),
                        named("tier.rules.lost-days", "lost-days", entry.lostDays()), rhythm)),
                new Card(text.of("tier.rules.rhythm"), Nodes.column(Style.COLUMN_TIGHT, own(),
                        Nodes.paragraph(text.of("tier.rules.rhythm-help"), Style.FORM_HELP))));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field) {
                field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    private void rows() {
        table.getChildren().clear();
        List<String> titles = List.of("tier.rules.tier", "tier.rules.enter", "tier.rules.exit", "tier.rules.visit", "tier.rules.discount",
                "tier.rules.priority", "tier.rules.credit", "tier.rules.commission", "tier.rules.points", "tier.rules.level",
                "tier.rules.note");
        for (int column = 0; column < titles.size(); column++) {
            table.add(Nodes.label(text.of(titles.get(column)), Style.MUTED, Style.SMALL), column, 0);
        }
        int count = entry.count().get();
        for (int i = 0; i < count; i++) {
            TierEntry tier = entry.tiers().get(i);
            String at = "-" + i;
            boolean lowest = i == count - 1;
            table.addRow(i + 1, box("tier" + at, NARROW, tier.name()),
                    lowest ? Nodes.label(text.of("tier.rules.rest"), Style.MUTED) : box("enter" + at, NARROW, tier.enter()),
                    lowest ? Nodes.label("", Style.MUTED) : box("exit" + at, NARROW, tier.exit()),
                    box("visit" + at, NARROW, tier.visit()), box("discount" + at, NARROW, tier.discount()),
                    box("priority" + at, NARROW, tier.priority()), box("credit" + at, NARROW, tier.credit()),
                    box("commission" + at, NARROW, tier.commission()), box("points" + at, NARROW, tier.points()),
                    Choices.box("level" + at, levels, level -> level.isEmpty() ? text.of("tier.rules.list-price") : level, tier.level()),
                    box("note" + at, WIDE, tier.note()));
        }
    }

    /// What to do when following up each tier, and what it is given.
    private void care() {
        care.getChildren().clear();
        List<String> titles = List.of("tier.rules.tier", "tier.rules.wake-up", "tier.rules.nurture", "tier.rules.visit-words", "tier.rules.gifts",
                "tier.rules.festival");
        for (int column = 0; column < titles.size(); column++) {
            care.add(Nodes.label(text.of(titles.get(column)), Style.MUTED, Style.SMALL), column, 0);
        }
        for (int i = 0; i < entry.count().get(); i++) {
            TierEntry tier = entry.tiers().get(i);
            String at = "-" + i;
            Label name = Nodes.label("", Style.FORM_LABEL);
            name.textProperty().bind(tier.name());
            care.addRow(i + 1, name, box("wake-up" + at, WORDS, tier.wakeUp()), box("nurture" + at, WORDS, tier.nurture()),
                    box("visit-words" + at, WORDS, tier.visitWords()), box("gifts" + at, NARROW, tier.gifts()),
                    box("festival" + at, WIDE, tier.festival()));
        }
    }

    private Node own() {
        return Nodes.wrap(Style.FILTER_BAR, Stream.of(RhythmEntry.Figure.values())
                .map(figure -> named(figure.words(), figure.id(), entry.rhythm().of(figure))).toArray(Node[]::new));
    }

    private Node named(String key, String id, StringProperty words) {
        TextField box = box(id, NARROW, words);
        Label label = Nodes.label(text.of(key), Style.FORM_LABEL);
        label.setLabelFor(box);
        return Nodes.row(Style.ROW, label, box);
    }

    private TextField box(String id, int columns, StringProperty words) {
        TextField box = Nodes.id(new TextField(), id);
        box.setPrefColumnCount(columns);
        box.textProperty().bindBidirectional(words);
        return box;
    }
}
