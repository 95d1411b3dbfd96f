package org.suanpan.app.kit.grid;

import org.suanpan.app.base.Preferences;

/// From when on keys are a scanner's: so many signs at least, and no more than so many milliseconds between two of them
/// on average.
public record ScanTiming(int least, int gapMillis) {

    public static final ScanTiming STANDARD = new ScanTiming(6, 35);
    public static final int FEWEST = 3;
    public static final int MOST = 20;
    public static final int SHORTEST = 5;
    public static final int LONGEST = 100;

    /// As somebody has set it on this machine; what is out of bounds counts as not set.
    public static ScanTiming of(Preferences preferences) {
        int least = preferences.get(Preferences.SCAN_LEAST, STANDARD.least());
        int gap = preferences.get(Preferences.SCAN_GAP, STANDARD.gapMillis());
        return new ScanTiming(least < FEWEST || least > MOST ? STANDARD.least() : least,
                gap < SHORTEST || gap > LONGEST ? STANDARD.gapMillis() : gap);
    }
}
