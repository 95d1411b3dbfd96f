package org.suanpan.core.party.own;

import java.util.List;

import org.suanpan.core.party.record.PartyKind;

/// Defining the shop's own fields.
public interface OwnFieldKeeping {

    List<OwnField> of(PartyKind kind);

    /// Adds a field with `id` 0, at the end, or changes one. Refuses a name that is taken.
    void keep(OwnField field);

    /// Takes a field away with everything that stands in it; gives in how many records that was.
    int drop(OwnField field);

    /// Puts it `by` places further down, up where negative.
    void move(OwnField field, int by);
}
