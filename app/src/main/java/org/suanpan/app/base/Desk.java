package org.suanpan.app.base;

/// What a screen finds on its desk.
public record Desk(Text text, Figures figures, Work work, Jobs jobs, Refresh refresh, Navigator navigator, AsOf asOf,
        Theme theme, Preferences preferences, Exports exports, Undoing undoing) {}
