package org.suanpan.app.party.segment;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.party.segment.ManyViewModel.Mode;
import org.suanpan.core.party.SalesRep;

/// One line of fields for what is done for many at once; Enter does it, Esc puts it away. Not there while nothing is wanted.
public final class ManyPane extends VBox {

    private final ManyViewModel model;
    private final Text text;
    private final Node home;

    /// `home` has the keys again afterwards.
    public ManyPane(ManyViewModel model, Node home) {
        this.model = model;
        this.text = model.desk().text();
        this.home = home;
        Style.on(this, Style.COLUMN_TIGHT);
        setId("many");
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "many-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        model.mode().subscribe((before, now) -> show(before, now, message));
        Nodes.showIf(this, false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
    }

    private void show(Mode before, Mode now, Label message) {
        Nodes.showIf(this, now != Mode.NONE);
        if (now == Mode.NONE) {
            getChildren().clear();
            if (before != Mode.NONE) {
                home.requestFocus();
            }
            return;
        }
        TextField words = Nodes.id(Style.on(new TextField(), Style.FILTER_FIELD), "many-words");
        words.setPrefColumnCount(16);
        words.setPromptText(text.of("segment.prompt." + now));
        words.textProperty().bindBidirectional(model.words());
        words.setOnAction(_ -> model.save());
        FlowPane line = Nodes.wrap(Style.FILTER_BAR, Nodes.label(text.of("segment.mode." + now), Style.STRONG),
                Nodes.label(now == Mode.SEGMENT ? "" : model.whom().get(), Style.MUTED), words);
        if (now == Mode.ERRAND) {
            DatePicker day = Choices.day("many-day", model.desk().asOf().day()::get);
            day.valueProperty().bindBidirectional(model.day());
            line.getChildren().addAll(Nodes.label(text.of("segment.day"), Style.MUTED), day, Nodes.label(text.of("party.rep"), Style.MUTED), reps());
        }
        line.getChildren().addAll(Nodes.id(Nodes.button(text.of("segment.do." + now), MaterialDesignC.CHECK, model::save, Style.PRIMARY), "many-do"),
                Nodes.button(text.of("base.cancel"), model::close));
        getChildren().setAll(message, line);
        model.desk().work().later(words::requestFocus);
    }

    private Node reps() {
        ComboBox<@Nullable SalesRep> box = Nodes.id(Style.on(new ComboBox<>(model.reps()), Style.FILTER_FIELD), "many-rep");
        box.setConverter(new StringConverter<>() {

            @Override
            public String toString(@Nullable SalesRep rep) {
                return rep == null ? text.of("segment.own-rep") : rep.name();
            }

            @Override
            public @Nullable SalesRep fromString(String typed) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.valueProperty().bindBidirectional(model.rep());
        return box;
    }
}
