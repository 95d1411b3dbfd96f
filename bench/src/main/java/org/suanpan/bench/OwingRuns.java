package org.suanpan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Aged;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Trading;
import org.suanpan.persistence.Database;
import org.suanpan.reports.Spreadsheets;

/// Times what is owed and statements on a shop that has traded: `OwingRuns FILE FOLDER [receipts=0] [days=0]`. First so many
/// receipts are posted, of anybody on any day of the last four years, each settling what is due first; at the end ageing, ledger
/// and statement of every partner with a balance are compared on so many past days. FILE is written to.
public final class OwingRuns {

    private static final int STATEMENTS = 500;
    private static final int TIMES = 5;

    private OwingRuns() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (Database shop = Database.open(Path.of(arguments[0]))) {
            receive(shop, option(arguments, "receipts"));
            OwingQueries owing = shop.owing();
            LocalDate end = TradedShop.END;
            List<PartnerOwing> now = owing.owing(Side.CUSTOMERS, end);
            System.out.printf("%,d customers owe something%n", now.size());
            time("who owes what, now", () -> owing.owing(Side.CUSTOMERS, end));
            time("who owes what, a year ago", () -> owing.owing(Side.CUSTOMERS, end.minusYears(1)));
            time("suppliers, now", () -> owing.owing(Side.SUPPLIERS, end));
            Partner largest = now.getFirst().holder().partner();
            time("statement of a year, without goods", () -> owing.statement(largest, new DateSpan(end.minusYears(1), end), false));
            time("statement of a year, with goods", () -> owing.statement(largest, new DateSpan(end.minusYears(1), end), true));
            for (boolean items : new boolean[] {false, true}) {
                batch(owing, now, items, folder);
            }
            if (option(arguments, "days") > 0) {
                compare(owing, shop.bookFigures(), option(arguments, "days"), end);
            }
        }
    }

    private static int option(String[] arguments, String name) {
        return Stream.of(arguments).filter(a -> a.startsWith(name + "=")).findFirst()
                .map(a -> Integer.valueOf(a.substring(name.length() + 1))).orElse(0);
    }

    private static void receive(Database shop, int receipts) {
        Trading trading = Books.over(shop.bookPorts(), Clock.systemUTC()).trading();
        Random dice = new Random(17);
        List<PartnerOwing> debtors = shop.owing().owing(Side.CUSTOMERS, TradedShop.END);
        for (int i = 0; i < receipts; i++) {
            PartnerOwing debtor = debtors.get(dice.nextInt(debtors.size()));
            trading.post(Draft.of(DocumentKind.RECEIPT, TradedShop.END.minusDays(dice.nextInt(4 * 365)))
                    .customer(debtor.holder().partner().customer())
                    .settling(Settling.of(null, Money.ofFen(10_000 + dice.nextInt(800_000)))), Actor.OWNER, null);
        }
    }

    private static void time(String what, Callable<?> work) throws Exception {
        work.call();
        double[] seconds = new double[TIMES];
        long cpu = cpu();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            work.call();
            seconds[i] = (System.nanoTime() - begun) / 1e9;
        }
        java.util.Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "%s: %.3f s (%.3f–%.3f), CPU %.3f s%n", what, seconds[TIMES / 2], seconds[0],
                seconds[TIMES - 1], (cpu() - cpu) / 1e9 / TIMES);
    }

    /// Of this thread, which does all the work.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void batch(OwingQueries owing, List<PartnerOwing> now, boolean items, Path folder) throws IOException {
        long begun = System.nanoTime();
        long cpu = cpu();
        StatementExport.Batch batch = Spreadsheets.statements("bench").writeAll(owing, new StatementExport.Many(
                now.stream().limit(STATEMENTS).map(PartnerOwing::holder).toList(),
                new DateSpan(TradedShop.END.withDayOfYear(1), TradedShop.END)),
                new StatementExport.Origin("小店", Locale.CHINA, TradedShop.END, items), folder, Progress.NONE);
        System.out.printf(Locale.ROOT, "%d statements of this year as workbooks and a list of them%s: %.1f s, CPU %.1f s%n", batch.statements(),
                items ? ", with goods" : "", (System.nanoTime() - begun) / 1e9, (cpu() - cpu) / 1e9);
    }

    private static void compare(OwingQueries owing, BookFigures figures, int days, LocalDate end) {
        Random dice = new Random(16);
        long compared = 0;
        long different = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < days; i++) {
            LocalDate day = end.minusDays(dice.nextInt(4 * 365));
            Map<Partner, Aged> listed = new HashMap<>();
            owing.owing(Side.CUSTOMERS, day).forEach(row -> listed.put(row.holder().partner(), row.aged()));
            owing.owing(Side.SUPPLIERS, day).forEach(row -> listed.put(row.holder().partner(), row.aged()));
            long[] wrong = {0};
            owing.statements(List.copyOf(listed.keySet()), new DateSpan(day.minusDays(dice.nextInt(90)), day), false, statement -> {
                Partner partner = statement.holder().partner();
                Money balance = figures.balance(partner, day);
                if (!balance.equals(statement.closing()) || !balance.equals(statement.aged().balance())
                        || !statement.aged().equals(listed.get(partner))) {
                    wrong[0]++;
                }
            });
            compared += listed.size();
            different += wrong[0];
        }
        System.out.printf(Locale.ROOT, "%,d balances on %d past days compared, %d different, %.0f s%n", compared, days, different,
                (System.nanoTime() - begun) / 1e9);
    }
}
