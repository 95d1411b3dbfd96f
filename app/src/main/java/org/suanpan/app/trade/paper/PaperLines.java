package org.suanpan.app.trade.paper;

import java.math.BigDecimal;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.trade.paper.PaperViewModel.Sheet;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.stock.StockQueries.Revalued;
import org.suanpan.core.trade.DocumentQueries.PaperLine;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Role;

/// The lines of a document to read: prices where it has them, the part each line plays in a workshop.
final class PaperLines {

    private final Text text;
    private final Figures figures;
    private final Sheet sheet;
    private final PaperMarks marks;
    private final Consumer<PaperLine> open;

    /// `open` = what Enter and a double click on a line do; on one with batch or serial number it is `trace`.
    PaperLines(Text text, Figures figures, Sheet sheet, Consumer<PaperLine> open, Consumer<String> trace) {
        this.marks = new PaperMarks(sheet.document());
        this.open = line -> {
            String sought = marks.any() ? marks.sought(line.no()) : "";
            if (sought.isEmpty()) {
                open.accept(line);
            } else {
                trace.accept(sought);
            }
        };
        this.text = text;
        this.figures = figures;
        this.sheet = sheet;
    }

    TableView<PaperLine> table() {
        DocumentKind kind = sheet.item().kind();
        TableBuilder<PaperLine> table = new TableBuilder<>("paper-lines", FXCollections.observableArrayList(sheet.lines()))
                .onOpen(open)
                .exact(text.of("trade.line"), 56, line -> String.valueOf(line.no()));
        boolean workshop = kind == DocumentKind.ASSEMBLY || kind == DocumentKind.DISASSEMBLY;
        if (workshop) {
            table.exact(text.of("trade.role"), 64, line -> typed(line).role() == Role.ITEM ? ""
                    : text.of("trade.role." + typed(line).role()));
        }
        table.exact(text.of("trade.code"), 96, PaperLine::code)
                .text(text.of("trade.product"), 220, line -> line.spec().isBlank() ? line.name()
                        : line.name() + " " + line.spec())
                .exact(text.of("trade.unit"), 56, PaperLine::unit);
        if (kind != DocumentKind.COST_ADJUSTMENT) {
            table.number(text.of("trade.quantity"), 84, line -> figures.quantity(line.quantity()));
        }
        if (kind == DocumentKind.DISASSEMBLY) {
            table.number(text.of("trade.share"), 90, line -> share(typed(line).share()));
        }
        if (kind.isPriced()) {
            table.number(text.of("trade.price"), 90, line -> line.gift() ? text.of("trade.gift") : figures.price(line.price()))
                    .number(text.of("trade.off"), 80, line -> line.discount().isZero() ? "" : figures.money(line.discount()))
                    .number(text.of("trade.amount"), 104, line -> figures.money(line.gross()));
        }
        if (kind == DocumentKind.PURCHASE_BILL) {
            table.number(text.of("trade.estimated"), 104, line -> figures.money(estimated(line)))
                    .number(text.of("trade.bill-difference"), 96, line -> figures.money(line.gross().minus(estimated(line))));
        }
        if (kind == DocumentKind.PURCHASE_RETURN && !sheet.document().lines().isEmpty()) {
            table.number(text.of("trade.return-difference"), 96, line -> figures.cost(sheet.returnDifference(line.no())));
        }
        if (marks.any()) {
            table.link(text.of(marks.title()), 170, line -> marks.words(line.no()));
        }
        if (kind == DocumentKind.COST_ADJUSTMENT) {
            table.number(text.of("trade.average-before"), 110, line -> average(line, false))
                    .number(text.of("trade.average-after"), 110, line -> average(line, true))
                    .number(text.of("trade.adjusted"), 110, this::adjusted);
        } else if (kind != DocumentKind.PURCHASE_BILL && !kind.isPromise()) {
            table.number(text.of("trade.cost"), 96, line -> figures.cost(line.cost()));
        }
        return table.text(text.of("trade.remark"), 110, PaperLine::remark).optional().build();
    }

    private Money estimated(PaperLine line) {
        return sheet.estimated().getOrDefault(line.no(), Money.ZERO);
    }

    private String average(PaperLine line, boolean after) {
        Revalued found = sheet.revalued().get(line.no());
        return found == null ? "" : figures.averageCost(after ? found.after() : found.before(), found.quantity());
    }

    /// What the goods are worth more: their cost is no cost of this document.
    private String adjusted(PaperLine line) {
        Revalued found = sheet.revalued().get(line.no());
        return found == null ? "" : figures.cost(found.after().minus(found.before()));
    }

    private DraftLine typed(PaperLine line) {
        return sheet.document().typed().lines().get(line.no() - 1);
    }

    private static String share(@Nullable BigDecimal share) {
        return share == null ? "" : share.toPlainString();
    }
}
