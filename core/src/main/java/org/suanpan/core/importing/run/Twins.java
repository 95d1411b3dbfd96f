package org.suanpan.core.importing.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.importing.NewParty;
import org.suanpan.core.importing.OnDuplicate;
import org.suanpan.core.party.duplicate.Likely;
import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.duplicate.MemberIndex;

/// Looks whether a customer or supplier of a sheet is there already under another spelling, or came earlier in the sheet.
final class Twins {

    private static final int MANY = 20;

    private final MemberIndex index;
    private final Warnings warnings;
    private final OnDuplicate wanted;
    private final String kind;
    private final Set<Long> before;

    /// `kind` = the end of the keys of what is told: `customer` or `supplier`.
    Twins(List<Member> known, SearchKeys searchKeys, Warnings warnings, OnDuplicate wanted, String kind) {
        this.index = new MemberIndex(searchKeys);
        this.warnings = warnings;
        this.wanted = wanted;
        this.kind = kind;
        this.before = known.stream().map(Member::id).collect(Collectors.toSet());
        known.forEach(index::put);
    }

    /// The record a row means for certain, which the request decides about; null where nobody is, only likely, or the request wants
    /// new ones. Two rows of one sheet with codes of their own are two to whoever wrote the sheet: that is only told.
    @Nullable Long same(String code, String name, NewParty details) {
        List<Likely> likely = like(name, details, 1);
        if (likely.isEmpty()) {
            return null;
        }
        Likely best = likely.getFirst();
        boolean same = best.isDuplicate() && wanted != OnDuplicate.NEW && (code.isEmpty() || before.contains(best.who().id()));
        warnings.count((same ? "importing.warning.same-" : "importing.warning.maybe-same-") + kind, name + " / " + best.who().name());
        return same ? best.who().home() : null;
    }

    /// Tells when the record that has the row's code looks like nobody the row may mean.
    void compare(long known, String code, String name, NewParty details) {
        if (before.contains(known) && !name.isEmpty()
                && like(name, details, MANY).stream().noneMatch(likely -> likely.who().id() == known || likely.who().home() == known)) {
            warnings.count("importing.warning.code-other-" + kind, code + " " + name);
        }
    }

    private List<Likely> like(String name, NewParty details, int limit) {
        return index.like(Member.typed(0, name, List.of(details.phone()), details.licence()), limit);
    }

    void added(long id, String name, NewParty details) {
        index.put(new Member(id, "", name, details.phone(), details.licence(), id));
    }
}
