package org.suanpan.core.stock.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suanpan.core.base.Rejected;

/// The one day that is asked for when goods come in.
public final class ShelfLife {

    private static final int CENTURY = 2000;
    private static final Pattern DAY = Pattern.compile("(?:20)?(\\d\\d)(?:(\\d\\d)(\\d\\d)|[-./](\\d{1,2})[-./](\\d{1,2}))");

    private ShelfLife() {}

    /// The last good day. A day up to that of the document is the day the goods were made, and the shelf life is added;
    /// a later one, or any where no shelf life is known, is the last good day itself.
    public static LocalDate expires(LocalDate typed, LocalDate document, int shelfLifeDays) {
        return shelfLifeDays > 0 && !typed.isAfter(document) ? typed.plusDays(shelfLifeDays) : typed;
    }

    /// `2027-03-01`, `2027.3.1`, `20270301` or `270301`.
    public static LocalDate parse(String typed) {
        Matcher day = DAY.matcher(typed.strip());
        if (!day.matches()) {
            throw new Rejected("batch.not-a-day", typed);
        }
        boolean plain = day.group(2) != null;
        try {
            return LocalDate.of(CENTURY + Integer.parseInt(day.group(1)), Integer.parseInt(day.group(plain ? 2 : 4)),
                    Integer.parseInt(day.group(plain ? 3 : 5)));
        } catch (DateTimeException e) {
            throw new Rejected("batch.not-a-day", typed);
        }
    }
}
