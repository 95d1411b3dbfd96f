package org.suanpan.core.tier.policy;

import org.suanpan.core.tier.TierPolicy;

/// Rules that are being thought about. `id` 0 = not kept yet; the version of its policy says nothing.
public record PolicyDraft(long id, String name, TierPolicy policy) {}
