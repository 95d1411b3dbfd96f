package org.suanpan.core.party.duplicate;

import org.suanpan.core.party.identity.Identity.Decision;
import org.suanpan.core.party.identity.Identity.Judgement;

/// Somebody who may be the one that is looked at, and why.
public record Likely(Member who, Judgement judgement) {

    public boolean isDuplicate() {
        return judgement.decision() == Decision.DUPLICATE;
    }
}
