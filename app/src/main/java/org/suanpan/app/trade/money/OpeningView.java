package org.suanpan.app.trade.money;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.grid.DayTyped;
import org.suanpan.app.kit.grid.EntryGrid;
import org.suanpan.app.kit.grid.GridChoice;
import org.suanpan.app.kit.grid.GridColumn;
import org.suanpan.app.kit.grid.GridEdit;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;

/// Unpaid documents of the old books, typed one row after another by keyboard; F12 makes a document of each.
final class OpeningView extends VBox {

    private final OpeningViewModel model;
    private final Text text;
    private final EntryGrid<OpeningRow> grid;

    OpeningView(OpeningViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("opening");
        grid = new EntryGrid<>("opening-lines", model.rows(), columns(), text::of);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var save = Nodes.id(Nodes.button(text.of("opening.save"), MaterialDesignC.CHECK, this::save, Style.PRIMARY), "opening-save");
        save.disableProperty().bind(model.busy());
        VBox body = Nodes.column(Style.FORM_BODY, done(), refusals(),
                Nodes.paragraph(text.of(model.isCustomers() ? "opening.note-receivable" : "opening.note-payable"), Style.MUTED),
                grid, total());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("trade.kind." + model.kind()), kept(), save), body);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12 || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)) {
                save();
                event.consume();
            }
        });
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.desk().work().later(this::begin);
            }
        });
    }

    /// The caret needs a cell to stand in, so the lines are laid out first.
    private void begin() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            grid.begin(0);
        }
    }

    private void save() {
        grid.settle();
        if (!grid.hasRefusals()) {
            model.save();
            begin();
        }
    }

    private List<GridColumn<OpeningRow>> columns() {
        return List.of(
                GridColumn.<OpeningRow>lookUp("partner", text.of(model.isCustomers() ? "trade.customer" : "trade.supplier"), 300,
                        OpeningRow::name, (row, typed) -> typed.isBlank() ? new GridEdit.Done<>(row.partner(0, ""))
                                : typed.equals(row.name()) ? new GridEdit.Done<>(row)
                                : new GridEdit.Refused<>(Problem.of("opening.partner-unknown", typed)),
                        (_, typed, answer) -> model.partners(typed, found -> answer.accept(found.stream()
                                .map(named -> new GridChoice<OpeningRow>(named.name(), named.code(),
                                        row -> row.partner(named.id(), named.name()))).toList()))),
                day("date", "opening.date", OpeningRow::date, OpeningRow::date),
                day("due", "opening.due", OpeningRow::due, OpeningRow::due),
                GridColumn.figure("amount", text.of("opening.amount"), 130,
                        row -> row.amount() == null ? "" : model.desk().figures().money(row.amount()), OpeningView::amount),
                GridColumn.<OpeningRow>words("remark", text.of("opening.remark"), 300, OpeningRow::remark,
                        (row, typed) -> new GridEdit.Done<>(row.remark(typed.strip()))).visited(true));
    }

    private GridColumn<OpeningRow> day(String id, String title, Function<OpeningRow, @Nullable LocalDate> shown,
            BiFunction<OpeningRow, @Nullable LocalDate, OpeningRow> change) {
        return GridColumn.<OpeningRow>words(id, text.of(title), 120, row -> model.desk().figures().date(shown.apply(row)),
                (row, typed) -> {
                    LocalDate read = DayTyped.read(typed, model.desk().asOf().today());
                    return typed.isBlank() ? new GridEdit.Done<>(change.apply(row, null))
                            : read == null ? new GridEdit.Refused<>(Problem.of("opening.bad-day", typed))
                            : new GridEdit.Done<>(change.apply(row, read));
                }).visited(true);
    }

    private static GridEdit<OpeningRow> amount(OpeningRow row, String typed) {
        if (typed.isBlank()) {
            return new GridEdit.Done<>(row.amount(null));
        }
        try {
            return new GridEdit.Done<>(row.amount(Money.parse(typed.replace(",", ""))));
        } catch (Rejected wrong) {
            return new GridEdit.Refused<>(wrong.problem());
        }
    }

    private Label kept() {
        Label kept = Nodes.id(Nodes.label("", Style.MUTED), "kept");
        kept.textProperty().bind(model.kept());
        return kept;
    }

    private Node total() {
        Label total = Nodes.id(Nodes.label("", Style.STRONG), "opening-total");
        Runnable show = () -> total.setText(text.of("opening.total", model.rows().filled().size(),
                model.desk().figures().yuan(model.total())));
        model.rows().all().subscribe(show);
        show.run();
        return Nodes.row(Style.ROW, Nodes.spacer(), total);
    }

    private Node done() {
        Label words = Nodes.id(Nodes.label("", Style.STRONG), "opening-done");
        HBox strip = Style.on(Nodes.row(Style.STRIP, words, Nodes.spacer(),
                Nodes.link(text.of("opening.all"), model::showAll)), Style.STRIP_OK);
        model.done().subscribe(said -> {
            words.setText(said);
            Nodes.showIf(strip, !said.isEmpty());
        });
        return strip;
    }

    private Node refusals() {
        VBox all = Style.on(Nodes.id(Nodes.column(Style.STRIP), "opening-refusals"), Style.STRIP_PROBLEM);
        Runnable show = () -> {
            all.getChildren().setAll(model.message().stream().map(words -> (Node) Nodes.paragraph(words)).toList());
            Nodes.showIf(all, !model.message().isEmpty());
        };
        model.message().subscribe(show);
        show.run();
        return all;
    }
}
