package org.suanpan.app.voice;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Rows;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.Complaints.Which;

/// The complaints: open, overdue, all. Enter opens one, Ctrl+N writes a new one.
final class ComplaintsView extends VBox {

    ComplaintsView(ComplaintsViewModel model) {
        Text text = model.desk().text();
        ComplaintWords words = new ComplaintWords(model.desk());
        Style.on(this, Style.PAGE);
        setId("complaints");
        ObservableList<Complaint> rows = FXCollections.observableArrayList();
        TableView<Complaint> table = new TableBuilder<>("start", rows)
                .onOpen(model::open)
                .exact(text.of("voice.day"), 92, one -> model.desk().figures().date(one.day()))
                .link(text.of("party.name"), 170, Complaint::name)
                .exact(text.of("complaint.subject"), 64, one -> text.of("complaint.subject." + one.subject()))
                .text(text.of("complaint.words"), 260, Complaint::words)
                .chip(text.of("complaint.standing"), 96, words::state)
                .exact(text.of("complaint.wait"), 150, words::wait)
                .text(text.of("complaint.receiver"), 70, one -> People.words(text, one.receiver())).optional()
                .text(text.of("complaint.document"), 130, Complaint::number).optional()
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignA.ALERT_OCTAGON_OUTLINE, text.of("complaint.none"),
                Nodes.button(text.of("complaint.new"), model::add, Style.PRIMARY)));
        Label counts = Nodes.id(Nodes.label("", Style.MUTED), "counts");
        model.read().value().subscribe(read -> {
            Rows.merge(rows, read == null ? List.of() : read.rows(), Complaint::id);
            counts.setText(read == null ? "" : text.of("complaint.counts", String.valueOf(read.open()), String.valueOf(read.overdue()),
                    String.valueOf(read.all())));
        });
        VBox page = Nodes.column(Style.LIST_PAGE, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("complaint.title"),
                Nodes.id(Nodes.button(text.of("complaint.new"), MaterialDesignP.PLUS, model::add, Style.PRIMARY), "new-complaint")),
                Nodes.row(Style.FILTER_BAR, Choices.segments("which", List.of(Which.values()), one -> text.of("complaint.which." + one), model.which()),
                        counts), page);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.N) {
                model.add();
                event.consume();
            }
        });
    }
}
