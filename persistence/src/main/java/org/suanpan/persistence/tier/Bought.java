package org.suanpan.persistence.tier;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.DayList;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.willingness.Conduct;

/// Every document of a customer and of those merged into him, by day, in a few arrays: from them follows what was known of him on any day,
/// without the file. Some thirty bytes a document.
final class Bought {

    private static final byte SALE = 1;
    private static final byte FIRST_OF_NUMBER = 2;
    private static final byte COSTED = 4;

    private final int[] days;
    private final byte[] marks;
    private final long[] sales;
    private final long[] nets;
    private final long[] profits;
    /// The day from which all of a sale is back, or it is reversed; 0 = never. Null = of none, as with most customers.
    private int @Nullable [] gone;
    private int count;
    /// The days with a sale, each once: those known on any day are the first of them.
    private DayList saleDays = DayList.of(List.of());

    private Bought(int documents) {
        days = new int[documents];
        marks = new byte[documents];
        sales = new long[documents];
        nets = new long[documents];
        profits = new long[documents];
    }

    /// `origins` = what `TierFactsMapper` makes one text of, as it comes from the file.
    static Bought of(List<byte[]> origins) {
        int documents = 0;
        for (byte[] text : origins) {
            documents += text.length == 0 ? 0 : 1;
            for (byte sign : text) {
                documents += sign == Cursor.BETWEEN ? 1 : 0;
            }
        }
        Bought bought = new Bought(documents);
        Numbers numbers = new Numbers(documents);
        for (byte[] text : origins) {
            bought.read(text, numbers);
        }
        bought.arrange(numbers);
        return bought;
    }

    /// The numbers of the documents in their order, where they stand in the texts: as words they would take longer to make than all the rest.
    private static final class Numbers {

        private final byte[][] texts;
        private final int[] from;
        private final int[] to;
        /// Places + 1 of those asked for, by a hash of their bytes; 0 = free.
        private final int[] seen;

        Numbers(int count) {
            texts = new byte[count][];
            from = new int[count];
            to = new int[count];
            seen = new int[Integer.highestOneBit(Math.max(1, count)) << 2];
        }

        void put(int at, byte[] text, int begins, int ends) {
            texts[at] = text;
            from[at] = begins;
            to[at] = ends;
        }

        /// Whether nobody asked for a document of the same number yet.
        boolean isFirst(int at) {
            int hash = 1;
            for (int i = from[at]; i < to[at]; i++) {
                hash = 31 * hash + texts[at][i];
            }
            int slot = (hash ^ hash >>> Short.SIZE) & seen.length - 1;
            while (seen[slot] != 0) {
                int other = seen[slot] - 1;
                if (Arrays.equals(texts[at], from[at], to[at], texts[other], from[other], to[other])) {
                    return false;
                }
                slot = slot + 1 & seen.length - 1;
            }
            seen[slot] = at + 1;
            return true;
        }
    }

    /// `2026-03-01+12500 0 9000 XS-7`: the day, + for a sale and − for a return, what was sold and returned, the cost or nothing, the number, and the day
    /// from which a sale counts no more, if there is one.
    private void read(byte[] text, Numbers numbers) {
        Cursor cursor = new Cursor(text);
        while (cursor.hasMore()) {
            days[count] = cursor.day();
            boolean isSale = cursor.next() == '+';
            sales[count] = cursor.whole();
            nets[count] = sales[count] + cursor.whole();
            boolean isCosted = cursor.peek() != ' ';
            profits[count] = isCosted ? nets[count] - cursor.whole() : 0;
            if (!isCosted) {
                cursor.skip();
            }
            marks[count] = (byte) ((isSale ? SALE : 0) | (isCosted ? COSTED : 0));
            int number = cursor.place();
            numbers.put(count, text, number, cursor.rest());
            if (cursor.isGone()) {
                gone = gone == null ? new int[days.length] : gone;
                gone[count] = cursor.gone();
            }
            count++;
        }
    }

    /// Sorts by day where two origins or merged customers follow each other, and marks the first sale of each number.
    private void arrange(Numbers numbers) {
        boolean sorted = true;
        for (int i = 1; i < count; i++) {
            sorted &= days[i - 1] <= days[i];
        }
        int[] places = sorted ? null : sort();
        int[] ofSales = new int[count];
        int known = 0;
        for (int i = 0; i < count; i++) {
            if ((marks[i] & SALE) != 0) {
                marks[i] |= numbers.isFirst(places == null ? i : places[i]) ? FIRST_OF_NUMBER : 0;
                if (known == 0 || ofSales[known - 1] != days[i]) {
                    ofSales[known++] = days[i];
                }
            }
        }
        saleDays = DayList.rising(known == count ? ofSales : Arrays.copyOf(ofSales, known), known);
    }

    /// Answers where each stood before.
    private int[] sort() {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) days[i] << Integer.SIZE) + i;
        }
        Arrays.sort(order);
        int[] places = new int[count];
        Arrays.setAll(places, i -> (int) order[i]);
        int[] someDays = days.clone();
        byte[] someMarks = marks.clone();
        long[] someSales = sales.clone();
        long[] someNets = nets.clone();
        long[] someProfits = profits.clone();
        int[] someGone = gone == null ? new int[0] : gone.clone();
        for (int i = 0; i < count; i++) {
            days[i] = someDays[places[i]];
            marks[i] = someMarks[places[i]];
            sales[i] = someSales[places[i]];
            nets[i] = someNets[places[i]];
            profits[i] = someProfits[places[i]];
            if (gone != null) {
                gone[i] = someGone[places[i]];
            }
        }
        return places;
    }

    /// What was known on the last day of `year`.
    TierFacts.CustomerFacts facts(CustomerId id, String code, String name, DateSpan year, Conduct conduct) {
        int from = Math.toIntExact(year.from().toEpochDay());
        int to = Math.toIntExact(year.to().toEpochDay());
        int orders = 0;
        long sold = 0;
        long net = 0;
        long yearNet = 0;
        long yearCosted = 0;
        long yearProfit = 0;
        for (int i = 0; i < count && days[i] <= to; i++) {
            orders += (marks[i] & FIRST_OF_NUMBER) != 0 && counts(i, to) ? 1 : 0;
            sold += sales[i];
            net += nets[i];
            if (days[i] >= from) {
                yearNet += nets[i];
                yearCosted += (marks[i] & COSTED) != 0 ? nets[i] : 0;
                yearProfit += profits[i];
            }
        }
        return new TierFacts.CustomerFacts(id, code, name, orders, Money.ofFen(sold), Money.ofFen(net),
                new TierFacts.Year(Money.ofFen(yearNet), Money.ofFen(yearCosted), Money.ofFen(yearProfit)),
                gone == null ? saleDays.upTo(year.to()) : validDays(to), conduct);
    }

    /// Whether it still is a valid order on a day.
    private boolean counts(int i, int day) {
        return gone == null || gone[i] == 0 || gone[i] > day;
    }

    private DayList validDays(int to) {
        int[] valid = new int[count];
        int known = 0;
        for (int i = 0; i < count && days[i] <= to; i++) {
            if ((marks[i] & SALE) != 0 && counts(i, to) && (known == 0 || valid[known - 1] != days[i])) {
                valid[known++] = days[i];
            }
        }
        return DayList.of(Arrays.copyOf(valid, known), known);
    }
}
