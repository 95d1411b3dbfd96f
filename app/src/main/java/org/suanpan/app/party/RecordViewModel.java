package org.suanpan.app.party;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.core.party.record.PartyDetails.LogLine;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;

/// What is kept of one customer or supplier beside the figures, and what was changed about it lately.
public final class RecordViewModel {

    private static final int MOST = 3;

    /// A record and the newest of its log.
    record Kept(PartySheet sheet, List<LogLine> log) {}

    private final Desk desk;
    private final PartyKeeping parties;
    private final PartyId party;
    private final ObjectProperty<@Nullable Kept> kept = new SimpleObjectProperty<>();

    public RecordViewModel(Desk desk, PartyKeeping parties, PartyId party) {
        this.desk = desk;
        this.parties = parties;
        this.party = party;
    }

    Desk desk() {
        return desk;
    }

    PartyKind kind() {
        return party.kind();
    }

    public void read() {
        desk.work().read(desk.text().of("party.reading-card"), () -> new Kept(parties.sheet(party), parties.log(party, MOST)))
                .onSuccess(kept::set).run();
    }

    /// Null until it has been read.
    ObjectProperty<@Nullable Kept> kept() {
        return kept;
    }

    void forget() {
        desk.navigator().open(new Screen.Forget(party));
    }

    public void edit() {
        desk.navigator().open(new Screen.PartyForm(party));
    }
}
