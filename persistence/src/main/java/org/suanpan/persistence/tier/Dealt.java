package org.suanpan.persistence.tier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.DayList;
import org.suanpan.core.tier.willingness.Conduct;

/// How a customer and those merged into him dealt with the shop, by day: contacts, what he owed and when it was settled, the owner's stars. From it follows what
/// was known on any day, without the file.
final class Dealt {

    private static final Dealt NOTHING = new Dealt(List.of(), List.of(), List.of());
    private static final int NEVER = Integer.MAX_VALUE;
    private static final byte MATCH = ',';

    /// Days as they come, and those of them that were answered.
    private final int[] contacts;
    private final int[] answered;
    /// The day and the number of the row above the stars.
    private final long[][] stars;
    private final Debt[] debts;

    /// `steps` = the days on which what is open changes, rising, with what is open from then on; `gone` = the day on which the document was taken back.
    private record Debt(int day, int due, int gone, int[] steps, long[] open) {

        boolean isOver(int from) {
            return open[open.length - 1] == 0 && steps[steps.length - 1] <= from;
        }
    }

    private record Step(int day, long amount) {}

    private Dealt(List<byte[]> contactTexts, List<byte[]> starTexts, List<byte[]> debtTexts) {
        List<Integer> all = new ArrayList<>();
        List<Integer> reached = new ArrayList<>();
        for (byte[] text : contactTexts) {
            Cursor cursor = new Cursor(text);
            while (cursor.hasMore()) {
                int day = cursor.day();
                all.add(day);
                if (cursor.next() == '+') {
                    reached.add(day);
                }
                cursor.rest();
            }
        }
        contacts = all.stream().mapToInt(Integer::intValue).sorted().toArray();
        answered = reached.stream().mapToInt(Integer::intValue).sorted().toArray();
        stars = stars(starTexts);
        debts = debts(debtTexts);
    }

    /// The texts are what `TierFactsMapper` makes of contacts, stars and debts, as they come from the file.
    static Dealt of(List<byte[]> contacts, List<byte[]> stars, List<byte[]> debts) {
        return contacts.isEmpty() && stars.isEmpty() && debts.isEmpty() ? NOTHING : new Dealt(contacts, stars, debts);
    }

    /// `2026-03-014 17 `: the day, how many, the number of the row.
    private static long[][] stars(List<byte[]> texts) {
        List<long[]> given = new ArrayList<>();
        for (byte[] text : texts) {
            Cursor cursor = new Cursor(text);
            while (cursor.hasMore()) {
                int day = cursor.day();
                long count = cursor.whole();
                given.add(new long[] {day, cursor.whole(), count});
                cursor.rest();
            }
        }
        given.sort((one, other) -> one[0] == other[0] ? Long.compare(one[1], other[1]) : Long.compare(one[0], other[0]));
        return given.toArray(long[][]::new);
    }

    /// `2026-03-012026-03-3112500 -,2026-03-152500 -`: its day, its due day, the amount, the day it was taken back or −, then what settled it: the day, the amount, and the
    /// day from which that no longer holds or −.
    private static Debt[] debts(List<byte[]> texts) {
        List<Debt> debts = new ArrayList<>();
        for (byte[] text : texts) {
            Cursor cursor = new Cursor(text);
            while (cursor.hasMore()) {
                int day = cursor.day();
                int due = cursor.day();
                long amount = cursor.whole();
                int gone = dayOrNever(cursor);
                List<Step> steps = new ArrayList<>(List.of(new Step(day, amount)));
                while (cursor.hasMore() && cursor.peek() == MATCH) {
                    cursor.skip();
                    int settled = cursor.day();
                    long by = cursor.whole();
                    int until = dayOrNever(cursor);
                    if (until > settled) {
                        steps.add(new Step(settled, -by));
                        steps.add(new Step(until, by));
                    }
                }
                cursor.rest();
                Debt debt = debt(day, due, gone, steps);
                if (debt.open.length > 1 || debt.open[0] > 0) {
                    debts.add(debt);
                }
            }
        }
        return debts.toArray(Debt[]::new);
    }

    private static int dayOrNever(Cursor cursor) {
        if (cursor.peek() == '-') {
            cursor.skip();
            return NEVER;
        }
        return cursor.day();
    }

    private static Debt debt(int day, int due, int gone, List<Step> steps) {
        steps.removeIf(step -> step.day == NEVER);
        steps.sort((one, other) -> Integer.compare(one.day, other.day));
        int[] days = new int[steps.size()];
        long[] open = new long[steps.size()];
        int count = 0;
        long now = 0;
        for (Step step : steps) {
            now += step.amount;
            // What was settled before the document's own day, as money paid ahead is, settles it from its day on.
            int from = Math.max(day, step.day);
            count -= count > 0 && days[count - 1] == from ? 1 : 0;
            days[count] = from;
            open[count++] = now;
        }
        return new Debt(day, due, gone, Arrays.copyOf(days, count), Arrays.copyOf(open, count));
    }

    /// What was known on the last day of `span`.
    Conduct conduct(DateSpan span) {
        if (this == NOTHING) {
            return Conduct.UNKNOWN;
        }
        int from = Math.toIntExact(span.from().toEpochDay());
        int to = Math.toIntExact(span.to().toEpochDay());
        return new Conduct(upTo(contacts, to), upTo(answered, to), payments(from, to), starsOn(to));
    }

    private static DayList upTo(int[] days, int last) {
        int size = days.length;
        while (size > 0 && days[size - 1] > last) {
            size--;
        }
        return DayList.of(days, size);
    }

    private int starsOn(int day) {
        int last = 0;
        for (long[] given : stars) {
            last = given[0] <= day ? (int) given[2] : last;
        }
        return last;
    }

    private Conduct.Payments payments(int from, int to) {
        int count = 0;
        long owed = 0;
        long overdue = 0;
        for (Debt debt : debts) {
            if (debt.day <= to && debt.gone > to && !debt.isOver(from)) {
                long before = owed;
                for (int i = 0; i < debt.steps.length && debt.steps[i] <= to; i++) {
                    int begins = Math.max(from, debt.steps[i]);
                    int ends = i + 1 < debt.steps.length ? Math.min(to + 1, debt.steps[i + 1]) : to + 1;
                    long open = Math.max(0, debt.open[i]);
                    owed += open * Math.max(0, ends - begins);
                    overdue += open * Math.max(0, ends - Math.max(begins, debt.due + 1));
                }
                count += owed > before ? 1 : 0;
            }
        }
        return new Conduct.Payments(count, owed, overdue);
    }
}
