package org.suanpan.core.tier;

/// The ten segments over the grid of recency score and combined frequency-money score: complete and disjoint.
public enum Segment {
    CHAMPION, LOYAL, POTENTIAL, RECENT, NEEDS_ATTENTION, ABOUT_TO_SLEEP, MUST_KEEP, AT_RISK, HIBERNATING, GONE;

    /// `r` and `fm` are 1–5.
    static Segment of(int r, int fm) {
        if (r >= 4) {
            return fm >= 4 ? CHAMPION : fm >= 2 ? POTENTIAL : RECENT;
        }
        if (r == 3) {
            return fm >= 4 ? LOYAL : fm == 3 ? NEEDS_ATTENTION : ABOUT_TO_SLEEP;
        }
        if (fm >= 3) {
            return fm == 5 ? MUST_KEEP : AT_RISK;
        }
        return r == 2 ? HIBERNATING : GONE;
    }
}
