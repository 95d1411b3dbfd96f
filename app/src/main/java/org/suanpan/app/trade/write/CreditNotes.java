package org.suanpan.app.trade.write;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.app.trade.write.FormNotes.Note;
import org.suanpan.app.trade.write.FormNotes.Tone;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Trading;
import org.suanpan.core.trade.control.CreditStanding;

/// What a sale or sales order makes of its customer's credit.
final class CreditNotes implements FormNotes.Source {

    // From four fifths on the limit is near.
    private static final long NEAR = 5;

    private final Trading trading;
    private final Text text;
    private final Figures figures;

    CreditNotes(Trading trading, Text text, Figures figures) {
        this.trading = trading;
        this.text = text;
        this.figures = figures;
    }

    @Override
    public List<Note> of(Draft draft) {
        return trading.credit(draft).map(this::notes).orElse(List.of());
    }

    private List<Note> notes(CreditStanding standing) {
        List<Note> notes = new ArrayList<>();
        Money limit = standing.terms().creditLimit();
        if (limit != null && standing.terms().limitPolicy() != CreditPolicy.OFF) {
            notes.add(new Note("credit-limit", limit(standing, limit), tone(standing, limit), standing.isAboveLimit()));
        }
        if (standing.isLate()) {
            notes.add(new Note("credit-overdue", text.of("credit.note-overdue", figures.money(standing.overdue()),
                    standing.terms().overdue().days()),
                    standing.terms().overdue().policy() == CreditPolicy.BLOCK && standing.isOverdue() ? Tone.PROBLEM : Tone.CAUTION,
                    standing.isOverdue()));
        }
        return notes;
    }

    private String limit(CreditStanding standing, Money limit) {
        String words = text.of("credit.note-limit", figures.money(limit), figures.money(standing.used()),
                figures.money(standing.after()));
        return standing.above().isZero() ? words : words + text.of("credit.note-above", figures.money(standing.above()));
    }

    private static Tone tone(CreditStanding standing, Money limit) {
        if (standing.isAboveLimit()) {
            return standing.terms().limitPolicy() == CreditPolicy.BLOCK ? Tone.PROBLEM : Tone.CAUTION;
        }
        boolean near = standing.after().fen() * NEAR >= limit.fen() * (NEAR - 1);
        return near && standing.after().isPositive() ? Tone.CAUTION : Tone.OK;
    }
}
