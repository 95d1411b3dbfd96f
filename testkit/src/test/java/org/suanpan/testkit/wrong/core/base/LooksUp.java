package org.suanpan.testkit.wrong.core.base;

import org.suanpan.testkit.wrong.core.party.PartyRecord;

/// Breaks R3: the lowest rung looks up.
public record LooksUp(PartyRecord party) {}
