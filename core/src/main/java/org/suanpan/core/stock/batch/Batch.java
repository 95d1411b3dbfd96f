package org.suanpan.core.stock.batch;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/// Goods of one product that came from one making. `number` may be empty where the last good day says enough; `expires` =
/// the last good day, null where goods do not spoil.
public record Batch(String number, @Nullable LocalDate expires) {

    /// Goods nobody has told apart: those from before a product was tracked.
    public static final Batch NAMELESS = new Batch("", null);

    /// First expired, first out; what does not spoil comes last.
    public static final Comparator<Batch> FIRST_EXPIRED =
            Comparator.comparing((Batch batch) -> batch.expires == null ? LocalDate.MAX : batch.expires)
                    .thenComparing(Batch::number);

    public boolean isNameless() {
        return equals(NAMELESS);
    }

    public boolean isExpired(LocalDate day) {
        return expires != null && expires.isBefore(day);
    }

    /// Whether it could be meant by this one, of which less may have been said.
    public boolean fits(Batch said) {
        return (said.number.isEmpty() || said.number.equals(number)) && (said.expires == null || said.expires.equals(expires));
    }

    /// `L7 2027-03-01`; a dash for nameless goods.
    public String label() {
        String day = expires == null ? "" : expires.toString();
        return isNameless() ? "–" : (number + " " + day).strip();
    }
}
