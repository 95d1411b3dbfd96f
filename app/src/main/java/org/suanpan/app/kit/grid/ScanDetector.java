package org.suanpan.app.kit.grid;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Tells a barcode scanner from a person (UX-30): some characters that come faster than anyone types and end
/// with Enter. The characters land as usual; only when the burst is complete is it known for a scan. Only the hand's time
/// counts: what the program does between two keys is told by [#worked].
public final class ScanDetector {

    private static final long NANOS = 1_000_000;
    private static final long BREAK_NANOS = 120 * NANOS;

    private final LongSupplier nanos;
    private final Supplier<ScanTiming> timing;
    private final StringBuilder burst = new StringBuilder();
    private long hand;
    private long last;

    /// What was heard up to Enter: so many signs, with this mean gap in milliseconds.
    public record Heard(String signs, long gapMillis, boolean isScan) {}

    public ScanDetector(LongSupplier nanos) {
        this(nanos, () -> ScanTiming.STANDARD);
    }

    /// `timing` is asked at every Enter.
    public ScanDetector(LongSupplier nanos, Supplier<ScanTiming> timing) {
        this.nanos = nanos;
        this.timing = timing;
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
        Heard heard = heard();
        return heard.isScan() ? heard.signs() : "";
    }

    /// The same with what was measured.
    public Heard heard() {
        ScanTiming wanted = timing.get();
        int length = burst.length();
        long gap = length < 2 ? 0 : hand / (length - 1);
        boolean scan = length >= wanted.least() && gap <= wanted.gapMillis() * NANOS && nanos.getAsLong() - last <= BREAK_NANOS;
        Heard heard = new Heard(burst.toString(), gap / NANOS, scan);
        burst.setLength(0);
        return heard;
    }
}
