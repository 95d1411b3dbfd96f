package org.suanpan.core.importing.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.importing.NewParty;
import org.suanpan.core.party.duplicate.Likely;
import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.duplicate.MemberIndex;

/// Looks whether a customer of a sheet is there already under another spelling, or came earlier in the sheet.
final class Twins {

    private final MemberIndex index;
    private final Warnings warnings;

    Twins(List<Member> known, SearchKeys searchKeys, Warnings warnings) {
        this.index = new MemberIndex(searchKeys);
        this.warnings = warnings;
        known.forEach(index::put);
    }

    /// The customer a row without a code of its own means for certain; null where nobody is, or only likely. Who has another code
    /// is another record to whoever wrote the sheet: that is only told.
    @Nullable Long same(String code, String name, NewParty details) {
        List<Likely> likely = index.like(Member.typed(0, name, List.of(details.phone()), details.licence()), 1);
        if (likely.isEmpty()) {
            return null;
        }
        Likely best = likely.getFirst();
        boolean same = best.isDuplicate() && code.isEmpty();
        warnings.count(same ? "importing.warning.same-customer" : "importing.warning.maybe-same", name + " / " + best.who().name());
        return same ? best.who().home() : null;
    }

    void added(long id, String name, NewParty details) {
        index.put(new Member(id, "", name, details.phone(), details.licence(), id));
    }
}
