package org.suanpan.app.kit.grid;

import java.util.function.LongSupplier;

/// Tells a barcode scanner from a person (UX-30): six characters or more that come faster than anyone types and end
/// with Enter. The characters land as usual; only when the burst is complete is it known for a scan. Only the hand's time
/// counts: what the program does between two keys is told by [#worked].
public final class ScanDetector {

    private static final int LEAST = 6;
    private static final long MEAN_GAP_NANOS = 35_000_000L;
    private static final long BREAK_NANOS = 120_000_000L;

    private final LongSupplier nanos;
    private final StringBuilder burst = new StringBuilder();
    private long hand;
    private long last;

    public ScanDetector(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public void typed(String character) {
        long now = nanos.getAsLong();
        if (burst.isEmpty() || now - last > BREAK_NANOS) {
            burst.setLength(0);
            hand = 0;
        } else {
            hand += now - last;
        }
        burst.append(character);
        last = now;
    }

    /// The program has done with the last key.
    public void worked() {
        last = nanos.getAsLong();
    }

    /// Enter was pressed: the scanned code, or empty when a person typed.
    public String ended() {
        int length = burst.length();
        boolean scan = length >= LEAST && hand / (length - 1) <= MEAN_GAP_NANOS
                && nanos.getAsLong() - last <= BREAK_NANOS;
        String code = scan ? burst.toString() : "";
        burst.setLength(0);
        return code;
    }
}
