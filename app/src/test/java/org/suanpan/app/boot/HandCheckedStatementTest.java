package org.suanpan.app.boot;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.commission.CommissionStatement.Line;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// `docs/commission-by-hand.md` and the engine say the same: its tables are the statement of the sample shop made on 2026-12-10, and every sum on
/// the page is right by itself.
class HandCheckedStatementTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-10T01:00:00Z"), ZoneOffset.UTC);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Path PAGE = Path.of("..", "docs", "commission-by-hand.md");
    private static final Pattern SUM = Pattern.compile("`([0-9.,×%()+− ]+) = (−?[0-9.,]+)`");

    @TempDir
    Path folder;

    @Test
    void thePageSaysWhatTheProgramSays() throws IOException {
        ShopOpener opener = new ShopOpener(CLOCK, new Sentences(Locale.CHINA));
        new DemoShop(opener, CLOCK).make(folder, Locale.CHINA, Progress.NONE);
        try (OpenShop shop = opener.open(DemoShop.storeIn(folder), false)) {
            String plan = Files.readString(PAGE).lines().filter(line -> line.startsWith("MARGINAL ")).findFirst().orElseThrow();
            shop.pay().plans().save(DECEMBER, "十二月", PlanText.parse(plan), Actor.OWNER);
            returnedLate(shop, "XS-202611-0062", "2026-12-08");
            paid(shop, "XS-202611-0087", "2026-12-09");
            paid(shop, "XS-202611-0051", "2026-12-10");
            paid(shop, "XS-202611-0026", "2026-12-10");
            assertEquals(List.of("2026-12-27", "2026-12-07", "2026-12-01"), Stream.of("XS-202611-0051", "XS-202611-0087", "XS-202611-0026")
                    .map(number -> String.valueOf(sale(shop, number).typed().due())).toList());
            shop.pay().sheets().review(DECEMBER, Actor.OWNER);
            shop.pay().sheets().settle(DECEMBER, Actor.OWNER);
            PaySheet sheet = shop.pay().sheets().month(DECEMBER).stream().filter(one -> one.statement().repName().equals("何大为")).findFirst()
                    .orElseThrow();
            assertTrue(sheet.intact());
            List<String> expected = new ArrayList<>();
            for (Line line : sheet.statement().lines()) {
                expected.add(row(line.origin(), line.component(), line.base(), line.earned(), line.paidBefore(), line.due()));
            }
            for (Line line : sheet.statement().lines()) {
                shop.pay().sheets().papers(sheet, line).stream().filter(paper -> line.origin().equals(DECEMBER) || paper.base().isNegative())
                        .forEach(paper -> expected.add(row(line.component(), paper)));
            }
            assertEquals(String.join("\n", expected), String.join("\n", tables()));
            assertTrue(Files.readString(PAGE).contains("**" + sheet.statement().total() + "**"));
        }
    }

    @Test
    void everySumOnThePageIsRight() throws IOException {
        Matcher sums = SUM.matcher(Files.readString(PAGE));
        int checked = 0;
        while (sums.find()) {
            BigDecimal value = value(sums.group(1));
            assertEquals(number(sums.group(2)), value.setScale(2, RoundingMode.HALF_UP), sums.group());
            checked++;
        }
        assertTrue(checked >= 15, "sums found: " + checked);
    }

    /// Products, then sums, from the left; brackets are taken off first.
    private static BigDecimal value(String words) {
        Matcher inner = Pattern.compile("\\(([^()]+)\\)").matcher(words);
        if (inner.find()) {
            return value(words.substring(0, inner.start()) + value(inner.group(1)).toPlainString().replace("-", "0 − ") + words.substring(inner.end()));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : words.replace("−", "+−").split("\\+")) {
            if (!part.isBlank()) {
                boolean minus = part.strip().startsWith("−");
                BigDecimal product = Stream.of(part.replace("−", "").split("×")).map(HandCheckedStatementTest::number).reduce(BigDecimal.ONE, BigDecimal::multiply);
                sum = minus ? sum.subtract(product) : sum.add(product);
            }
        }
        return sum;
    }

    private static BigDecimal number(String words) {
        String plain = words.replace(",", "").replace("−", "-").strip();
        return plain.endsWith("%") ? new BigDecimal(plain.substring(0, plain.length() - 1).strip()).movePointLeft(2) : new BigDecimal(plain);
    }

    private static void returnedLate(OpenShop shop, String number, String day) {
        Document sale = sale(shop, number);
        shop.trading().post(Draft.of(DocumentKind.SALES_RETURN, LocalDate.parse(day)).following(sale.id()).lines(List.of(
                DraftLine.ofOrigin(1, null, ""))), Actor.OWNER, null);
    }

    private static void paid(OpenShop shop, String number, String day) {
        Document sale = sale(shop, number);
        Money open = shop.documentQueries().item(sale.id()).open();
        shop.trading().post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse(day)).customer(sale.typed().customer()).settling(new Settling(null, open,
                Money.ZERO, List.of(new Settling.Allocation(sale.id(), open)))), Actor.OWNER, null);
    }

    private static Document sale(OpenShop shop, String number) {
        return shop.documents().byNumber(new DocumentNumber(number)).orElseThrow();
    }

    private static String row(Object... cells) {
        return "| " + String.join(" | ", Stream.of(cells).map(String::valueOf).toList()) + " |";
    }

    private static String row(Object component, PayPaper paper) {
        return row(component, paper.number(), paper.date(), paper.customer(), paper.base(), paper.share());
    }

    /// The rows of the two tables that the program makes as well.
    private static List<String> tables() throws IOException {
        return Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| ") && line.matches(".*[0-9]\\.[0-9]{2} \\|$"))
                .map(line -> line.replace("−", "-")).toList();
    }
}
