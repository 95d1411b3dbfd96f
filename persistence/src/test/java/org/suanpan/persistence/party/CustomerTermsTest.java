package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerService;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.party.PaymentTerms;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CustomerTermsTest {

    private static final CustomerTerms MONTHLY = new CustomerTerms(List.of("学校", "A级"),
            new PaymentTerms(PaymentTerms.From.MONTH_END, 30), Money.parse("5000.00"), CreditPolicy.BLOCK,
            new OverdueRule(CreditPolicy.WARN, 15, Money.parse("200.00")));

    @TempDir
    Path folder;

    private TradingShop shop;
    private CustomerKeeping keeping;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        keeping = new CustomerService(shop.database.unitOfWork(), shop.database.customers());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aCustomerWithoutTermsOfItsOwnHasItsCreditDaysAndNoLimit() {
        assertEquals(CustomerTerms.NONE.payment(new PaymentTerms(PaymentTerms.From.SALE, 30)), keeping.terms(TradingShop.AN));
        assertEquals("customer.unknown", assertThrows(Rejected.class, () -> keeping.terms(new CustomerId(99))).problem().key());
    }

    @Test
    void termsAreKeptWholeAndReplaceTheOnesBefore() {
        keeping.setTerms(TradingShop.AN, MONTHLY);
        assertEquals(MONTHLY, keeping.terms(TradingShop.AN));
        assertEquals(30, shop.database.customers().get(TradingShop.AN).creditDays());
        CustomerTerms other = MONTHLY.tags(List.of("学校")).limit(null, CreditPolicy.OFF);
        keeping.setTerms(TradingShop.AN, other);
        assertEquals(other, keeping.terms(TradingShop.AN));
        assertEquals("customer.unknown",
                assertThrows(Rejected.class, () -> keeping.setTerms(new CustomerId(99), MONTHLY)).problem().key());
    }

    @Test
    void theDueDayOfASaleFollowsTheTermsUnlessOneIsTyped() {
        keeping.setTerms(TradingShop.AN, MONTHLY);
        shop.open("2026-01-01", TradingShop.TEA, "10", "30.00");
        assertEquals(LocalDate.of(2026, 3, 2),
                shop.deliver("2026-01-15", TradingShop.line(TradingShop.TEA, "1", "5")).typed().due());
        assertEquals(LocalDate.of(2026, 2, 1), shop.post(TradingShop.draft("2026-01-15",
                TradingShop.line(TradingShop.TEA, "1", "5")).due(LocalDate.of(2026, 2, 1))).typed().due());
    }
}
