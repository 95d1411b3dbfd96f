package org.suanpan.app.base;

import org.suanpan.core.staff.Here;

/// What a screen finds on its desk; `here` = who is at the window and what that one may see; `tiers` = what the tiers are
/// called.
public record Desk(Text text, Figures figures, Work work, Jobs jobs, Refresh refresh, Navigator navigator, AsOf asOf,
        Theme theme, Preferences preferences, Exports exports, Undoing undoing, Here here, TierNames tiers) {}
