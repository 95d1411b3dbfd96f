package org.suanpan.app.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementItem;
import org.suanpan.core.ledger.statement.StatementLine;

/// The rows of a statement in words: the opening balance, each document, its goods below it.
final class StatementWords {

    private final Text text;
    private final Figures figures;

    StatementWords(Text text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    /// `item` = a line of goods; `document` null = opens nothing.
    record Row(String date, String kind, String number, String summary, String quantity, String price, String increase,
            String received, String waived, String balance, boolean item, @Nullable DocumentId document) {

        List<String> cells() {
            return List.of(date, kind, number, summary, quantity, price, increase, received, waived, balance);
        }
    }

    List<Row> rows(Statement statement) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(day(statement.span().from()), text.of("owing.opening"), "", "", "", "", "", "", "",
                figures.money(statement.opening()), false, null));
        for (StatementLine line : statement.lines()) {
            String kind = text.of("trade.kind." + line.kind());
            rows.add(new Row(day(line.date()), line.red() ? text.of("owing.red", kind) : kind, line.number().text(),
                    line.remark(), "", "", blank(line.increase()), blank(line.received()), blank(line.waived()),
                    figures.money(line.balance()), false, line.document()));
            line.items().forEach(item -> rows.add(item(item, line.document())));
        }
        return rows;
    }

    private Row item(StatementItem item, DocumentId document) {
        String name = item.spec().isBlank() ? item.name() : item.name() + " " + item.spec();
        return new Row("", "", "", "　" + (item.gift() ? text.of("owing.gift", name) : name),
                figures.quantity(item.quantity()) + " " + item.unit(), item.price() == null ? "" : figures.price(item.price()),
                figures.money(item.amount()), "", "", "", true, document);
    }

    /// Opening + traded − returned (+ otherwise) − received − waived = closing, each with its sign and its name.
    List<Sum> sums(Statement s, Side side) {
        List<Sum> sums = new ArrayList<>(List.of(new Sum("", text.of("owing.opening"), s.opening()),
                new Sum("+", text.of("owing.traded." + side), s.traded()), new Sum("−", text.of("owing.returned"), s.returned())));
        if (!s.otherwise().isZero()) {
            sums.add(new Sum("+", text.of("owing.otherwise"), s.otherwise()));
        }
        sums.addAll(List.of(new Sum("−", text.of("owing.received." + side), s.received()),
                new Sum("−", text.of("owing.waived"), s.waived()), new Sum("=", text.of("owing.closing"), s.closing())));
        return sums;
    }

    record Sum(String sign, String name, Money amount) {}

    String blank(Money amount) {
        return amount.isZero() ? "" : figures.money(amount);
    }

    String day(LocalDate date) {
        return figures.date(date);
    }
}
