package org.suanpan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.next.NextOrderService;
import org.suanpan.core.commission.trial.PlanTrialService;
import org.suanpan.core.commission.version.PlanService;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.tier.TierService;
import org.suanpan.persistence.Database;

/// Times commission over 24 months under plans of every sort: `PayRuns FILE MONTH [times=5] [only=WORD] [reviews=no]`. Works on copies of FILE, which get a review of
/// all customers at the end of each month unless told not to; MONTH is the last of the 24, the others are settled. Behind each figure a hash over everything that came out: who makes it faster must not change it.
public final class PayRuns {

    private static final int SETTLED = 23;
    private static final String BRACKETS = "MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05";
    private static final String WEIGHTS = "multiplierByTier.A=1.2&multiplierByTier.C=0.8&newCustomerMultiplier=1.5";
    private static final String AWARDS = "kpiFactor=1.05&policy.windowDays=90&policy.upliftRate=0.01&policy.fixed=20&policy.minCollected=500"
            + "&policy.perRetainedA=100&policy.perRetainedB=40&policy.perWoken=50&policy.perWonBack=150&policy.maxOverdueDays=30&satisfaction=4.5"
            + "&table.0.fromDays=-9999&table.0.bonusRate=0.008&table.1.fromDays=-9&table.1.bonusRate=0.005&table.2.fromDays=31&table.2.bonusRate=0"
            + "&table.2.penaltyOfCommission=0.2&commissionRate=0.02";
    private static final String SPLIT = "shares.0.person=%s&shares.0.share=0.7&shares.1.person=%s&shares.1.share=0.3";

    private final Path file;
    private final YearMonth last;
    private final int times;

    private PayRuns(Path file, YearMonth last, int times) {
        this.file = file;
        this.last = last;
        this.times = times;
    }

    public static void main(String[] arguments) throws Exception {
        Path reviewed = Files.createTempDirectory("suanpan-pay").resolve("shop.suanpan");
        Files.copy(Path.of(arguments[0]), reviewed);
        YearMonth last = YearMonth.parse(arguments[1]);
        List<SalesRep> people;
        try (Database shop = Database.openOrCreate(reviewed, new PinyinKeys())) {
            TierService tiers = new TierService(shop.tierPorts(), shop.unitOfWork(), Clock.systemUTC());
            for (int back = SETTLED; back >= 0 && option(arguments, "reviews", "yes").equals("yes"); back--) {
                tiers.apply(last.minusMonths(back).atEndOfMonth(), Actor.OWNER, Progress.NONE);
            }
            people = shop.salesReps().all();
        }
        String split = SPLIT.formatted(people.get(0).code(), people.get(1).code());
        TreeMap<String, String> plans = new TreeMap<>();
        plans.put("1 brackets", "");
        plans.put("2 weights", " terms=" + WEIGHTS);
        plans.put("3 weights, awards, factor, due days", " terms=" + WEIGHTS + "&" + AWARDS);
        plans.put("4 split, awards, factor, due days", " terms=" + split + "&" + AWARDS);
        plans.put("5 on collection, awards, factor, due days", " terms=basis=COLLECTION&" + AWARDS);
        plans.put("6 by category", " terms=tables.X.mode=FLAT&tables.X.tiers.0.0=0&tables.X.tiers.0.1=0.03");
        plans.put("7 single products", " terms=productTables.P1.mode=FLAT&productTables.P1.tiers.0.0=0&productTables.P1.tiers.0.1=0.03");
        plans.put("8 when ordered", " terms=basis=ORDER&" + WEIGHTS);
        PayRuns runs = new PayRuns(reviewed, last, Integer.parseInt(option(arguments, "times", "5")));
        String only = option(arguments, "only", "");
        for (var plan : plans.entrySet()) {
            if (plan.getKey().contains(only)) {
                runs.run(plan.getKey(), plan.getValue());
            }
        }
        Files.delete(reviewed);
    }

    private static String option(String[] arguments, String name, String otherwise) {
        for (String argument : arguments) {
            if (argument.startsWith(name + "=")) {
                return argument.substring(name.length() + 1);
            }
        }
        return otherwise;
    }

    private void run(String name, String terms) throws IOException {
        System.out.println(name);
        Path copy = file.resolveSibling("copy.suanpan");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        CommissionPlan plan = PlanText.parse(BRACKETS + terms);
        CommissionPlan whole = PlanText.parse(BRACKETS.replace("MARGINAL", "WHOLE") + terms);
        try (Database shop = Database.openOrCreate(copy, new PinyinKeys())) {
            PlanService plans = new PlanService(shop.commissionStatements(), shop.unitOfWork(), Clock.systemUTC());
            plans.save(last.minusMonths(SETTLED), name, plan, Actor.OWNER);
            CommissionService service = new CommissionService(shop.commissionFacts(), shop.commissionDetails(), shop.commissionStatements(),
                    shop.salesReps(), shop.unitOfWork(), Clock.systemUTC());
            for (int back = SETTLED; back > 0; back--) {
                service.settle(last.minusMonths(back), plan, Actor.OWNER);
            }
            time("everybody's statement, 24 months anew", () -> service.run(last, plan));
            PlanTrialService trials = new PlanTrialService(shop.commissionFacts(), shop.commissionDetails(), shop.commissionStatements(),
                    shop.salesReps(), plans);
            time("another plan over 24 months", () -> trials.compare(whole, last.minusMonths(SETTLED), last));
            time("a settled month's statements", () -> shop.commissionStatements().of(last.minusMonths(1)));
            NextOrderService next = new NextOrderService(shop.commissionFacts(), shop.commissionDetails(), shop.salesReps(), plans);
            SalesRep first = shop.salesReps().all().getFirst();
            time("what the next order is worth", () -> next.next(first.id(), last));
        }
        Files.delete(copy);
    }

    private <T> void time(String what, Supplier<T> work) {
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        String found = "";
        for (int i = 0; i < times; i++) {
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            T out = work.get();
            wall.add((System.nanoTime() - start) / 1e6);
            cpu.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - spent) / 1e6);
            found = hash(out.toString());
        }
        System.out.printf(Locale.ROOT, "  %-40s wall %s  CPU %s ms  %s%n", what, spread(wall), spread(cpu), found);
    }

    /// First, and of the others median (least–most).
    private static String spread(List<Double> all) {
        List<Double> warm = all.size() > 1 ? all.subList(1, all.size()).stream().sorted().toList() : all;
        return "%,7.0f then %,7.0f (%,.0f–%,.0f)".formatted(all.getFirst(), warm.get(warm.size() / 2), warm.getFirst(), warm.getLast());
    }

    private static String hash(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
