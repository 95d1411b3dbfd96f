package org.suanpan.app.voice;

import java.util.List;
import java.util.stream.Collectors;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Rows;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.form.Message;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.AnswerService.Outcome;
import org.suanpan.core.voice.Content;

/// How content customers are: the answers, their mean, and the mean of each salesperson's. Ctrl+N writes one down; a file may be dropped.
final class AnswersView extends VBox {

    private static final double HEAD_ROWS = 1.35;
    private static final int SHOWN = 8;

    private final AnswersViewModel model;
    private final Text text;
    private final Label told = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_OK), "outcome");

    AnswersView(AnswersViewModel model, Dialogs dialogs) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("answers");
        ObservableList<Answer> rows = FXCollections.observableArrayList();
        TableView<Answer> table = table(rows);
        ObservableList<Content> reps = FXCollections.observableArrayList();
        TableView<Content> byRep = byRep(reps);
        Label mean = Nodes.id(Nodes.label("", Style.STRONG), "mean");
        model.read().value().subscribe(read -> {
            Rows.merge(rows, read == null ? List.of() : read.rows(), Answer::id);
            reps.setAll(read == null ? List.of() : read.byRep());
            mean.setText(read == null ? "" : text.of("satisfied.mean-of", model.desk().figures().count(read.all().answers()), model.mean(read.all().mean())));
            byRep.setPrefHeight(byRep.getFixedCellSize() * (Math.min(SHOWN, reps.size()) + HEAD_ROWS) + 2);
            byRep.setMinHeight(byRep.getPrefHeight());
            Nodes.showIf(byRep, !reps.isEmpty());
        });
        model.outcome().subscribe(this::tell);
        VBox page = Nodes.column(Style.LIST_PAGE, byRep, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("satisfied.title"),
                Nodes.button(text.of("satisfied.import"), MaterialDesignI.IMPORT, () -> dialogs.openSpreadsheet().ifPresent(model::bringIn)),
                Nodes.id(Nodes.button(text.of("satisfied.new"), MaterialDesignP.PLUS, model::add, Style.PRIMARY), "new-answer")), bar(mean),
                new Message(model.message()), told, page);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.N) {
                model.add();
                event.consume();
            }
        });
        takesFiles();
    }

    private Node bar(Label mean) {
        return Nodes.row(Style.FILTER_BAR, Choices.segments("days", List.of(30, 90, 365), days -> text.of("satisfied.days", String.valueOf(days)), model.days()),
                mean);
    }

    private TableView<Answer> table(ObservableList<Answer> rows) {
        TableView<Answer> table = new TableBuilder<>("start", rows)
                .onOpen(model::open)
                .exact(text.of("voice.day"), 92, one -> model.desk().figures().date(one.day()))
                .link(text.of("party.name"), 170, Answer::name)
                .chip(text.of("satisfied.score"), 70, this::score)
                .text(text.of("satisfied.reasons"), 120, one -> one.why().stream().map(why -> text.of("satisfied.reason." + why)).collect(Collectors.joining(" ")))
                .text(text.of("satisfied.words"), 230, Answer::words)
                .text(text.of("satisfied.person"), 80, Answer::person).optional()
                .exact(text.of("satisfied.channel"), 76, one -> text.of("satisfied.channel." + one.channel()))
                .text(text.of("party.rep"), 110, one -> one.own() ? text.of("satisfied.own", one.rep()) : one.rep())
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignE.EMOTICON_OUTLINE, text.of("satisfied.none"),
                Nodes.button(text.of("satisfied.new"), model::add, Style.PRIMARY)));
        return table;
    }

    private TableView<Content> byRep(ObservableList<Content> rows) {
        return new TableBuilder<>("by-rep", rows)
                .text(text.of("party.rep"), 160, one -> one.rep().isEmpty() ? text.of("satisfied.nobodys") : one.rep())
                .number(text.of("satisfied.answers"), 80, one -> model.desk().figures().count(one.answers()))
                .number(text.of("satisfied.mean"), 90, one -> model.mean(one.mean()))
                .number(text.of("satisfied.shrunk"), 110, one -> model.mean(one.shrunk()))
                .build();
    }

    private void score(Answer one, Label chip) {
        chip.setText(text.of("satisfied.points", String.valueOf(one.score())));
        Style look = one.score() <= Answer.LOW ? Style.CHIP_PROBLEM : one.score() == Answer.LOW + 1 ? Style.CHIP_CAUTION : Style.CHIP_OK;
        Style.choose(chip, look, Style.CHIP_PROBLEM, Style.CHIP_CAUTION, Style.CHIP_OK);
    }

    private void tell(@Nullable Outcome outcome) {
        Nodes.showIf(told, outcome != null);
        if (outcome != null) {
            String refused = outcome.refused().stream().limit(SHOWN)
                    .map(one -> text.of("satisfied.refused", String.valueOf(one.row()), one.customer(), text.of(one.why()))).collect(Collectors.joining("\n"));
            told.setText((text.of("satisfied.imported", String.valueOf(outcome.kept()), String.valueOf(outcome.refused().size())) + "\n" + refused).strip());
            Style.choose(told, outcome.refused().isEmpty() ? Style.STRIP_OK : Style.STRIP_CAUTION, Style.STRIP_OK, Style.STRIP_CAUTION);
        }
    }

    private void takesFiles() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                model.bringIn(event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }
}
