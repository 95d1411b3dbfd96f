package org.suanpan.persistence.price;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PolicyService;
import org.suanpan.core.price.PriceLimits;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.PricePolicy;
import org.suanpan.core.price.PricePolicy.Severity;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.draft;
import static org.suanpan.persistence.TradingShop.line;

/// What the shop's price policy lets through, whichever way a document comes in.
class PolicyTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private PricePolicies policies;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        policies = new PolicyService(shop.database.unitOfWork(), shop.database.pricePolicies());
        shop.open("2026-03-01", TEA, "100", "500.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void itIsReadBackAsItWasKeptAndStandardBefore() {
        assertEquals(PricePolicy.STANDARD, policies.of(Actor.OWNER));
        PricePolicy policy = policy("0.125", Severity.OFF, Severity.BLOCK, Severity.WARN, Severity.REASON);
        policies.keep(policy);
        assertEquals(policy, policies.of(Actor.OWNER));
        assertEquals("price.least-margin", assertThrows(Rejected.class,
                () -> policy("1", Severity.OFF, Severity.OFF, Severity.OFF, Severity.OFF)).problem().key());
    }

    @Test
    void aStoryIsNotAskedForReasonsButBlockedLikeAnybody() {
        policies.keep(policy("0.05", Severity.WARN, Severity.REASON, Severity.REASON, Severity.WARN));
        shop.trading.post(draft("2026-03-10", line(TEA, "1", "4.99")), Actor.STORY, null);
        policies.keep(policy("0.05", Severity.WARN, Severity.BLOCK, Severity.REASON, Severity.WARN));
        assertEquals("price.blocked.BELOW_COST", assertThrows(Rejected.class,
                () -> shop.trading.post(draft("2026-03-10", line(TEA, "1", "4.99")), Actor.STORY, null)).problem().key());
    }

    @Test
    void aSaleBelowCostIsRefusedOnlyWhenThePolicySaysSo() {
        shop.deliver("2026-03-10", line(TEA, "1", "4.99"));
        policies.keep(policy("0.05", Severity.WARN, Severity.BLOCK, Severity.WARN, Severity.WARN));
        assertEquals(Problem.of("price.blocked.BELOW_COST", 2, "P1 绿茶"), refused(line(TEA, "1", "9"), line(TEA, "1", "4.99")));
        assertEquals("XS-202603-0002", shop.deliver("2026-03-10", line(TEA, "1", "5")).number().text(), "what was refused took no number");
    }

    @Test
    void theDiscountOfTheWholeCountsAndGiftsDoNot() {
        policies.keep(policy("0.05", Severity.WARN, Severity.BLOCK, Severity.WARN, Severity.WARN));
        shop.post(draft("2026-03-10", line(TEA, "2", "10"), line(TEA, "1", "0").asGift(true)).discount(Money.parse("10")));
        assertEquals("price.blocked.BELOW_COST", assertThrows(Rejected.class, () -> shop.post(
                draft("2026-03-10", line(TEA, "2", "10")).discount(Money.parse("10.01")))).problem().key());
    }

    @Test
    void aThinMarginIsRefusedBelowItsShareOfTheAmount() {
        policies.keep(policy("0.2", Severity.BLOCK, Severity.OFF, Severity.WARN, Severity.WARN));
        assertEquals("price.blocked.THIN_MARGIN", refused(line(TEA, "1", "6.24")).key());
        shop.deliver("2026-03-10", line(TEA, "1", "6.25"));
    }

    @Test
    void belowTheFloorAReasonOnTheLineIsEnoughUnlessItIsBlocked() {
        limits("8", null);
        assertEquals(Problem.of("price.unreasoned.BELOW_FLOOR", 1, "P1 绿茶", UnitPrice.parse("8")), refused(line(TEA, "1", "7")));
        DraftLine reasoned = line(TEA, "1", "7").marked(new Marks("", null, "", "", "临期"));
        shop.deliver("2026-03-10", reasoned);
        policies.keep(policy("0.05", Severity.WARN, Severity.WARN, Severity.BLOCK, Severity.WARN));
        assertEquals("price.blocked.BELOW_FLOOR", refused(reasoned).key());
    }

    @Test
    void aPurchaseAboveTheCeilingIsRefusedWhenThePolicySaysSo() {
        limits(null, "6");
        shop.buy("2026-03-10", line(TEA, "1", "6.01"));
        policies.keep(policy("0.05", Severity.WARN, Severity.WARN, Severity.WARN, Severity.BLOCK));
        assertEquals("price.blocked.ABOVE_CEILING", assertThrows(Rejected.class,
                () -> shop.buy("2026-03-10", line(TEA, "1", "6.01"))).problem().key());
        shop.buy("2026-03-10", line(TEA, "1", "6"));
    }

    private void limits(@Nullable String floor, @Nullable String ceiling) {
        shop.database.unitOfWork().write(() -> shop.database.prices().keepLimits(TEA, new PriceLimits(
                floor == null ? null : UnitPrice.parse(floor), ceiling == null ? null : UnitPrice.parse(ceiling))));
    }

    private Problem refused(DraftLine... lines) {
        return assertThrows(Rejected.class, () -> shop.deliver("2026-03-10", lines)).problem();
    }

    private static PricePolicy policy(String margin, Severity thin, Severity loss, Severity floor, Severity ceiling) {
        return new PricePolicy(Rate.parse(margin), thin, loss, floor, ceiling);
    }
}
