package org.suanpan.app.voice;

import java.util.List;
import java.util.stream.Stream;

import org.suanpan.app.base.Text;
import org.suanpan.core.base.Actor;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesReps;

/// Who does something in the shop: the owner and the salespeople, by name.
final class People {

    private People() {}

    static List<String> all(SalesReps reps) {
        return Stream.concat(Stream.of(Actor.OWNER.name()), reps.all().stream().map(SalesRep::name)).distinct().toList();
    }

    static String words(Text text, String who) {
        return who.equals(Actor.OWNER.name()) ? text.of("voice.owner") : who;
    }
}
