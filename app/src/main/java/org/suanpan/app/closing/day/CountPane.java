package org.suanpan.app.closing.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.closing.day.DayViewModel.Outlook;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.Money;
import org.suanpan.core.trade.closing.day.DayEnd.Standing;

/// A line for every account: what was there, came and went, what is there by the books, a field for what was counted.
final class CountPane extends GridPane {

    private static final int COLUMNS = 7;
    private static final int COUNTED = 5;
    private static final double LEAST = 92;

    private final DayViewModel model;
    private final Text text;
    private final Figures figures;
    private final List<TextField> fields = new ArrayList<>();

    CountPane(DayViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.FORM);
        setId("day-accounts");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(LEAST);
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(column);
        }
    }

    void show(@Nullable Outlook now) {
        int had = focused();
        getChildren().clear();
        fields.clear();
        if (now == null) {
            return;
        }
        addRow(0, head("day.account"), head("day.before"), head("day.in"), head("day.out"), head("day.book"), head("day.counted"),
                head("day.difference"));
        boolean locked = model.isLocked();
        for (Standing standing : now.standings()) {
            addRow(getRowCount(), Nodes.label(standing.name(), Style.STRONG), figure(standing.before()), figure(standing.in()),
                    figure(standing.out()), Style.on(figure(standing.book()), Style.STRONG), counted(standing, locked), difference(standing));
        }
        if (had >= 0 && had < fields.size()) {
            fields.get(had).requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Label head(String key) {
        return Nodes.label(text.of(key), Style.MUTED);
    }

    private Label figure(Money amount) {
        return Nodes.label(figures.money(amount), Style.NUMBER);
    }

    private Node counted(Standing standing, boolean locked) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId("counted-" + standing.account().value());
        field.setPrefColumnCount(COUNTED * 2);
        field.textProperty().bindBidirectional(model.counted(standing.account()));
        field.setPromptText(text.of("day.not-counted"));
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setInputMethodRequests(null);
        field.setDisable(locked);
        Label name = Nodes.label(standing.name());
        name.setLabelFor(field);
        field.setAccessibleText(text.of("day.counted-of", standing.name()));
        fields.add(field);
        int at = fields.size();
        field.setOnAction(event -> {
            if (at < fields.size()) {
                fields.get(at).requestFocus();
            }
            event.consume();
        });
        return field;
    }

    private Node difference(Standing standing) {
        Label words = Nodes.id(Nodes.label("", Style.NUMBER), "difference-" + standing.account().value());
        model.counted(standing.account()).subscribe(_ -> {
            Optional<Money> difference = model.difference(standing);
            words.setText(difference.map(amount -> amount.isZero() ? text.of("day.fits")
                    : text.of(amount.isNegative() ? "day.short" : "day.over", figures.money(amount.abs()))).orElse("—"));
            Style.choose(words, difference.isEmpty() ? Style.MUTED : difference.get().isZero() ? Style.OK_TEXT
                    : difference.get().isNegative() ? Style.PROBLEM_TEXT : Style.CAUTION_TEXT,
                    Style.MUTED, Style.OK_TEXT, Style.PROBLEM_TEXT, Style.CAUTION_TEXT);
        });
        return words;
    }

    /// The caret goes to the first account.
    void begin() {
        if (!fields.isEmpty() && getScene() != null) {
            fields.getFirst().requestFocus();
            fields.getFirst().selectAll();
        }
    }
}
