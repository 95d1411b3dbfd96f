package org.suanpan.app.party.owner;

import java.util.List;
import java.util.Set;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.PartyScreen.Commons.Part;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.owner.Commons;
import org.suanpan.core.party.owner.TakeBack.State;
import org.suanpan.core.party.owner.TakeBack.Verdict;

/// Who is about to fall into the public pool, on the day looked from.
final class WarnedViewModel {

    private final Desk desk;
    private final LiveValue<List<Verdict>> review;

    WarnedViewModel(Desk desk, Commons commons) {
        this.desk = desk;
        review = new LiveValue<>(desk.refresh(), desk.text().of("commons.reading"),
                Set.of(Topic.CUSTOMER, Topic.DOCUMENT, Topic.SETTING, Topic.TIER), () -> commons.review(desk.asOf().day().get()));
        desk.asOf().day().addListener(_ -> review.reload());
    }

    LiveValue<List<Verdict>> review() {
        return review;
    }

    String words(State state, List<Verdict> some) {
        return desk.text().of("commons.today." + state, desk.figures().count(some.size()), some.getFirst().who().name());
    }

    void open(State state) {
        desk.navigator().open(new Screen.Commons(state == State.DUE ? Part.DUE : Part.WARNED));
    }
}
