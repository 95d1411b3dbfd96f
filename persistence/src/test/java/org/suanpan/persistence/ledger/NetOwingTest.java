package org.suanpan.persistence.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.ImportBatches;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.NetOwing;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerService;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// A customer who is also a supplier: two accounts, one net figure (feature 38).
class NetOwingTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private TradingShop shop;
    private CustomerKeeping keeping;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        keeping = new CustomerService(shop.database.unitOfWork(), shop.database.customers());
        shop.open("2026-01-01", TEA, "1000", "1000.00");
        shop.post(TradingShop.draft("2026-03-02", line(TEA, "100", "1.00")).customer(AN));
        shop.buy("2026-03-03", line(TEA, "30", "1.00"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void receivableAndPayableStayApartAndMakeOneNetOnAnyDay() {
        assertEquals(Optional.empty(), shop.database.owing().net(Partner.of(AN), MARCH));
        assertEquals(List.of(), shop.database.owing().nets(MARCH));
        keeping.setSupplier(AN, FARM);
        for (Partner side : List.of(Partner.of(AN), Partner.of(FARM))) {
            assertEquals("100.00 30.00 70.00 30.00", said(shop.database.owing().net(side, MARCH).orElseThrow()));
        }
        assertEquals(List.of("100.00 0.00 100.00 0.00"), shop.database.owing().nets(LocalDate.of(2026, 3, 2)).stream().map(NetOwingTest::said).toList());
        assertEquals(List.of(), shop.database.owing().nets(LocalDate.of(2026, 2, 1)));
    }

    @Test
    void anOffsetTakesFromBothAndTheNetStays() {
        keeping.setSupplier(AN, FARM);
        NetOwing before = shop.database.owing().net(Partner.of(AN), MARCH).orElseThrow();
        shop.post(Draft.of(DocumentKind.OFFSET, LocalDate.of(2026, 3, 9)).customer(AN).counterpart(Counterpart.of(FARM))
                .settling(Settling.of(null, before.offsettable())));
        NetOwing after = shop.database.owing().net(Partner.of(AN), MARCH).orElseThrow();
        assertEquals("70.00 0.00 70.00 0.00", said(after));
        assertEquals(before.net(), after.net());
    }

    @Test
    void oneSupplierIsOneCustomerAndTheLinkCanBeUndone() {
        keeping.setSupplier(AN, FARM);
        keeping.setSupplier(AN, FARM);
        var other = shop.database.unitOfWork().write(() -> shop.database.customers().add(new Customer(
                AN, "C9", "别家", Contact.NONE, "", "", "", "", 0, null, 1)));
        Rejected refused = assertThrows(Rejected.class, () -> keeping.setSupplier(other, FARM));
        assertEquals("customer.supplier-taken", refused.problem().key());
        keeping.setSupplier(AN, null);
        assertNull(shop.database.customers().supplier(AN));
        keeping.setSupplier(other, FARM);
        assertEquals(FARM, shop.database.customers().supplier(other));
    }

    @Test
    void thoseOfTheSameNameAreProposedAndTheLinkedOnesAreNot() {
        String name = shop.database.customers().get(AN).name();
        SupplierId same = shop.database.unitOfWork().write(() -> shop.database.suppliers().add(new Supplier(FARM, "S9", name,
                Contact.NONE, "", 0, 1)));
        assertEquals(List.of("S9"), codes(shop.database.owing().unlinked(Partner.of(AN), "", 9)));
        assertEquals(List.of("S9"), codes(shop.database.owing().unlinked(Partner.of(AN), "s9", 9)));
        assertEquals(List.of(shop.database.customers().get(AN).code()), codes(shop.database.owing().unlinked(Partner.of(same), "", 9)));
        keeping.setSupplier(AN, same);
        assertEquals(List.of(), codes(shop.database.owing().unlinked(Partner.of(AN), "", 9)));
        assertEquals(List.of(), codes(shop.database.owing().unlinked(Partner.of(FARM), name, 9)));
    }

    @Test
    void takingBackTheImportOfTheSupplierLeavesTheCustomerAlone() {
        keeping.setSupplier(AN, FARM);
        long batch = shop.database.unitOfWork().write(this::opened);
        SupplierId imported = shop.database.unitOfWork().write(() -> shop.database.suppliers().add(new Supplier(FARM, "S7", "新厂",
                Contact.NONE, "", 0, 1)));
        Sql.run(folder.resolve("shop.suanpan"), "update supplier set batch_id = " + batch + " where id = " + imported.value());
        keeping.setSupplier(AN, imported);
        shop.database.unitOfWork().write(() -> shop.database.importBatches().undo(batch, Actor.OWNER, "2026-03-20T08:00:00Z"));
        assertNull(shop.database.customers().supplier(AN));
        assertEquals(List.of(), shop.database.standingChecks().run(true).stream().filter(check -> !check.ok()).toList());
    }

    private long opened() {
        return shop.database.importBatches().open(new ImportBatches.SourceFile("s.csv", "aa", 10),
                Entity.SUPPLIERS, "s", 1, "UTF-8", Actor.OWNER, "2026-03-20T08:00:00Z");
    }

    private static List<String> codes(List<Holder> holders) {
        return holders.stream().map(Holder::code).toList();
    }

    private static String said(NetOwing net) {
        return net.receivable() + " " + net.payable() + " " + net.net() + " " + net.offsettable();
    }
}
