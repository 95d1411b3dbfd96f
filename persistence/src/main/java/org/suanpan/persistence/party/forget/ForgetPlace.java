package org.suanpan.persistence.party.forget;

import java.util.List;

/// A column of free words. `owner` = what in the row leads to the customer or supplier, see [Owner].
record ForgetPlace(String table, String column, Owner owner) {

    /// The row names its customer or supplier; only customers have such rows; it belongs to a document of theirs; to nobody.
    enum Owner { PARTY, CUSTOMER, DOCUMENT, NOBODY }

    static final List<ForgetPlace> ALL = List.of(
            new ForgetPlace("party_profile", "preferences", Owner.PARTY), new ForgetPlace("party_profile", "pain_points", Owner.PARTY),
            new ForgetPlace("party_own", "value", Owner.PARTY), new ForgetPlace("document", "remark", Owner.PARTY),
            new ForgetPlace("document", "reason", Owner.PARTY), new ForgetPlace("partner_confirmation", "reason", Owner.PARTY),
            new ForgetPlace("follow_up", "result", Owner.CUSTOMER), new ForgetPlace("follow_up", "next_what", Owner.CUSTOMER),
            new ForgetPlace("payment_promise", "note", Owner.CUSTOMER), new ForgetPlace("document_line", "remark", Owner.DOCUMENT),
            new ForgetPlace("bill_row", "party", Owner.DOCUMENT), new ForgetPlace("bill_row", "note", Owner.DOCUMENT),
            new ForgetPlace("attachment", "name", Owner.DOCUMENT), new ForgetPlace("customer", "remark", Owner.NOBODY),
            new ForgetPlace("supplier", "remark", Owner.NOBODY), new ForgetPlace("party_person", "remark", Owner.PARTY),
            new ForgetPlace("audit_entry", "detail", Owner.NOBODY));
}
