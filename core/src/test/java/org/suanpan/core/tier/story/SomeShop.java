package org.suanpan.core.tier.story;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.DayList;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.festival.Festivals;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.OrderFits;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierAssignments;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.board.BoardQueries;
import org.suanpan.core.tier.lab.LabFacts;
import org.suanpan.core.tier.policy.Arrears;
import org.suanpan.core.tier.policy.TierOverrides;
import org.suanpan.core.tier.policy.TierPolicies;
import org.suanpan.core.tier.willingness.Conduct;
import org.suanpan.core.tier.willingness.DebtPaper;

/// Customers made by dice: regular, irregular, gone, new, without a cost, with equal sales.
public final class SomeShop {

    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private SomeShop() {}

    public static List<CustomerFacts> customers(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> customer(i, random)).toList();
    }

    private static CustomerFacts customer(int i, Random random) {
        List<LocalDate> days = new ArrayList<>();
        int rhythm = 5 + random.nextInt(60);
        boolean stops = random.nextInt(3) == 0;
        LocalDate end = stops ? AS_OF.minusDays(random.nextInt(300)) : AS_OF;
        LocalDate day = AS_OF.minusDays(1 + random.nextInt(700));
        while (!day.isAfter(end) && random.nextInt(60) > 0) {
            days.add(day);
            day = day.plusDays(1 + rhythm / 2 + random.nextInt(rhythm));
        }
        long each = 1_000 * (1 + random.nextInt(9)) + (random.nextBoolean() ? 0 : random.nextInt(99_999));
        long year = days.stream().filter(d -> d.isAfter(AS_OF.minusYears(1))).count();
        Money net = Money.ofFen(each * days.size());
        Money yearNet = Money.ofFen(each * year - (random.nextInt(9) == 0 ? 500 : 0));
        Money costed = random.nextInt(4) == 0 ? Money.ZERO : yearNet;
        return new CustomerFacts(new CustomerId(2L + i), "K%05d".formatted(i), "客户" + i, days.size(), net, net,
                new TierFacts.Year(yearNet, costed, Money.ofFen(costed.fen() * random.nextInt(50) / 100)), days, conduct(new Random(i)));
    }

    /// From nothing known at all to contacts, debts and stars.
    private static Conduct conduct(Random random) {
        int last = Math.toIntExact(AS_OF.toEpochDay());
        int[] contacts = random.ints(random.nextInt(8), last - 120, last + 1).sorted().toArray();
        int[] answered = IntStream.of(contacts).filter(_ -> random.nextInt(3) > 0).toArray();
        long owed = 1 + random.nextInt(90_000_000);
        return random.nextInt(4) == 0 ? Conduct.UNKNOWN : new Conduct(DayList.of(contacts, contacts.length), DayList.of(answered, answered.length),
                new Conduct.Payments(random.nextInt(7), owed, random.nextLong(owed)), random.nextInt(Conduct.MOST_STARS + 1));
    }

    /// A look at these customers; nobody was ever reviewed.
    public static Tiering.Looked look(List<CustomerFacts> customers) {
        return tiering(customers).look(AS_OF, Progress.NONE);
    }

    static Tiering tiering(List<CustomerFacts> customers) {
        TierFacts facts = new TierFacts() {
            @Override
            public List<CustomerFacts> of(DateSpan year) {
                return customers;
            }

            @Override
            public List<CustomerFacts> of(DateSpan year, CustomerId customer) {
                return customers.stream().filter(c -> c.id().equals(customer)).toList();
            }

            @Override
            public List<DebtPaper> debts(DateSpan span, CustomerId customer) {
                return List.of();
            }
        };
        UnitOfWork write = new UnitOfWork() {
            @Override
            public <T> T write(java.util.function.Supplier<T> work) {
                return work.get();
            }
        };
        return new TierService(new TierPorts(facts, empty(TierAssignments.class), empty(OrderFits.class), empty(TierPolicies.class),
                empty(TierOverrides.class), empty(Arrears.class), empty(LabFacts.class), empty(BoardQueries.class), empty(PastAssignments.class)),
                write, java.time.Clock.systemUTC());
    }

    /// A shop that has kept nothing yet: every list is empty, and nothing can be written.
    private static <T> T empty(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            Class<?> answer = method.getReturnType();
            if (answer == List.class) {
                return List.of();
            }
            if (answer == Map.class) {
                return Map.of();
            }
            if (answer == Festivals.class) {
                return Festivals.LUNAR;
            }
            if (answer == Optional.class) {
                return Optional.empty();
            }
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
