package org.suanpan.app.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.ledger.CompareViewModel.Group;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.importing.compare.Sign;
import org.suanpan.core.importing.compare.TheirColumns.Role;
import org.suanpan.core.importing.compare.TheirSheet;
import org.suanpan.core.ledger.compare.Comparison;
import org.suanpan.core.ledger.compare.Ours;

/// Our statement held against their list: which column is what, what lies between the two balances, and the rows of each group.
/// Ctrl+E writes the workbook, Enter opens the document of ours.
final class CompareView extends VBox {

    private final CompareViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final Figures figures;
    private final FlowPane columns = Nodes.id(Nodes.wrap(Style.FILTER_BAR), "their-columns");
    private final VBox bridge = Nodes.column(Style.COLUMN_TIGHT);
    private final TableView<CompareRow> table;
    private boolean settingDates;

    CompareView(CompareViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("compare");
        table = table();
        var choose = Nodes.id(Nodes.button(text.of("compare.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose), "choose-list");
        var excel = Nodes.id(Nodes.button(text.of("owing.excel"), MaterialDesignM.MICROSOFT_EXCEL, model::write, Style.PRIMARY), "write-comparison");
        excel.disableProperty().bind(model.found().value().isNull());
        var header = new PageHeader(text.of("compare.title"), written(), Nodes.link(text.of("owing.way.statement"), model::openStatement),
                choose, excel);
        header.subtitle(model.found().value().map(found -> found == null ? "" : found.holder().name()));
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        VBox rows = Nodes.column(Style.LIST_PAGE, table);
        VBox list = new VBox(columns, settings(), bridge, rows);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Node drop = dropZone();
        StackPane front = new StackPane(drop, list);
        VBox.setVgrow(front, Priority.ALWAYS);
        getChildren().addAll(header, message, front);
        model.sheet().subscribe(read -> {
            Nodes.showIf(list, read != null);
            Nodes.showIf(drop, read == null);
            model.desk().work().later((read == null ? choose : table)::requestFocus);
            columns();
            bridge(model.found().value().get());
        });
        model.columns().subscribe(_ -> columns());
        model.found().value().subscribe(this::bridge);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.E) {
                model.write();
                event.consume();
            }
        });
        takesFiles();
    }

    private Node written() {
        Hyperlink link = Nodes.id(new Hyperlink(), "written");
        model.written().subscribe(file -> {
            Nodes.showIf(link, file != null);
            if (file != null) {
                link.setText(text.of("owing.written"));
                link.setTooltip(new Tooltip(file.toString()));
                link.setOnAction(_ -> model.show(file));
            }
        });
        return link;
    }

    private Node dropZone() {
        var zone = new EmptyState(MaterialDesignF.FILE_COMPARE, text.of("compare.drop"),
                Nodes.id(Nodes.button(text.of("compare.choose"), MaterialDesignF.FOLDER_OPEN_OUTLINE, this::choose, Style.PRIMARY), "start"));
        zone.getChildren().addAll(Nodes.paragraph(text.of("compare.kinds"), Style.MUTED), Nodes.paragraph(text.of("compare.safe"), Style.MUTED));
        return zone;
    }

    /// A box for each role, with the titles of their list.
    private void columns() {
        TheirSheet sheet = model.sheet().get();
        columns.getChildren().clear();
        if (sheet == null) {
            return;
        }
        List<Integer> places = new ArrayList<>(List.of(-1));
        places.addAll(IntStream.range(0, sheet.titles().size()).boxed().toList());
        columns.getChildren().add(Nodes.label(sheet.file(), Style.STRONG));
        for (Role role : Role.values()) {
            ComboBox<Integer> box = Choices.box("column-" + role.name().toLowerCase(java.util.Locale.ROOT), places,
                    place -> place < 0 ? text.of("compare.no-column") : named(sheet, place),
                    new SimpleObjectProperty<>(model.columns().get().place(role)));
            // The box itself is listened to: nothing else holds what it is bound to.
            box.valueProperty().addListener((_, _, place) -> {
                if (place != null && place != model.columns().get().place(role)) {
                    model.column(role, place);
                }
            });
            columns.getChildren().add(Nodes.row(Style.ROW, Nodes.label(text.of("compare.role." + role), Style.MUTED), box));
        }
    }

    private String named(TheirSheet sheet, int place) {
        String title = sheet.titles().get(place);
        return title.isBlank() ? text.of("compare.column", place + 1) : title;
    }

    private Node settings() {
        DatePicker from = Choices.day("from");
        DatePicker to = Choices.day("to");
        model.span().subscribe(span -> {
            settingDates = true;
            from.setValue(span.from());
            to.setValue(span.to());
            settingDates = false;
        });
        from.valueProperty().addListener(_ -> chosen(from.getValue(), to.getValue()));
        to.valueProperty().addListener(_ -> chosen(from.getValue(), to.getValue()));
        TextField opening = Style.on(Nodes.id(new TextField(model.opening().get()), "their-opening"), Style.FILTER_FIELD);
        opening.setPromptText(text.of("compare.opening-prompt"));
        opening.setPrefColumnCount(9);
        opening.setOnAction(_ -> model.opening().set(opening.getText()));
        opening.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.opening().set(opening.getText());
            }
        });
        model.opening().subscribe(opening::setText);
        return Nodes.wrap(Style.FILTER_BAR, Nodes.row(Style.ROW, from, Nodes.label("–", Style.MUTED), to),
                Nodes.row(Style.ROW, Nodes.label(text.of("compare.sign"), Style.MUTED),
                        Choices.box("sign", List.of(Sign.values()), way -> text.of("compare.sign." + way), model.sign())),
                Nodes.row(Style.ROW, Nodes.label(text.of("compare.their-opening"), Style.MUTED), opening),
                Nodes.row(Style.ROW, Nodes.label(text.of("compare.days"), Style.MUTED),
                        Choices.box("days", CompareViewModel.DAYS, days -> text.of("compare.within", days), model.days())));
    }

    private void chosen(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (!settingDates && from != null && to != null) {
            model.span().set(from.isAfter(to) ? new DateSpan(to, from) : new DateSpan(from, to));
        }
    }

    /// Both balances, their difference, and what it is made of.
    private void bridge(@Nullable Comparison now) {
        bridge.getChildren().clear();
        if (now == null) {
            if (model.sheet().get() != null) {
                bridge.getChildren().add(Nodes.id(Nodes.paragraph(text.of("compare.say-columns"), Style.STRIP, Style.STRIP_CAUTION), "say-columns"));
            }
            return;
        }
        FlowPane row = Nodes.id(Nodes.wrap(Style.FACTS), "bridge");
        row.setRowValignment(VPos.BOTTOM);
        fact(row, "", "compare.our-closing", now.ours().closing(), Style.STRONG);
        fact(row, "−", "compare.their-closing", now.theirs().closing(), Style.STRONG);
        fact(row, "=", "compare.difference", now.difference(), Style.TOTAL_FIGURE);
        fact(row, "=", "compare.opening-difference", now.openingDifference(), Style.STRONG);
        fact(row, "+", "compare.group.DIFFERENT", now.groups().differing(), Style.STRONG);
        fact(row, "+", "compare.group.OURS", now.groups().ours(), Style.STRONG);
        fact(row, "−", "compare.group.THEIRS", now.groups().theirs(), Style.STRONG);
        if (!now.unexplained().isZero()) {
            fact(row, "−", "compare.unexplained", now.unexplained(), Style.PROBLEM_TEXT);
        }
        Label chip = Nodes.id(now.agrees() ? Nodes.chip(text.of("compare.agrees"), Style.CHIP_OK)
                : Nodes.chip(text.of("compare.explained"), Style.CHIP_NEUTRAL), "agrees");
        List<String> notes = new ArrayList<>(List.of(text.of("compare.opening-from." + now.openingFrom(), figures.money(now.theirs().opening()))));
        if (now.outside() > 0) {
            notes.add(text.of("compare.outside", figures.count(now.outside())));
        }
        Label unread = Nodes.label(text.of("compare.unread", figures.count(now.unread())), Style.CAUTION_TEXT);
        Nodes.showIf(unread, now.unread() > 0);
        Node groups = Choices.segments("groups", List.of(Group.values()), one -> text.of("compare.group." + one) + " "
                + figures.count(CompareViewModel.count(now, one)), model.group());
        bridge.getChildren().addAll(row, Nodes.wrap(Style.FILTER_BAR, groups, chip, Nodes.label(String.join("　", notes), Style.MUTED), unread));
    }

    // What is taken off and negative is added, so that no two signs stand side by side.
    private void fact(FlowPane row, String sign, String key, Money amount, Style style) {
        boolean turned = amount.isNegative() && !sign.isEmpty() && !sign.equals("=");
        String shown = turned ? sign.equals("+") ? "−" : "+" : sign;
        Label value = Nodes.label((shown.isEmpty() ? "" : shown + " ") + figures.money(turned ? amount.abs() : amount), style);
        value.setMinWidth(USE_PREF_SIZE);
        row.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, Nodes.label(text.of(key), Style.MUTED, Style.SMALL), value));
    }

    private TableView<CompareRow> table() {
        TableView<CompareRow> built = new TableBuilder<>("compare-table", model.rows())
                .onOpen(model::open)
                .exact(text.of("compare.our-date"), 92, row -> row.our() == null ? "" : figures.date(row.our().date()))
                .exactLink(text.of("compare.our-number"), 136, row -> row.our() == null ? "" : row.our().number().text())
                .text(text.of("owing.kind"), 96, row -> row.our() == null ? "" : kind(row.our()))
                .number(text.of("compare.our-amount"), 104, row -> row.our() == null ? "" : figures.money(row.our().amount()))
                .exact(text.of("compare.their-date"), 92, row -> row.their() == null ? "" : figures.date(row.their().date()))
                .text(text.of("compare.their-number"), 128, row -> row.their() == null ? "" : row.their().number())
                .text(text.of("compare.their-words"), 150, row -> row.their() == null ? "" : row.their().words()).optional()
                .number(text.of("compare.their-amount"), 104, row -> row.their() == null ? "" : figures.money(row.their().amount()))
                .number(text.of("compare.gap"), 92, row -> row.difference() == null || row.difference().isZero() ? "" : figures.money(row.difference()))
                .text(text.of("compare.ground"), 96, row -> row.ground() == null ? "" : text.of("compare.ground." + row.ground())).optional()
                .build();
        Label none = Nodes.paragraph("", Style.MUTED);
        model.group().subscribe(_ -> none(none));
        model.found().value().subscribe(_ -> none(none));
        built.setPlaceholder(none);
        return built;
    }

    private void none(Label words) {
        words.setText(model.found().value().get() == null ? "" : text.of("compare.none." + model.group().get()));
    }

    private String kind(Ours our) {
        String kind = text.of("trade.kind." + our.kind());
        return our.part() == Ours.Part.WAIVED ? text.of("compare.waived", kind) : kind;
    }

    private void takesFiles() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                model.read(event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void choose() {
        dialogs.openSpreadsheet().ifPresent((Path chosen) -> model.read(chosen));
    }
}
