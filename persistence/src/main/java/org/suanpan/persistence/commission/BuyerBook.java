package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.commission.CommissionDetails.Buyer;
import org.suanpan.core.commission.CommissionDetails.Buying;

/// Everything about customers that months ask for, read once and kept small: days as numbers, in the order of time.
final class BuyerBook implements Buying {

    private static final int DAY = 10;

    private record Tiers(int[] days, String[] tiers) {

        @Nullable String by(int day) {
            int i = days.length;
            while (i > 0 && days[i - 1] > day) {
                i--;
            }
            return i == 0 ? null : tiers[i - 1];
        }
    }

    /// A sale on credit with the money for it, by day.
    private record Debt(LocalDate due, long owed, int[] days, long[] fen) {

        boolean isOpen(int day) {
            long open = owed;
            for (int i = 0; i < days.length; i++) {
                if (days[i] <= day) {
                    open -= fen[i];
                }
            }
            return open > 0;
        }
    }

    private final List<CommissionDetailsMapper.Named> customers;
    private final Map<Long, int[]> days = new HashMap<>();
    private final Map<Long, Tiers> tiers = new HashMap<>();
    private final Map<Long, List<Debt>> debts = new HashMap<>();

    private BuyerBook(List<CommissionDetailsMapper.Named> customers) {
        this.customers = customers;
    }

    static BuyerBook read(CommissionDetailsMapper mapper, YearMonth last) {
        LocalDate end = last.atEndOfMonth();
        BuyerBook book = new BuyerBook(mapper.customers());
        mapper.days(end).forEach(row -> book.days.merge(row.customer(), days(row.days()), BuyerBook::together));
        book.days.replaceAll((_, all) -> Arrays.stream(all).sorted().distinct().toArray());
        mapper.tiers(end).forEach(row -> book.tiers.put(row.customer(), new Tiers(days(row.days()), rests(row.days()))));
        for (CommissionDetailsMapper.Debt row : mapper.debts(end)) {
            String settled = row.settled() == null ? "" : row.settled();
            book.debts.computeIfAbsent(row.customer(), _ -> new ArrayList<>()).add(new Debt(row.due(), row.owed(), days(settled),
                    Arrays.stream(rests(settled)).mapToLong(Long::parseLong).toArray()));
        }
        return book;
    }

    @Override
    public List<Buyer> in(YearMonth month) {
        List<Buyer> buyers = new ArrayList<>();
        int start = (int) month.atDay(1).toEpochDay();
        int end = (int) month.atEndOfMonth().toEpochDay();
        for (CommissionDetailsMapper.Named customer : customers) {
            int[] bought = days.get(customer.id());
            if (bought != null && bought[0] <= end) {
                int before = place(bought, start);
                int until = place(bought, end + 1);
                Tiers reviewed = tiers.get(customer.id());
                buyers.add(new Buyer(customer.id(), customer.code(), reviewed == null ? null : reviewed.by(end), LocalDate.ofEpochDay(bought[0]),
                        before == 0 ? null : LocalDate.ofEpochDay(bought[before - 1]),
                        until == before ? null : LocalDate.ofEpochDay(bought[before]), until - before, oldestDue(customer.id(), end)));
            }
        }
        return buyers;
    }

    private @Nullable LocalDate oldestDue(long customer, int end) {
        LocalDate oldest = null;
        for (Debt debt : debts.getOrDefault(customer, List.of())) {
            if (debt.due.toEpochDay() <= end && (oldest == null || debt.due.isBefore(oldest)) && debt.isOpen(end)) {
                oldest = debt.due;
            }
        }
        return oldest;
    }

    /// How many days lie before one.
    private static int place(int[] days, int day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    private static int[] together(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static int[] days(String parts) {
        if (parts.isEmpty()) {
            return new int[0];
        }
        int[] days = new int[(int) parts.chars().filter(c -> c == ',').count() + 1];
        int from = 0;
        for (int i = 0; i < days.length; i++) {
            days[i] = (int) LocalDate.parse(parts.substring(from, from + DAY)).toEpochDay();
            from = parts.indexOf(',', from) + 1;
        }
        return days;
    }

    /// What follows each day.
    private static String[] rests(String parts) {
        return parts.isEmpty() ? new String[0] : Arrays.stream(parts.split(",")).map(part -> part.substring(DAY)).toArray(String[]::new);
    }
}
