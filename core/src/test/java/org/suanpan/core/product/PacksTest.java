package org.suanpan.core.product;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PacksTest {

    private static final Packs BOTTLES = Packs.of("瓶", Map.of("箱", 24L));

    @Test
    void stockIsSaidInWholePacksAndTheRest() {
        assertEquals("9箱19瓶", BOTTLES.words(Quantity.of(235)));
        assertEquals("1箱", BOTTLES.words(Quantity.of(24)));
        assertEquals("23瓶", BOTTLES.words(Quantity.of(23)));
        assertEquals("0瓶", BOTTLES.words(Quantity.ZERO));
        assertEquals("1箱2提5.5瓶", Packs.of("瓶", Map.of("提", 6L, "箱", 24L)).words(Quantity.parse("41.5")));
    }

    @Test
    void whatIsOwedHasOneMinusInFront() {
        assertEquals("-1箱1瓶", BOTTLES.words(Quantity.of(-25)));
        assertEquals(List.of(new Packs.Part(Quantity.of(-1), "箱"), new Packs.Part(Quantity.of(-1), "瓶")),
                BOTTLES.split(Quantity.of(-25)));
    }

    @Test
    void latinUnitsKeepTheirDistance() {
        assertEquals("9 box 19 pc", Packs.of("pc", Map.of("box", 24L)).words(Quantity.of(235)));
        assertEquals("-3 pc", Packs.of("pc", Map.of()).words(Quantity.of(-3)));
        assertEquals("5", Packs.of("", Map.of()).words(Quantity.of(5)));
    }

    @Test
    void thePartsOfAnyQuantityAddUpToIt() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Map<String, Long> units = Map.of("箱", 2L + random.nextInt(200), "提", 2L + random.nextInt(20));
            Packs packs = Packs.of("瓶", units);
            Quantity quantity = new Quantity(random.nextLong(-90_000_000_000L, 90_000_000_000L));
            long sum = packs.split(quantity).stream()
                    .mapToLong(part -> part.quantity().tenThousandths() * units.getOrDefault(part.unit(), 1L)).sum();
            assertEquals(quantity.tenThousandths(), sum);
        }
    }
}
