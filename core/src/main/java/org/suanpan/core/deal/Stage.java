package org.suanpan.core.deal;

/// How far a deal has come.
public enum Stage { LEAD, CONTACTED, QUOTED, TALKING, WON, LOST;

    public boolean isOpen() {
        return this != WON && this != LOST;
    }

    /// The one after it; a lost deal begins again, a won one is done.
    public Stage next() {
        return switch (this) {
            case LEAD -> CONTACTED;
            case CONTACTED -> QUOTED;
            case QUOTED -> TALKING;
            case TALKING, WON -> WON;
            case LOST -> LEAD;
        };
    }

    /// The one before it; the first stays.
    public Stage before() {
        return switch (this) {
            case LEAD, CONTACTED -> LEAD;
            case QUOTED -> CONTACTED;
            case TALKING -> QUOTED;
            case WON, LOST -> TALKING;
        };
    }
}
