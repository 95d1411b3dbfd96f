package org.suanpan.core.party.own;

import java.util.List;

import org.suanpan.core.party.record.PartyKind;

/// The shop's own fields in the data file.
public interface OwnFields {

    /// In their order.
    List<OwnField> of(PartyKind kind);

    void add(OwnField field);

    /// What stands under the old name goes with a new one.
    void change(OwnField before, OwnField after);

    /// Takes the field and what stands in it away; gives how many records had something in it.
    int drop(OwnField field);

    void order(List<OwnField> fields);
}
