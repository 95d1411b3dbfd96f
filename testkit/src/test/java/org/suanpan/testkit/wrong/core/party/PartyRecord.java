package org.suanpan.testkit.wrong.core.party;

import org.suanpan.testkit.wrong.core.base.LooksUp;

/// Breaks R3-cycles together with [LooksUp].
public record PartyRecord(LooksUp other) {}
