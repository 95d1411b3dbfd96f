package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.NetOwing;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerService;
import org.suanpan.core.party.PaymentPromise;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.record.PartyService;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.report.profit.LineProfit;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.merge.Merges;
import org.suanpan.core.trade.merge.Merging;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.LI;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Customers that are read as one, and come apart again as if nothing had been.
class MergeTest {

    private static final CustomerId BO = new CustomerId(3);
    private static final CustomerId DA = new CustomerId(4);
    private static final CustomerId ER = new CustomerId(5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;
    private Merging merging;

    @BeforeEach
    void open() {
        shop = shop("shop");
        merging = shop.merging;
    }

    private TradingShop shop(String name) {
        TradingShop made = TradingShop.at(folder.resolve(name + ".suanpan"));
        made.database.unitOfWork().write(() -> {
            made.database.customers().add(new Customer(BO, "C2", "博远商行", new Contact("", "139", ""), "", "", "", "", 30, null, 1));
            made.database.customers().add(new Customer(DA, "C3", "大昌超市", Contact.NONE, "", "", "", "", 0, null, 1));
            made.database.customers().add(new Customer(ER, "C4", "尔雅茶馆", Contact.NONE, "", "", "", "", 0, null, 1));
        });
        made.open("2026-01-01", TEA, "9000", "9000.00");
        return made;
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void documentsBalancesAndListsFollowTheSurvivorAndComeApartAgain() {
        deliver(AN, "2026-02-01", "10");
        deliver(BO, "2026-02-05", "5");
        deliver(BO, "2026-03-02", "2");
        List<String> before = picture();
        merging.merge(AN, BO, Actor.OWNER);

        assertEquals(List.of("C1 安康超市 170.00 170.00 3 2026-03-02"), rows(""));
        assertEquals(List.of("C1 安康超市 170.00 170.00 3 2026-03-02"), rows("博远"), "the old name finds the survivor");
        assertEquals(List.of("安康超市"), shop.database.customerQueries().find("139", 5).stream().map(CustomerListItem::name).toList());
        assertEquals(List.of("安康超市"), offered("博远"));
        assertEquals(List.of(), offered("C9"));
        CustomerCard card = shop.database.customerQueries().card(AN, TODAY);
        assertEquals("170.00 170.00 3 150.00 2026-02-01", card.sales() + " " + card.balance() + " " + card.documents() + " "
                + card.overdue() + " " + card.firstSale());
        assertEquals(3, card.recent().size());
        assertEquals("170.00", shop.database.bookFigures().balance(Partner.of(AN), TODAY).toString());
        assertEquals(List.of("安康超市 170.00"), owing());
        assertEquals(3, shop.database.owing().statement(Partner.of(AN), new DateSpan(LocalDate.of(2026, 1, 1), TODAY), false).lines().size());
        assertEquals(List.of("安康超市 170.00"), shop.database.reports().snapshot(f -> f.byCustomer(new DateSpan(LocalDate.of(2026, 1, 1), TODAY))).stream()
                .map(row -> row.name() + " " + row.balance()).toList());
        assertEquals(3, shop.database.documentQueries().page(java.util.Set.of(DocumentKind.DELIVERY),
                ListQuery.ALL.withText("安康"), 0, 9).total());
        assertEquals(List.of("博远商行 → 安康超市"), merging.absorbed(AN).stream().map(a -> a.name() + " → " + a.survivor()).toList());
        assertEquals(List.of(), red());

        merging.undo(BO, Actor.OWNER);
        assertEquals(before, picture());
        assertEquals(List.of(), red());
        assertEquals(List.of("party.merge C2 C2 博远商行", "party.unmerge C2 C2 博远商行"), Sql.column(folder.resolve("shop.suanpan"),
                "select action || replace(detail, 'C2 C2', ' C2 C2') from audit_entry where action like 'party.%' order by id"));
    }

    @Test
    void moneyOfTheOneSettlesTheOtherWhileTheyAreOneAndIsFreeAgainAfterwards() {
        deliver(AN, "2026-02-01", "10");
        deliver(BO, "2026-02-05", "5");
        merging.merge(AN, BO, Actor.OWNER);
        shop.post(Draft.of(DocumentKind.RECEIPT, LocalDate.of(2026, 3, 1)).customer(AN)
                .settling(new Settling(null, Money.parse("145.00"), Money.parse("5.00"), null)));
        assertEquals(List.of(), owing());
        assertEquals(List.of(), red());

        merging.undo(BO, Actor.OWNER);
        assertEquals(List.of("博远商行 50.00"), owing().stream().filter(row -> row.startsWith("博远")).toList());
        assertEquals("50.00", shop.database.bookFigures().balance(Partner.of(BO), TODAY).toString());
        assertEquals("-45.00", shop.database.bookFigures().balance(Partner.of(AN), TODAY).toString());
        assertEquals("45.00", shop.database.bookFigures().prepaid(Partner.of(AN), TODAY).toString());
        assertEquals(List.of(), red());
        merging.merge(AN, BO, Actor.OWNER);
        assertEquals("5.00", shop.database.bookFigures().balance(Partner.of(AN), TODAY).toString());
        assertEquals(List.of(), red());
    }

    @Test
    void profitCollectionsPromisesAndCommissionReadThemAsOne() {
        deliver(AN, "2026-02-01", "10");
        deliver(BO, "2026-02-05", "5");
        shop.database.unitOfWork().write(() -> shop.database.customers().keepPromise(BO, new PaymentPromise(TODAY, null, "月底")));
        DateSpan span = new DateSpan(LocalDate.of(2026, 1, 1), TODAY);
        assertEquals(List.of("安康超市 100.00", "博远商行 50.00"), profit(span));
        merging.merge(AN, BO, Actor.OWNER);

        assertEquals(List.of("安康超市 150.00"), profit(span));
        assertEquals(List.of("安康超市 150.00 2026-03-20"), shop.database.owing().dunnings(TODAY).stream()
                .map(row -> row.holder().name() + " " + row.all() + " " + row.promise().day()).toList());
        CommissionDetails details = shop.database.commissionDetails();
        YearMonth february = YearMonth.of(2026, 2);
        assertEquals(List.of(AN.value(), AN.value()), details.sold(february, february).stream().map(CommissionDetails.Sold::customer).toList());
        assertEquals(List.of(AN.value(), AN.value()), details.soldByCategory(february, february).stream().map(CommissionDetails.Sold::customer).toList());
        assertEquals(List.of("C1 2026-02-01 2"), details.buyers(february).stream()
                .map(buyer -> buyer.code() + " " + buyer.first() + " " + buyer.ordersIn()).toList());
    }

    private List<String> profit(DateSpan span) {
        return shop.database.reports().snapshot(figures -> figures.profit().lines(span)).stream()
                .collect(Collectors.groupingBy(LineProfit::customer, LinkedHashMap::new,
                        Collectors.reducing(Money.ZERO, LineProfit::amount, Money::plus)))
                .entrySet().stream().map(sum -> sum.getKey() + " " + sum.getValue()).toList();
    }

    @Test
    void aSupplierOfTheOneIsTheSurvivorsToo() {
        CustomerKeeping keeping = new CustomerService(shop.database.unitOfWork(), shop.database.customers());
        deliver(AN, "2026-02-01", "10");
        keeping.setSupplier(BO, FARM);
        merging.merge(AN, BO, Actor.OWNER);
        for (Partner side : List.of(Partner.of(AN), Partner.of(FARM))) {
            NetOwing net = shop.database.owing().net(side, TODAY).orElseThrow();
            assertEquals("安康超市 100.00", net.customer().name() + " " + net.receivable());
        }
        assertEquals(List.of("安康超市"), shop.database.owing().nets(TODAY).stream().map(net -> net.customer().name()).toList());
        keeping.setSupplier(AN, null);
        assertEquals(Optional.empty(), shop.database.owing().net(Partner.of(AN), TODAY));
        merging.undo(BO, Actor.OWNER);
        assertEquals(Optional.empty(), shop.database.owing().net(Partner.of(FARM), TODAY));
    }

    @Test
    void aChainLeadsToOneSurvivorAndAnyLinkOfItCanBeTakenAway() {
        deliver(AN, "2026-02-01", "1");
        deliver(BO, "2026-02-01", "2");
        deliver(DA, "2026-02-01", "4");
        merging.merge(BO, DA, Actor.OWNER);
        merging.merge(AN, BO, Actor.OWNER);
        merging.merge(ER, DA, Actor.OWNER);
        assertEquals(List.of(ER, ER, ER, ER), List.of(merging.home(AN), merging.home(BO), merging.home(DA), merging.home(ER)));
        assertEquals(List.of("C4 尔雅茶馆 70.00 70.00 3 2026-02-01"), rows(""));
        assertEquals(List.of(), red());
        merging.undo(BO, Actor.OWNER);
        assertEquals(List.of("C2 博远商行 60.00 60.00 2 2026-02-01", "C4 尔雅茶馆 10.00 10.00 1 2026-02-01"), rows(""));
        merging.undo(AN, Actor.OWNER);
        merging.undo(DA, Actor.OWNER);
        assertEquals(3, rows("").size());
        assertEquals(List.of(), red());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        merging.merge(AN, BO, Actor.OWNER);
        assertEquals("merge.same", refused(() -> merging.merge(BO, AN, Actor.OWNER)));
        assertEquals("merge.same", refused(() -> merging.merge(DA, DA, Actor.OWNER)));
        assertEquals("merge.walk-in", refused(() -> merging.merge(AN, CustomerId.WALK_IN, Actor.OWNER)));
        assertEquals("merge.not-merged", refused(() -> merging.undo(AN, Actor.OWNER)));
    }

    /// 200 random sequences of merges, edits, sales, receipts and undos, beside a shop in which nothing is ever merged: once all is
    /// taken back, both files hold the same, byte for byte, but for the audit trail.
    @Test
    void afterTwoHundredRandomSequencesTheFileIsAsIfNothingHadEverBeenMerged() {
        TradingShop twin = shop("twin");
        Random dice = new Random(20261129);
        List<CustomerId> all = List.of(AN, BO, DA, ER);
        for (int sequence = 0; sequence < 200; sequence++) {
            for (int step = 0; step < 8; step++) {
                CustomerId who = all.get(dice.nextInt(all.size()));
                CustomerId other = all.get(dice.nextInt(all.size()));
                int choice = dice.nextInt(6);
                int amount = 1 + dice.nextInt(5);
                String date = LocalDate.of(2026, 1, 5).plusDays(dice.nextInt(70)).toString();
                switch (choice) {
                    case 0, 1 -> {
                        if (!merging.home(who).equals(merging.home(other))) {
                            merging.merge(who, other, Actor.OWNER);
                        }
                    }
                    case 2 -> {
                        List<Merges.Absorbed> merged = merging.absorbed(merging.home(who));
                        if (!merged.isEmpty()) {
                            merging.undo(merged.get(dice.nextInt(merged.size())).id(), Actor.OWNER);
                        }
                    }
                    case 3 -> List.of(shop, twin).forEach(each -> rename(each, who, "改名" + date + amount));
                    case 4 -> List.of(shop, twin).forEach(each -> each.post(sale(who, date, String.valueOf(amount))));
                    default -> List.of(shop, twin).forEach(each -> each.post(Draft.of(DocumentKind.RECEIPT, LocalDate.parse(date))
                            .customer(who).settling(new Settling(null, Money.ofFen(amount * 100L), Money.ZERO, List.of()))));
                }
            }
            if (sequence % 20 == 0) {
                assertEquals(List.of(), red(), "sequence " + sequence);
            }
            for (CustomerId who : all) {
                if (!merging.home(who).equals(who)) {
                    merging.undo(who, Actor.OWNER);
                }
            }
            if (sequence % 20 == 19) {
                assertEquals(dump(twin), dump(shop), "after sequence " + sequence);
            }
        }
        assertEquals(dump(twin), dump(shop));
        assertEquals(List.of(), red());
        twin.close();
    }

    private static Map<String, List<String>> dump(TradingShop of) {
        Path file = Path.of(of.database.storeFacts().info().file());
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : Sql.column(file, "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' "
                + "and name <> 'audit_entry' order by name")) {
            List<String> columns = Sql.column(file, "select name from pragma_table_info('" + table + "') "
                    + "where name not in ('posted_at', 'drafted_at', 'touched_at', 'made_at') order by cid");
            tables.put(table, Sql.column(file, "select " + String.join(" || '|' || ", columns.stream()
                    .map(column -> "coalesce(quote(\"" + column + "\"), '')").toList()) + " from " + table + " order by 1"));
        }
        return tables;
    }

    private static void rename(TradingShop in, CustomerId who, String name) {
        PartyKeeping parties = new PartyService(in.database.unitOfWork(), in.database.customers(), in.database.suppliers(),
                in.database.pool().details(), Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC));
        PartySheet sheet = parties.sheet(PartyId.of(who));
        parties.save(sheet.naming(new PartySheet.Naming(sheet.naming().code(), name, "", "", "", "")), Actor.OWNER);
    }

    private static Draft sale(CustomerId who, String date, String quantity) {
        return Draft.of(DocumentKind.DELIVERY, LocalDate.parse(date)).customer(who).rep(LI).lines(List.of(line(TEA, quantity, "10.00")));
    }

    private void deliver(CustomerId who, String date, String quantity) {
        shop.post(sale(who, date, quantity));
    }

    private List<String> picture() {
        List<String> all = new ArrayList<>(rows(""));
        all.addAll(owing());
        all.addAll(offered("C"));
        return all;
    }

    private List<String> rows(String text) {
        return shop.database.customerQueries().page(ListQuery.ALL.withText(text), 0, 99).rows().stream()
                .filter(row -> row.documents() > 0)
                .map(row -> row.code() + " " + row.name() + " " + row.netSales() + " " + row.balance() + " " + row.documents() + " "
                        + row.lastSale()).toList();
    }

    private List<String> offered(String text) {
        return shop.database.documentQueries().customers(text, 9).stream().map(DocumentQueries.Named::name).toList();
    }

    private List<String> owing() {
        return shop.database.owing().owing(Side.CUSTOMERS, TODAY).stream()
                .filter(row -> !row.aged().balance().isZero()).map(row -> name(row) + " " + row.aged().balance()).sorted().toList();
    }

    private static String name(PartnerOwing row) {
        return row.holder().name();
    }

    private List<CheckResult> red() {
        return shop.database.standingChecks().run(true).stream().filter(check -> check.violations() > 0).toList();
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }
}
