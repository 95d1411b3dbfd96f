package org.suanpan.core.party.duplicate;

import org.suanpan.core.party.identity.Identity.Judgement;

/// Two who may be one, the older record first, and why.
public record DuplicatePair(Member left, Member right, Judgement judgement) {}
