package org.suanpan.app.tier.policy;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.policy.RulesViewModel.Move;
import org.suanpan.app.tier.policy.RulesViewModel.Side;
import org.suanpan.core.tier.lab.LabResult;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.PolicyVersion;
import org.suanpan.core.tier.policy.Schedule;

/// The rules above, what they do below. F12 keeps the draft.
final class RulesView extends VBox {

    private final RulesViewModel model;
    private final Text text;
    private final VBox results = Nodes.id(Nodes.column(Style.LIST_PAGE), "results");
    private final TableView<Move> moves;
    private final TableView<LabResult.Month> months;
    private final ObservableList<PolicyVersion> versionRows = FXCollections.observableArrayList();
    private final TableView<PolicyVersion> versions;
    private final MenuButton drafts;
    private final ObjectProperty<Schedule> schedule = new SimpleObjectProperty<>(Schedule.NEVER);

    RulesView(RulesViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("tier-rules");
        moves = moves();
        months = months();
        versions = versions();
        drafts = Nodes.id(new MenuButton(text.of("tier.rules.drafts")), "drafts");
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        VBox strip = Nodes.column(Style.FORM_BODY, message);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(strip, !why.isEmpty());
        });
        PageHeader header = new PageHeader(text.of("tier.rules.title"), drafts,
                Nodes.id(Nodes.button(text.of("tier.rules.save"), MaterialDesignC.CONTENT_SAVE_OUTLINE, model::save, Style.PRIMARY), "save"));
        VBox editor = Nodes.column(Style.PAGE_BODY);
        SplitPane split = new SplitPane(Nodes.scroll(editor), results);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.56);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(header, strip, split);
        model.read().value().subscribe(now -> {
            if (now != null) {
                show(now);
                if (editor.getChildren().isEmpty()) {
                    editor.getChildren().add(new RulesForm(model, now.levels()));
                }
            }
        });
        model.side().subscribe(_ -> arrange());
        model.months().addListener((javafx.beans.Observable _) -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12) {
                model.save();
                event.consume();
            }
        });
    }

    private void show(RulesViewModel.Read now) {
        drafts.getItems().setAll(item("tier.rules.from-force", () -> model.from(now.lab().inForce())));
        for (PolicyDraft draft : now.drafts()) {
            MenuItem item = new MenuItem(draft.name());
            item.setOnAction(_ -> model.open(draft));
            drafts.getItems().add(item);
        }
        drafts.getItems().add(item("tier.rules.drop", model::drop));
        schedule.set(now.schedule());
        versionRows.setAll(now.versions().reversed());
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(text.of(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void arrange() {
        Side side = model.side().get();
        Node head = Nodes.wrap(Style.FILTER_BAR, Choices.segments("side", List.of(Side.values()), s -> text.of("tier.rules.side." + s),
                model.side()), action(side));
        Label sum = Nodes.id(Nodes.paragraph("", Style.STRONG), "summary");
        sum.textProperty().bind(model.summary());
        Nodes.showIf(sum, side != Side.HISTORY);
        TableView<?> table = side == Side.HISTORY ? versions : moves;
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox top = Nodes.column(Style.FORM_BODY, head, sum);
        top.setMinHeight(USE_PREF_SIZE);
        results.getChildren().setAll(top);
        if (side == Side.LAB) {
            top.getChildren().add(Nodes.paragraph(text.of("tier.rules.estimate"), Style.MUTED, Style.SMALL));
            SplitPane both = new SplitPane(moves, months);
            both.setDividerPositions(0.6);
            VBox.setVgrow(both, Priority.ALWAYS);
            results.getChildren().add(both);
        } else {
            results.getChildren().add(table);
        }
    }

    private Node action(Side side) {
        if (side == Side.REVIEW) {
            return Nodes.row(Style.ROW, Nodes.id(Nodes.button(text.of("tier.rules.apply"), MaterialDesignC.CHECK, model::apply), "apply"),
                    Nodes.label(text.of("tier.rules.monthly"), Style.FORM_LABEL), monthly());
        }
        if (side == Side.HISTORY) {
            return Nodes.label(text.of("tier.rules.history-help"), Style.MUTED);
        }
        DatePicker day = Choices.day("from", model.desk().asOf().day()::get);
        day.valueProperty().bindBidirectional(model.from());
        return Nodes.row(Style.ROW, Nodes.label(text.of("tier.rules.name"), Style.FORM_LABEL), name(), day,
                Nodes.id(Nodes.button(text.of("tier.rules.put"), model::putInForce), "put"));
    }

    private Node monthly() {
        ComboBox<Schedule> box = Choices.box("monthly", List.of(Schedule.values()), way -> text.of("tier.rules.schedule." + way), schedule);
        box.setOnAction(_ -> {
            RulesViewModel.Read now = model.read().value().get();
            if (now != null && schedule.get() != now.schedule()) {
                model.keepSchedule(schedule.get());
            }
        });
        return box;
    }

    private TextField name() {
        TextField box = Nodes.id(new TextField(), "name");
        box.setPromptText(text.of("tier.rules.name-prompt"));
        box.textProperty().bindBidirectional(model.entry().name());
        return box;
    }

    private TableView<Move> moves() {
        TableView<Move> built = new TableBuilder<>("moves", model.moves())
                .onOpen(model::openCard)
                .exactLink(text.of("party.code"), 90, Move::customer)
                .text(text.of("tier.rules.customer"), 160, Move::name)
                .exact(text.of("tier.rules.before"), 80, Move::from)
                .exact(text.of("tier.rules.after"), 80, Move::to)
                .text(text.of("tier.rules.why"), 420, Move::why)
                .build();
        built.setPlaceholder(new EmptyState(MaterialDesignS.SCALE_BALANCE, text.of("tier.rules.no-moves")));
        return built;
    }

    private TableView<LabResult.Month> months() {
        TableView<LabResult.Month> built = new TableBuilder<>("months", model.months())
                .exact(text.of("tier.rules.day"), 96, month -> model.desk().figures().date(month.asOf()))
                .number(text.of("tier.rules.moves-now"), 72, month -> String.valueOf(month.movesNow()))
                .number(text.of("tier.rules.moves-draft"), 72, month -> String.valueOf(month.movesDraft()))
                .number(text.of("tier.rules.differ"), 72, month -> String.valueOf(month.differ()))
                .build();
        built.setPlaceholder(Nodes.paragraph(text.of("tier.rules.no-months"), Style.MUTED));
        return built;
    }

    private TableView<PolicyVersion> versions() {
        TableView<PolicyVersion> built = new TableBuilder<>("versions", versionRows)
                .onOpen(version -> model.from(version.policy()))
                .exactLink(text.of("tier.rules.version"), 64, version -> String.valueOf(version.policy().version()))
                .text(text.of("tier.rules.name"), 200, PolicyVersion::name)
                .exact(text.of("tier.rules.valid-from"), 110, version -> model.desk().figures().date(version.from()))
                .text(text.of("tier.rules.by"), 120, version -> model.desk().figures().who(version.by().name()))
                .build();
        built.setPlaceholder(new EmptyState(MaterialDesignF.FILE_DOCUMENT_OUTLINE, text.of("tier.rules.no-versions")));
        return built;
    }
}
