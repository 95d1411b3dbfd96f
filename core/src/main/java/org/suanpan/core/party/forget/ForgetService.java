package org.suanpan.core.party.forget;

import java.time.Clock;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.record.PartySheet;

/// Forgets people.
public final class ForgetService implements Forgetting {

    private final UnitOfWork unitOfWork;
    private final PartyKeeping parties;
    private final PersonalTraces traces;
    private final Clock clock;

    public ForgetService(UnitOfWork unitOfWork, PartyKeeping parties, PersonalTraces traces, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.parties = parties;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public Traces traces(PartyId party, Scope scope) {
        List<PartyId> members = traces.members(party);
        return traces.count(members, words(members, scope));
    }

    @Override
    public Words forget(PartyId party, Scope scope, String typed, Actor actor) {
        Words words = unitOfWork.write(() -> {
            PartySheet sheet = parties.sheet(party);
            if (!sheet.naming().code().equals(typed.strip())) {
                throw new Rejected("forget.code-wrong", sheet.naming().code());
            }
            List<PartyId> members = traces.members(party);
            Words found = words(members, scope);
            traces.erase(members, found, scope, MARKER);
            traces.log(party, clock.instant(), actor, sheet.naming().code());
            return found;
        });
        traces.rewrite();
        return words;
    }

    private Words words(List<PartyId> members, Scope scope) {
        return Words.of(members.stream().map(parties::sheet).toList(), scope.whole());
    }
}
