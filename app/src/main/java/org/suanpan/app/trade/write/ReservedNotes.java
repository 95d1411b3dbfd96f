package org.suanpan.app.trade.write;

import java.util.List;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.app.trade.write.FormNotes.Note;
import org.suanpan.app.trade.write.FormNotes.Tone;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Trading;

/// Goods of a sale that orders of other customers hold.
final class ReservedNotes implements FormNotes.Source {

    private final Trading trading;
    private final Text text;
    private final Figures figures;

    ReservedNotes(Trading trading, Text text, Figures figures) {
        this.trading = trading;
        this.text = text;
        this.figures = figures;
    }

    @Override
    public List<Note> of(Draft draft) {
        return trading.taken(draft).stream().map(taken -> new Note("reserved", text.of("reserve.note", taken.item().name(),
                figures.quantity(taken.there()), figures.quantity(taken.held()), taken.words(),
                figures.quantity(taken.lacking())), taken.refused() ? Tone.PROBLEM : Tone.CAUTION, false,
                taken.orders().getFirst().order())).toList();
    }
}
