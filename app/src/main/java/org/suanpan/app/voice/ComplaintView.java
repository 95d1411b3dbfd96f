package org.suanpan.app.voice;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.form.Message;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.ComplaintStep;

/// One complaint: what it is about, its steps, and the next. F12 takes the first step that may follow, Shift+F12 the second.
final class ComplaintView extends VBox {

    private static final double HEAD_ROWS = 1.35;

    private final ComplaintViewModel model;
    private final Text text;
    private final VBox body = Nodes.column(Style.PAGE_BODY);
    private final HBox actions = Nodes.row(Style.ACTIONS);
    private final TextField words;
    private final Card next;

    ComplaintView(ComplaintViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("complaint");
        words = Nodes.id(new TextField(), "start");
        words.setPromptText(text.of("complaint.step-prompt"));
        words.textProperty().bindBidirectional(model.words());
        DatePicker day = Choices.day("day", model.desk().asOf()::today);
        day.valueProperty().bindBidirectional(model.day());
        next = new Card(text.of("complaint.next"), new FormBuilder().field(text.of("complaint.step-words"), words)
                .field(text.of("complaint.step-who"), Choices.box("by", model.people(), who -> People.words(text, who), model.by()))
                .field(text.of("voice.day"), day).field("", actions).build());
        var scroll = Nodes.scroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        PageHeader header = new PageHeader(text.of("complaint.one"), Nodes.button(text.of("complaint.customer"), model::openCustomer));
        header.subtitle(model.read().value().map(read -> read.complaint().name()));
        getChildren().addAll(header, new Message(model.message()), scroll);
        model.read().value().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            List<ComplaintStep.Kind> kinds = model.next();
            int at = event.isShiftDown() ? 1 : 0;
            if (event.getCode() == KeyCode.F12 && at < kinds.size()) {
                model.take(kinds.get(at));
                event.consume();
            }
        });
    }

    private void show() {
        ComplaintViewModel.Read read = model.read().value().get();
        if (read == null) {
            return;
        }
        actions.getChildren().clear();
        List<ComplaintStep.Kind> kinds = model.next();
        for (int i = 0; i < kinds.size(); i++) {
            ComplaintStep.Kind kind = kinds.get(i);
            actions.getChildren().add(Nodes.id(Nodes.button(text.of("complaint.take." + kind) + (i == 0 ? "  F12" : i == 1 ? "  Shift+F12" : ""),
                    () -> model.take(kind)), "take-" + kind));
        }
        body.getChildren().setAll(new Card(text.of("complaint.what"), facts(read.complaint())), steps(read.steps()));
        if (!kinds.isEmpty()) {
            body.getChildren().add(next);
            model.desk().work().later(words::requestFocus);
        }
    }

    private Node facts(Complaint one) {
        ComplaintWords say = new ComplaintWords(model.desk());
        Label chip = Nodes.id(Nodes.label("", Style.CHIP), "standing");
        say.state(one, chip);
        FlowPane facts = Nodes.wrap(Style.FACTS, chip, Nodes.label(text.of("complaint.subject." + one.subject()), Style.STRONG),
                Nodes.label(model.desk().figures().date(one.day()), Style.FACT_VALUE), Nodes.label(say.wait(one), Style.MUTED));
        if (one.document() != null) {
            facts.getChildren().add(Nodes.link(one.number(), model::openDocument));
        }
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.paragraph(one.words()), facts);
    }

    private Node steps(List<ComplaintStep> steps) {
        TableView<ComplaintStep> table = new TableBuilder<>("steps", FXCollections.observableList(steps))
                .exact(text.of("voice.day"), 92, step -> model.desk().figures().date(step.day()))
                .exact(text.of("complaint.step"), 90, step -> text.of("complaint.did." + step.kind()))
                .exact(text.of("complaint.step-who"), 90, step -> People.words(text, step.who()))
                .text(text.of("complaint.step-words"), 360, ComplaintStep::words)
                .build();
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(steps.size() + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return new Card(text.of("complaint.steps"), table);
    }
}
