package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.suanpan.app.cli.Tools;
import org.suanpan.app.scenario.ScenarioShop;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleDelivery;
import org.suanpan.core.sample.SampleShop;
import org.suanpan.core.sample.SampleTalk;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Settling;
import org.suanpan.reports.LegacySample;

/// Makes the sample shop the way a real one moves in: writes messy old spreadsheets, imports them, opens the books,
/// posts two weeks of deliveries, reviews tiers, settles commission, writes the weekly workbook.
final class DemoShop {

    /// Marks a data file that may be replaced by a new demo.
    private static final String SAMPLE = "shop.sample";
    private static final String FILE_NAME = "demo.suanpan";
    private static final Actor ACTOR = Actor.OWNER;
    private static final int STEPS = 8;

    private final ShopOpener opener;
    private final Clock clock;

    DemoShop(ShopOpener opener, Clock clock) {
        this.opener = opener;
        this.clock = clock;
    }

    static Path storeIn(Path folder) {
        return folder.resolve(FILE_NAME);
    }

    Tools.Demo make(Path folder, Locale language, Progress progress) {
        LocalDate today = LocalDate.now(clock);
        SampleShop sample = SampleShop.ending(today);
        Path store = storeIn(folder);
        prepare(folder, store);
        progress.step(0, STEPS);
        List<LegacyFile> legacy = LegacySample.write(folders(folder.resolve("legacy")), sample);
        progress.checkpoint(1, STEPS);
        try (OpenShop shop = opener.open(store, true)) {
            shop.unitOfWork().write(() -> {
                shop.facts().set("shop.name", SampleShop.NAME);
                shop.facts().set(SAMPLE, "1");
            });
            for (LegacyFile file : legacy) {
                shop.importing().run(ImportRequest.of(file.file()).as(file.entity()), ACTOR, Progress.NONE);
            }
            progress.checkpoint(3, STEPS);
            postBooks(shop, sample);
            talk(shop, sample);
            progress.checkpoint(5, STEPS);
            reviewAndSettle(shop, sample.end());
            progress.checkpoint(6, STEPS);
            DateSpan week = DateSpan.weekOf(today.minusDays(1)); // on a Monday the week that has just ended
            ReportOutcome weekly = shop.reports().run(new ReportRequest("weekly", week, folder, language,
                    SampleShop.NAME, LocalDateTime.now(clock)), Progress.NONE);
            Map<String, Object> figures = figures(shop);
            progress.step(STEPS, STEPS);
            return new Tools.Demo(store, weekly.file(), figures);
        }
    }

    private void prepare(Path folder, Path store) {
        folders(folder);
        if (!Files.exists(store)) {
            return;
        }
        try (OpenShop old = opener.open(store, false)) {
            if (!old.facts().setting(SAMPLE, "").equals("1")) {
                throw new Rejected("demo.folder-holds-a-shop", store.toString());
            }
        }
        try {
            for (String part : List.of("", "-wal", "-shm", "-lock")) {
                Files.deleteIfExists(store.resolveSibling(FILE_NAME + part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folders(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Rejected("demo.folder-unwritable", folder.toString());
        }
    }

    private static void postBooks(OpenShop shop, SampleShop sample) {
        shop.unitOfWork().write(() -> shop.facts().set("shop.opening-date", sample.opening().toString()));
        shop.trading().post(Draft.of(DocumentKind.OPENING_STOCK, sample.opening()).lines(sample.openingStock().stream()
                .map(s -> DraftLine.of(product(shop, s.productCode()), s.quantity(), "").value(s.value()))
                .toList()), ACTOR, null);
        Map<String, SalesRepId> reps = new LinkedHashMap<>();
        shop.salesReps().all().forEach(rep -> reps.put(rep.name(), rep.id()));
        for (SampleDelivery delivery : sample.deliveries()) {
            Customer customer = shop.customerRecords().byCode(delivery.customerCode())
                    .orElseThrow(() -> new IllegalStateException("no customer " + delivery.customerCode()));
            SalesRepId rep = reps.computeIfAbsent(delivery.repName(), name -> add(shop, delivery.repCode(), name));
            Draft sale = Draft.of(DocumentKind.DELIVERY, delivery.date()).customer(customer.id()).rep(rep)
                    .lines(delivery.lines().stream()
                            .map(l -> DraftLine.of(product(shop, l.productCode()), l.quantity(), "").price(l.price()))
                            .toList());
            shop.trading().post(customer.isWalkIn() ? paid(sale) : sale, ACTOR, null);
        }
    }

    private static void talk(OpenShop shop, SampleShop sample) {
        ScenarioShop.Tiering tiering = shop.stories().tiering();
        for (SampleTalk talk : sample.talks()) {
            tiering.talks().log(new Talk(customer(shop, talk.customerCode()), Talk.Way.valueOf(talk.way()), talk.date(), talk.answered(), talk.result(),
                    talk.next(), talk.nextWhat()), new Actor(talk.repName()));
        }
        shop.unitOfWork().write(() -> sample.stars().forEach(given -> tiering.stars().add(customer(shop, given.customerCode()), given.stars(),
                given.date(), shop.stories().clock().instant(), ACTOR)));
    }

    private static CustomerId customer(OpenShop shop, String code) {
        return shop.customerRecords().byCode(code).orElseThrow(() -> new IllegalStateException("no customer " + code)).id();
    }

    /// At the counter nobody owes anything.
    private static Draft paid(Draft sale) {
        Money amount = sale.lines().stream()
                .map(l -> Objects.requireNonNull(l.quantity()).times(Objects.requireNonNull(l.price())))
                .reduce(Money.ZERO, Money::plus);
        return sale.settling(Settling.of(null, amount));
    }

    private static SalesRepId add(OpenShop shop, String code, String name) {
        return shop.unitOfWork().write(() -> shop.salesReps().add(new SalesRep(new SalesRepId(0), code, name, "")));
    }

    private static ProductId product(OpenShop shop, String code) {
        return shop.stories().products().byCode(code)
                .orElseThrow(() -> new IllegalStateException("no product " + code)).id();
    }

    /// Three month ends and yesterday, so that there are moves to see; last month's commission is settled.
    private static void reviewAndSettle(OpenShop shop, LocalDate end) {
        YearMonth month = YearMonth.from(end);
        for (int back = 3; back >= 1; back--) {
            shop.tiering().apply(month.minusMonths(back).atEndOfMonth(), ACTOR, Progress.NONE);
        }
        shop.tiering().apply(end, ACTOR, Progress.NONE);
        shop.commissioning().settle(month.minusMonths(1), shop.commissioning().defaultPlan(), ACTOR);
    }

    private static Map<String, Object> figures(OpenShop shop) {
        var totals = shop.sales().totals(SalesFilter.ALL);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("customers", shop.facts().info().counts().getOrDefault("customers", 0L));
        figures.put("documents", totals.documents());
        figures.put("net_sales", totals.net().toString());
        return figures;
    }
}
