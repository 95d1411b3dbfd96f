package org.suanpan.app.trade.bill;

import java.util.List;

import javafx.scene.control.Label;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.core.base.Money;
import org.suanpan.core.importing.bill.BillBooking.Outcome;
import org.suanpan.core.importing.bill.BillRow.Flow;
import org.suanpan.core.importing.bill.Offered.Booked;
import org.suanpan.core.importing.bill.Payer;
import org.suanpan.core.importing.bill.Payer.Open;

/// What the screen says about a movement.
final class BillWords {

    private final Text text;
    private final Figures figures;

    BillWords(Desk desk) {
        this.text = desk.text();
        this.figures = desk.figures();
    }

    static Money sum(List<Outcome> outcomes, boolean in) {
        return outcomes.stream().filter(one -> (one.chosen().row().flow() == Flow.IN) == in).map(one -> one.chosen().row().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    String whom(BillLine line) {
        Payer payer = line.whom();
        Booked booked = line.offered().booked();
        return payer != null ? payer.name() : booked != null ? booked.whom() : "";
    }

    /// The amount in the column of its way; money that only changed its place stands in neither.
    String amount(BillLine line, Flow way) {
        return line.row().flow() == way ? figures.money(line.amount()) : "";
    }

    /// What it becomes, why it could not, or what became of it.
    String becomes(BillLine line) {
        Booked booked = line.offered().booked();
        return switch (line.mark()) {
            case BOOKED -> booked == null ? "" : text.of("bill.in-document", booked.number());
            case ASIDE -> text.of("bill.was-aside");
            case NOTHING -> text.of("bill.no-money", line.row().state(), figures.money(line.amount())).strip();
            case REFUSED -> line.refused();
            default -> purpose(line);
        };
    }

    private String purpose(BillLine line) {
        Payer payer = line.whom();
        Open document = line.settles();
        if (payer == null) {
            return line.item().isEmpty() ? "" : text.of(line.isIn() ? "bill.income" : "bill.expense", line.item());
        }
        if (document != null) {
            return text.of("bill.settles", document.number());
        }
        Money rest = line.amount().minus(payer.balance());
        if (!payer.balance().isPositive()) {
            return text.of(line.isIn() ? "bill.ahead" : "bill.ahead-out");
        }
        return rest.isPositive()
                ? text.of(line.isIn() ? "bill.rest-ahead" : "bill.rest-ahead-out", figures.money(payer.balance()), figures.money(rest))
                : text.of("bill.oldest", figures.money(payer.balance()));
    }

    void mark(BillLine line, Label chip) {
        chip.setText(text.of("bill.mark." + line.mark()));
        Style.on(chip, switch (line.mark()) {
            case SURE -> Style.CHIP_OK;
            case NAMED, HAND -> Style.CHIP_ACCENT;
            case BY_AMOUNT, OPEN -> Style.CHIP_CAUTION;
            case REFUSED -> Style.CHIP_PROBLEM;
            case BOOKED, ASIDE, NOTHING -> Style.CHIP_NEUTRAL;
        });
    }

    String ticked(List<BillLine> ticked) {
        return text.of("bill.ticked", figures.count(ticked.size()), figures.money(sumOf(ticked, true)), figures.money(sumOf(ticked, false)));
    }

    private static Money sumOf(List<BillLine> lines, boolean in) {
        return lines.stream().filter(line -> line.isIn() == in).map(BillLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
