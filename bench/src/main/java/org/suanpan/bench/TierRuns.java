package org.suanpan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.board.EffectsReader;
import org.suanpan.core.tier.chart.RfmTable;
import org.suanpan.core.tier.desk.LostDesk;
import org.suanpan.core.tier.lab.PolicyLab;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierPolicyService;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.tier.story.StoryService;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.Database;

/// Times the tiers of everybody in a shop of `BigShop`, ours and the floors in turn: `TierRuns FILE [rounds=9] [reviewed=1] [kept=1] [tried=0]`. A review is one of
/// a file just opened; then it is kept, documents are posted one by one, and what the screens read is read. FILE is written to.
public final class TierRuns {

    private static final int UNMEASURED = 2;
    private static final String WINDOWS = "floor: window functions";
    private static final String REVIEW = "review of a file just opened";
    private static final int DOCUMENTS = 30;
    private static final ProductId SOLD = new ProductId(1);
    private static final int TRIED = 5;

    private final Path file;
    private final int rounds;
    private final LocalDate today;
    private final Connection floor;
    private final Map<String, List<double[]>> times = new LinkedHashMap<>();
    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private TierRuns(Path file, int rounds) throws SQLException {
        this.file = file;
        this.rounds = rounds;
        this.floor = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement s = floor.createStatement()) {
            s.execute("pragma query_only = on");
            s.execute("pragma cache_size = -65536");
            s.execute("pragma mmap_size = 268435456");
            try (ResultSet last = s.executeQuery("select max(last_date) from customer_sales")) {
                today = LocalDate.parse(last.getString(1));
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        TierRuns runs = new TierRuns(Path.of(arguments[0]), option(arguments, "rounds", 9));
        if (option(arguments, "reviewed", 1) > 0) {
            runs.reviews();
            runs.tell();
        }
        if (option(arguments, "kept", 1) > 0) {
            runs.kept();
            runs.tell();
        }
        if (option(arguments, "tried", 0) > 0) {
            runs.tried();
            runs.tell();
        }
        runs.floor.close();
    }

    private static int option(String[] arguments, String name, int usual) {
        return Stream.of(arguments).filter(a -> a.startsWith(name + "=")).findFirst().map(a -> Integer.valueOf(a.substring(name.length() + 1)))
                .orElse(usual);
    }

    /// Everything a review needs, by the program's own statement and with nothing done with it.
    private static final String ALL = """
            select d.customer_id, group_concat(d.business_date || case d.kind when 'SALE' then '+' else '-' end || d.sales_fen || ' '
              || d.return_fen || ' ' || coalesce(d.cost_fen, '') || ' ' || d.number, char(31))
            from history_document d group by d.customer_id order by d.customer_id""";

    private void reviews() throws Exception {
        try (PreparedStatement windows = floor.prepareStatement(RuleRuns.WINDOWS); PreparedStatement all = floor.prepareStatement(ALL);
                PreparedStatement names = floor.prepareStatement("select id, code, name from customer where walk_in = 0 order by code")) {
            for (int i = 0; i < rounds + UNMEASURED; i++) {
                measured(WINDOWS, () -> read(windows));
                measured("floor: all a review needs", () -> read(all) + read(names));
                try (Database shop = Database.open(file)) {
                    Tiering tiering = tiering(shop);
                    measured(REVIEW, () -> tiering.review(today, Progress.NONE));
                    measured("again, nothing having changed", () -> tiering.review(today, Progress.NONE));
                    measured("of the day before, kept", () -> tiering.review(today.minusDays(1), Progress.NONE));
                }
                if (i == UNMEASURED - 1) {
                    times.clear();
                }
            }
        }
    }

    private static Tiering tiering(Database shop) {
        return new TierService(shop.tierPorts(), shop.unitOfWork(), Clock.systemUTC());
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int seen = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    seen += rows.getObject(i) == null ? 0 : 1;
                }
            }
        }
        return seen;
    }

    private void kept() throws Exception {
        try (Database shop = Database.open(file)) {
            Tiering tiering = tiering(shop);
            for (int back = 3; back > 0; back--) {
                LocalDate end = YearMonth.from(today).minusMonths(back).atEndOfMonth();
                measured("review and keep it", () -> tiering.apply(end, Actor.OWNER, Progress.NONE));
            }
            measured("review and keep it", () -> tiering.apply(today, Actor.OWNER, Progress.NONE));
            Books books = Books.over(shop.bookPorts(), Clock.systemUTC());
            Random dice = new Random(7);
            books.trading().post(Draft.of(DocumentKind.OPENING_STOCK, today).lines(List.of(
                    DraftLine.of(SOLD, Quantity.parse("100000"), "").value(Money.parse("100000")))), Actor.OWNER, null);
            tiering.look(today, Progress.NONE);
            for (int i = 0; i < DOCUMENTS + UNMEASURED; i++) {
                changes(shop, books, tiering, new CustomerId(2 + dice.nextInt(40_000)));
                if (i == UNMEASURED - 1) {
                    times.clear();
                }
            }
            screens(shop, tiering);
        }
    }

    private void changes(Database shop, Books books, Tiering tiering, CustomerId customer) throws Exception {
        DocumentId sale = books.trading().post(Draft.of(DocumentKind.DELIVERY, today).customer(customer).lines(List.of(
                DraftLine.of(SOLD, Quantity.parse("3"), "").price(UnitPrice.parse("9")))), Actor.OWNER, null);
        measured("after one posted document", () -> tiering.look(today, Progress.NONE));
        books.trading().reverse(sale, today, Actor.OWNER);
        measured("after it was reversed", () -> tiering.look(today, Progress.NONE));
        books.merging().merge(new CustomerId(customer.value() + 1), customer, Actor.OWNER);
        measured("after a merge", () -> tiering.look(today, Progress.NONE));
        books.merging().undo(customer, Actor.OWNER);
        measured("after it was undone", () -> tiering.look(today, Progress.NONE));
        policing(shop).override(customer, Tier.A, today.plusDays(3), "x", today, Actor.OWNER);
        measured("after a tier by hand", () -> tiering.look(today, Progress.NONE));
    }

    private static TierPolicyService policing(Database shop) {
        return new TierPolicyService(shop.tierPorts(), shop.unitOfWork(), Clock.systemUTC());
    }

    private void screens(Database shop, Tiering tiering) throws Exception {
        Tiering.Looked looked = tiering.look(today, Progress.NONE);
        for (int i = 0; i < rounds; i++) {
            measured("board: counts, passages, moves", () -> List.of(shop.tierPorts().board().counts(today), shop.tierPorts().board().passages(today),
                    shop.tierPorts().board().moves(today)));
            measured("board: cells with sales", () -> shop.tierPorts().board().cells(today,
                    new DateSpan(today.minusYears(1).plusDays(1), today)));
            measured("board: list of reviews", () -> shop.tierPorts().board().reviews(24));
            measured("recency, frequency, money", () -> RfmTable.of(looked));
            measured("desk of the lost", () -> LostDesk.of(looked, shop.tierPorts().board().lastTalks(today)));
            measured("one story", () -> new StoryService(tiering, shop.tierPorts())
                    .of(new CustomerId(77), today, Progress.NONE));
            measured("effects", () -> new EffectsReader(shop.tierPorts().board()).read(today, Progress.NONE));
        }
    }

    private void tried() throws Exception {
        try (Database shop = Database.open(file)) {
            PolicyLab lab = measured("policy lab: opened", () -> PolicyLab.open(shop.tierPorts(), today));
            TierPolicy usual = lab.inForce();
            for (int i = 0; i < Math.min(rounds, TRIED); i++) {
                measured("24 months, unchanged", () -> lab.replay(usual, Progress.NONE));
                measured("other weights and lines", () -> lab.replay(other(usual, usual.basis(), usual.tiers()), Progress.NONE));
                measured("half a year, by rhythm", () -> lab.replay(other(usual, new TierBasis(TierBasis.Kind.SCORE, 6, true), usual.tiers()), Progress.NONE));
                measured("by the curve of sales", () -> lab.replay(other(usual, new TierBasis(TierBasis.Kind.PARETO, 12, false), usual.tiers()), Progress.NONE));
                measured("by recency, frequency, money", () -> lab.replay(other(usual, new TierBasis(TierBasis.Kind.RFM, 12, false), usual.tiers()), Progress.NONE));
                measured("with price levels", () -> lab.replay(other(usual, usual.basis(), withLevels(usual.tiers())), Progress.NONE));
            }
        }
    }

    private static TierPolicy other(TierPolicy usual, TierBasis basis, List<TierTerms> tiers) {
        List<Rate> enter = List.of(Rate.parse("75"), Rate.parse("45"));
        ScorePolicy score = new ScorePolicy(Rate.parse("0.6"), Rate.parse("0.2"), Rate.parse("0.2"), Rate.parse("0.25"), enter);
        HysteresisPolicy steady = new HysteresisPolicy(enter, List.of(Rate.parse("70"), Rate.parse("40")), 1, 1, null);
        return new TierPolicy(usual.version() + 1, basis, tiers, score, steady, usual.lifecycle(), usual.cycle());
    }

    private static List<TierTerms> withLevels(List<TierTerms> tiers) {
        return tiers.stream().map(one -> new TierTerms(one.name(), one.service(),
                new TierTerms.Money(null, null, Rate.parse("1.2"), Rate.ONE, "L" + one.name()))).toList();
    }

    private <T> T measured(String what, Callable<T> work) throws Exception {
        long cpu = machine.getProcessCpuTime();
        long began = System.nanoTime();
        T made = work.call();
        times.computeIfAbsent(what, _ -> new ArrayList<>()).add(new double[] {(System.nanoTime() - began) / 1e6,
            (machine.getProcessCpuTime() - cpu) / 1e6});
        return made;
    }

    /// Medians with the least and the most: clock, and CPU of the whole process.
    private void tell() {
        times.forEach((what, all) -> System.out.printf(Locale.ROOT, "%-32s %3d times, ms %s, CPU %s%n", what, all.size(), told(all, 0), told(all, 1)));
        beside(REVIEW, WINDOWS);
        System.out.printf(Locale.ROOT, "load %.1f%n", machine.getSystemLoadAverage());
        times.clear();
    }

    /// Round by round, so that a machine that is slow for a while is slow for both.
    private void beside(String ours, String floor) {
        List<double[]> measured = times.getOrDefault(ours, List.of());
        List<double[]> under = times.getOrDefault(floor, List.of());
        if (!measured.isEmpty() && measured.size() == under.size()) {
            List<double[]> ratios = new ArrayList<>();
            for (int i = 0; i < measured.size(); i++) {
                ratios.add(new double[] {measured.get(i)[0] / under.get(i)[0]});
            }
            System.out.printf(Locale.ROOT, "%s ÷ %s, by the clock: %s%n", ours, floor, told(ratios, 0, "%.2f (%.2f–%.2f)"));
        }
    }

    private static String told(List<double[]> all, int which) {
        return told(all, which, "%.1f (%.1f–%.1f)");
    }

    private static String told(List<double[]> all, int which, String form) {
        List<Double> sorted = new ArrayList<>(all.stream().map(one -> one[which]).toList());
        Collections.sort(sorted);
        return form.formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
