package org.suanpan.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Png;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.both.BothLine;
import org.suanpan.app.kit.both.BothViewModel;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.document.ChineseCapitals;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.FreeAmount;
import org.suanpan.core.ledger.statement.OpenDocument;
import org.suanpan.core.ledger.statement.Paying;
import org.suanpan.core.ledger.statement.Statement;

/// One partner's statement of account: what it comes to, line by line, how old the debt is, what is open. Ctrl+E writes the
/// workbook, Ctrl+Shift+E the PDF, Ctrl+P prints, Ctrl+Shift+C copies the picture.
final class StatementView extends VBox {

    // The header's height in rows.
    private static final double HEAD_ROWS = 1.35;

    private final StatementViewModel model;
    private final Text text;
    private final Figures figures;
    private final StatementWords words;
    private final VBox front = Nodes.column(Style.PAGE_BODY);
    private boolean settingDates;

    StatementView(StatementViewModel model, BothViewModel both) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.words = new StatementWords(text, figures);
        Style.on(this, Style.PAGE);
        setId("statement");
        var excel = Nodes.id(Nodes.button(text.of("owing.excel"), MaterialDesignM.MICROSOFT_EXCEL, model::writeWorkbook,
                Style.PRIMARY), "write-workbook");
        var header = new PageHeader(text.of("owing.statement." + model.side()), written(),
                Nodes.id(Nodes.button(text.of("compare.title"), MaterialDesignF.FILE_COMPARE, model::compare), "compare-list"),
                Nodes.id(Nodes.button(text.of("owing.copy-picture"), MaterialDesignC.CONTENT_COPY, this::copyPicture), "copy-picture"),
                Nodes.id(Nodes.button(text.of("owing.save-picture"), MaterialDesignI.IMAGE_OUTLINE, this::savePicture), "save-picture"),
                Nodes.id(Nodes.button(text.of("base.pdf"), MaterialDesignF.FILE_PDF_BOX, model::writePdf), "write-pdf"),
                Nodes.id(Nodes.button(text.of("base.print"), MaterialDesignP.PRINTER, model::print), "print"),
                excel);
        List.of("#write-pdf", "#print", "#write-workbook", "#copy-picture", "#save-picture").forEach(id -> header.lookup(id).disableProperty()
                .bind(model.statement().value().isNull()));
        header.subtitle(model.statement().value().map(s -> s.holder().name()));
        var body = Nodes.scroll(front);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, printed(), filters(), new BothLine(both), body);
        model.statement().value().subscribe(this::refresh);
        model.statement().failed().subscribe(this::refresh);
        model.paying().value().subscribe(this::refresh);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.E) {
            if (event.isShiftDown()) {
                model.writePdf();
            } else {
                model.writeWorkbook();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.C) {
            copyPicture();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            model.print();
            event.consume();
        }
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

    private Node printed() {
        Label printed = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_OK), "printed");
        printed.setMaxWidth(Double.MAX_VALUE);
        model.printed().subscribe(words -> {
            printed.setText(words);
            Nodes.showIf(printed, !words.isEmpty());
        });
        return printed;
    }

    private Node filters() {
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
        return Nodes.wrap(Style.FILTER_BAR,
                Choices.segments("period", List.of(Period.values()), p -> text.of("owing.period." + p), model.period()),
                Nodes.row(Style.ROW, from, Nodes.label("–", Style.MUTED), to),
                Choices.segments("items", List.of(false, true), on -> text.of(on ? "owing.with-items" : "owing.documents-only"),
                        model.items()));
    }

    private void chosen(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (!settingDates && from != null && to != null) {
            model.span().set(from.isAfter(to) ? new DateSpan(to, from) : new DateSpan(from, to));
        }
    }

    private TableView<StatementWords.Row> table(Statement now) {
        ObservableList<StatementWords.Row> rows = FXCollections.observableArrayList(words.rows(now));
        boolean detailed = now.lines().stream().anyMatch(line -> !line.items().isEmpty());
        TableBuilder<StatementWords.Row> builder = new TableBuilder<>("statement-lines", rows)
                .onOpen(row -> {
                    if (row.document() != null) {
                        model.open(row.document());
                    }
                })
                .exact(text.of("owing.date"), 92, StatementWords.Row::date)
                .exact(text.of("owing.kind"), 104, StatementWords.Row::kind)
                .exactLink(text.of("owing.number"), 140, StatementWords.Row::number)
                .text(text.of(detailed ? "owing.summary" : "owing.remark"), 180, StatementWords.Row::summary);
        if (detailed) {
            builder.number(text.of("owing.quantity"), 92, StatementWords.Row::quantity).optional()
                    .number(text.of("owing.price"), 84, StatementWords.Row::price).optional();
        }
        TableView<StatementWords.Row> lines = builder
                .number(text.of("owing.increase." + model.side()), 108, StatementWords.Row::increase)
                .number(text.of("owing.money." + model.side()), 104, StatementWords.Row::received)
                .number(text.of("owing.waived-short"), 80, StatementWords.Row::waived)
                .number(text.of("owing.balance"), 112, StatementWords.Row::balance)
                .build();
        lines.setId("start");
        sized(lines, rows);
        return lines;
    }

    // Tables inside the page show all their rows; the page scrolls.
    private static <T> void sized(TableView<T> of, ObservableList<T> rows) {
        of.prefHeightProperty().bind(of.fixedCellSizeProperty().multiply(rows.size() + HEAD_ROWS).add(2));
        of.minHeightProperty().bind(of.prefHeightProperty());
    }

    private void refresh() {
        Statement now = model.statement().value().get();
        var problem = model.statement().failed().get();
        if (problem != null) {
            front.getChildren().setAll(new EmptyState(MaterialDesignA.ALERT_OUTLINE, text.of(problem),
                    Nodes.button(text.of("owing.back"), model::openAll)));
        } else if (now != null) {
            front.getChildren().setAll(sums(now), now.lines().isEmpty()
                    ? Nodes.id(Nodes.paragraph(text.of("owing.nothing"), Style.MUTED), "nothing") : table(now), ages(now), open(now));
            Paying paying = model.paying().value().get();
            if (paying != null && !paying.isEmpty()) {
                front.getChildren().add(PayingPart.of(paying, text));
            }
        }
    }

    /// Opening to closing, and that it agrees with the lines and with what is open.
    private Node sums(Statement now) {
        FlowPane row = Nodes.id(Nodes.wrap(Style.FACTS), "sums");
        for (StatementWords.Sum sum : words.sums(now, model.side())) {
            String sign = sum.sign().isEmpty() ? "" : sum.sign() + " ";
            boolean last = sum.sign().equals("=");
            Label value = Nodes.label(sign + figures.money(sum.amount()), last ? Style.TOTAL_FIGURE : Style.STRONG);
            value.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, Nodes.label(sum.name(), Style.MUTED, Style.SMALL), value));
        }
        row.setRowValignment(VPos.BOTTOM);
        Label capitals = Nodes.label(text.of("owing.capitals", ChineseCapitals.of(now.closing())), Style.MUTED);
        Label agrees = Nodes.id(Nodes.chip(text.of("owing.agrees"), Style.CHIP_OK), "agrees");
        agrees.setTooltip(new Tooltip(text.of("owing.agrees-why")));
        return Nodes.column(Style.COLUMN_TIGHT, row, Nodes.row(Style.ROW, capitals, agrees));
    }

    private Node ages(Statement now) {
        FlowPane row = Nodes.id(Nodes.wrap(Style.FACTS), "ages");
        for (AgeGroup group : AgeGroup.values()) {
            boolean late = group.compareTo(AgeGroup.TO_90) >= 0 && now.aged().of(group).isPositive();
            row.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of("owing.age." + group), Style.FACT_LABEL),
                    Nodes.label(figures.money(now.aged().of(group)), late ? Style.PROBLEM_TEXT : Style.FACT_VALUE)));
        }
        row.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of("owing.unallocated"), Style.FACT_LABEL),
                Nodes.label(figures.money(now.aged().unallocated()), Style.FACT_VALUE)));
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.label(text.of("owing.ages", figures.date(now.span().to())), Style.SECTION), row);
    }

    private Node open(Statement now) {
        if (now.open().isEmpty() && now.unallocated().isEmpty()) {
            return Nodes.paragraph(text.of("owing.none-open"), Style.MUTED);
        }
        VBox all = Nodes.column(Style.COLUMN_TIGHT, Nodes.row(Style.ROW, Nodes.label(text.of("owing.open-documents"), Style.SECTION),
                Nodes.link(text.of("owing.way.documents"), model::openDocuments)));
        ObservableList<OpenDocument> documents = FXCollections.observableArrayList(now.open());
        if (!documents.isEmpty()) {
            TableView<OpenDocument> open = new TableBuilder<>("open-documents", documents)
                    .onOpen(document -> model.open(document.document()))
                    .exact(text.of("owing.date"), 92, d -> figures.date(d.date()))
                    .exact(text.of("owing.kind"), 104, d -> text.of("trade.kind." + d.kind()))
                    .exactLink(text.of("owing.number"), 140, d -> d.number().text())
                    .exact(text.of("owing.due"), 92, d -> figures.date(d.due()))
                    .number(text.of("owing.amount"), 108, d -> figures.money(d.amount()))
                    .number(text.of("owing.settled." + model.side()), 104, d -> words.blank(d.settled()))
                    .number(text.of("owing.open"), 108, d -> figures.money(d.open()))
                    .number(text.of("owing.days"), 88, d -> days(d, now.span().to()))
                    .build();
            sized(open, documents);
            all.getChildren().add(open);
        }
        for (FreeAmount free : now.unallocated()) {
            all.getChildren().add(Nodes.row(Style.ROW, Nodes.label(text.of("owing.free", figures.date(free.date()),
                    text.of("trade.kind." + free.kind())), Style.MUTED), Nodes.link(free.number().text(), () -> model.open(free.document())),
                    Nodes.label(figures.money(free.amount().negated()), Style.STRONG)));
        }
        return all;
    }

    private String days(OpenDocument document, LocalDate day) {
        long days = document.daysOverdue(day);
        return days == 0 ? "" : figures.count(days);
    }

    private void copyPicture() {
        picture().with(image -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void savePicture() {
        picture().with(image -> {
            try {
                model.writePicture(Png.bytes(image));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private StatementPicture picture() {
        return new StatementPicture(model, words);
    }
}
