package org.suanpan.persistence.tier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.DayList;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.willingness.Conduct;

/// Every document of a customer and of those merged into him, by day, in a few arrays: from them follows what was known of him on any day,
/// without the file. Some thirty bytes a document.
final class Bought {

    private static final int FEWEST = 4;

    private static final byte SALE = 1;
    private static final byte FIRST_OF_NUMBER = 2;
    private static final byte COSTED = 4;

    private int count;
    private int[] days = new int[FEWEST];
    private byte[] marks = new byte[FEWEST];
    private long[] sales = new long[FEWEST];
    private long[] nets = new long[FEWEST];
    private long[] profits = new long[FEWEST];

    private Bought() {}

    /// `origins` = what `TierFactsMapper` makes one text of, as it comes from the file.
    static Bought of(List<byte[]> origins) {
        Bought bought = new Bought();
        Numbers numbers = new Numbers();
        for (byte[] text : origins) {
            bought.read(text, numbers);
        }
        bought.arrange(numbers);
        return bought;
    }

    /// The numbers of the documents in their order, as bytes.
    private static final class Numbers {

        private String[] all = new String[FEWEST];

        void put(int at, String number) {
            all = at < all.length ? all : Arrays.copyOf(all, 2 * at);
            all[at] = number;
        }
    }

    /// `2026-03-01+12500 0 9000 XS-7`: the day, + for a sale and − for a return, what was sold and returned, the cost or nothing, the number.
    private void read(byte[] text, Numbers numbers) {
        Cursor cursor = new Cursor(text);
        while (cursor.hasMore()) {
            grow();
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
            numbers.put(count, cursor.rest());
            count++;
        }
    }

    private void grow() {
        if (count == days.length) {
            resize(2 * count);
        }
    }

    private void resize(int size) {
        days = Arrays.copyOf(days, size);
        marks = Arrays.copyOf(marks, size);
        sales = Arrays.copyOf(sales, size);
        nets = Arrays.copyOf(nets, size);
        profits = Arrays.copyOf(profits, size);
    }

    /// Sorts by day where two origins or merged customers follow each other, and marks the first sale of each number.
    private void arrange(Numbers numbers) {
        resize(count);
        boolean sorted = true;
        for (int i = 1; i < count; i++) {
            sorted &= days[i - 1] <= days[i];
        }
        String[] names = numbers.all;
        if (!sorted) {
            names = sort(names);
        }
        Set<String> seen = HashSet.newHashSet(count);
        for (int i = 0; i < count; i++) {
            if ((marks[i] & SALE) != 0 && seen.add(names[i])) {
                marks[i] |= FIRST_OF_NUMBER;
            }
        }
    }

    private String[] sort(String[] names) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) days[i] << Integer.SIZE) + i;
        }
        Arrays.sort(order);
        Bought from = new Bought();
        from.days = days.clone();
        from.marks = marks.clone();
        from.sales = sales.clone();
        from.nets = nets.clone();
        from.profits = profits.clone();
        String[] sorted = new String[count];
        for (int i = 0; i < count; i++) {
            int at = (int) order[i];
            days[i] = from.days[at];
            marks[i] = from.marks[at];
            sales[i] = from.sales[at];
            nets[i] = from.nets[at];
            profits[i] = from.profits[at];
            sorted[i] = names[at];
        }
        return sorted;
    }

    /// What was known on the last day of `year`.
    TierFacts.CustomerFacts facts(CustomerId id, String code, String name, DateSpan year, Conduct conduct) {
        int from = Math.toIntExact(year.from().toEpochDay());
        int to = Math.toIntExact(year.to().toEpochDay());
        int[] orderDays = new int[count];
        int orders = 0;
        int known = 0;
        long sold = 0;
        long net = 0;
        long yearNet = 0;
        long yearCosted = 0;
        long yearProfit = 0;
        for (int i = 0; i < count && days[i] <= to; i++) {
            if ((marks[i] & SALE) != 0 && (known == 0 || orderDays[known - 1] != days[i])) {
                orderDays[known++] = days[i];
            }
            orders += (marks[i] & FIRST_OF_NUMBER) != 0 ? 1 : 0;
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
                DayList.of(known == count ? orderDays : Arrays.copyOf(orderDays, known), known), conduct);
    }
}
