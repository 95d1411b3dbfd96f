package org.suanpan.persistence.voice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Loss;
import org.suanpan.core.voice.Loss.Reason;
import org.suanpan.core.voice.LossSum;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;
import static org.suanpan.persistence.voice.ListeningShop.BO;

/// Why customers were lost, and what that cost.
class LossTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final DateSpan QUARTER = DateSpan.ending(TODAY, 90);

    @TempDir
    Path folder;

    private ListeningShop shop;

    @BeforeEach
    void open() {
        shop = ListeningShop.at(folder.resolve("shop.suanpan"), "2026-03-20T08:00:00Z");
        shop.trading.open("2025-01-01", TEA, "100", "100.00");
        shop.trading.post(TradingShop.draft("2025-02-01", line(TEA, "9", "10.00")));
        shop.trading.post(TradingShop.draft("2026-02-01", line(TEA, "2", "10.00")));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void lossesAddUpByReasonWithTheSalesOfTheirLastYear() {
        keep(AN, "2026-03-01", Reason.PRICE, "");
        keep(BO, "2026-03-02", Reason.RIVAL, "去了对面");
        assertEquals(List.of("PRICE 1 20.00", "RIVAL 1 0.00"), sums());
        keep(AN, "2026-03-03", Reason.TERMS, "");
        assertEquals(List.of("TERMS 1 20.00", "RIVAL 1 0.00"), sums(), "the latest reason counts");
        assertEquals(Reason.TERMS, shop.losses().of(AN).orElseThrow().reason());
    }

    @Test
    void lossesFollowAMerge() {
        keep(BO, "2026-03-02", Reason.RIVAL, "去了对面");
        shop.trading.merging.merge(BO, AN, Actor.OWNER);
        assertEquals(List.of("RIVAL 1 20.00"), sums());
        shop.trading.merging.undo(AN, Actor.OWNER);
        assertEquals(List.of("RIVAL 1 0.00"), sums());
    }

    @Test
    void otherHasToSayWhat() {
        assertEquals("loss.other-says-nothing", refused(() -> keep(AN, "2026-03-01", Reason.OTHER, " ")));
        assertEquals("loss.not-yet", refused(() -> keep(AN, "2026-03-21", Reason.PRICE, "")));
    }

    private void keep(CustomerId who, String day, Reason reason, String words) {
        shop.losses().keep(new Loss.Draft(who, LocalDate.parse(day), reason, words), Actor.OWNER);
    }

    private List<String> sums() {
        return LossSum.of(shop.losses().list(QUARTER)).stream().map(s -> s.reason() + " " + s.customers() + " " + s.yearSales()).toList();
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }
}
