package org.suanpan.persistence.attach;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.attach.AttachService;
import org.suanpan.core.attach.Attaching;
import org.suanpan.core.attach.Attachment;
import org.suanpan.core.attach.Attachments;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;

class AttachmentsTest {

    private static final byte[] SLIP = "signed".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");

    @TempDir
    Path folder;

    private TradingShop shop;
    private Attachments files;
    private Attaching attaching;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        files = shop.database.attachments();
        attaching = new AttachService(shop.database.unitOfWork(), files, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsAddedIsGivenBackByteForByteWithWhoAddedItWhen() {
        Attachment added = attaching.add(Holder.of(TEA), "C:\\scans\\签收单.txt", SLIP, Actor.OWNER);

        assertEquals(new Attachment(added.id(), "签收单.txt", "text/plain", 6, AttachService.sha256(SLIP), NOW, "owner"), added);
        assertEquals(List.of(added), files.of(Holder.of(TEA)));
        assertArrayEquals(SLIP, files.content(added.id()));
    }

    @Test
    void customersAndSuppliersHaveFilesAndAMergedOnesAreSeenAtHome() {
        Attachment licence = attaching.add(Holder.of(PartyId.of(AN)), "执照.png", PICTURE, Actor.OWNER);
        Attachment deal = attaching.add(Holder.of(PartyId.of(FARM)), "合同.txt", SLIP, Actor.OWNER);
        CustomerId bo = shop.database.unitOfWork().write(() -> shop.database.customers().add(
                new Customer(new CustomerId(3), "C2", "博远商行", Contact.NONE, "", "", "", "", 0, null, 1)));
        assertEquals(List.of(licence), files.of(Holder.of(PartyId.of(AN))));
        assertEquals(List.of(deal), files.of(Holder.of(PartyId.of(FARM))));

        shop.merging.merge(bo, AN, Actor.OWNER);
        Attachment own = attaching.add(Holder.of(PartyId.of(bo)), "门头.txt", SLIP, Actor.OWNER);
        assertEquals(List.of(licence, own), files.of(Holder.of(PartyId.of(bo))));
        assertEquals(licence, attaching.add(Holder.of(PartyId.of(bo)), "again.png", PICTURE, Actor.OWNER), "it is there already");
        shop.merging.undo(AN, Actor.OWNER);
        assertEquals(List.of(own), files.of(Holder.of(PartyId.of(bo))));
        assertEquals(List.of(licence), files.of(Holder.of(PartyId.of(AN))));
    }

    @Test
    void theSameContentIsKeptOnceAndGoesWithTheLastThatNeedsIt() {
        Attachment first = attaching.add(Holder.of(TEA), "a.png", PICTURE, Actor.OWNER);
        assertEquals(first, attaching.add(Holder.of(TEA), "again.png", PICTURE, Actor.OWNER), "it is there already");
        Attachment second = attaching.add(Holder.of(CUP), "b.png", PICTURE, Actor.OWNER);
        assertEquals(1, contents());

        attaching.remove(first.id());
        assertArrayEquals(PICTURE, files.content(second.id()));
        attaching.remove(second.id());
        assertEquals(0, contents());
        assertThrows(Rejected.class, () -> files.content(second.id()));
    }

    @Test
    void theFirstPictureStandsForAProductAndAPaperIsNone() {
        attaching.add(Holder.of(TEA), "paper.txt", SLIP, Actor.OWNER);
        Attachment picture = attaching.add(Holder.of(TEA), "a.png", PICTURE, Actor.OWNER);
        attaching.add(Holder.of(CUP), "paper.txt", SLIP, Actor.OWNER);

        assertEquals(Map.of(TEA, picture), files.pictures(List.of(TEA, CUP)));
        assertEquals(Map.of(), files.pictures(List.of()));
    }

    @Test
    void whatIsEmptyOrTooLargeIsRefusedAndLeavesNothing() {
        assertEquals("attach.empty", assertThrows(Rejected.class,
                () -> attaching.add(Holder.of(TEA), "a.png", new byte[0], Actor.OWNER)).problem().key());
        assertEquals("attach.too-large", assertThrows(Rejected.class, () -> attaching.add(Holder.of(TEA), "a.png",
                new byte[(int) Attaching.MOST + 1], Actor.OWNER)).problem().key());
        assertEquals(0, contents());
    }

    @Test
    void theCheckFindsAContentThatIsNotWhatWasAdded() {
        attaching.add(Holder.of(TEA), "a.png", PICTURE, Actor.OWNER);
        assertEquals(0, check().violations());

        Sql.run(folder.resolve("shop.suanpan"), "update file_content set bytes = x'00'");
        assertEquals(new CheckResult("file-contents", 1, AttachService.sha256(PICTURE)), check());
    }

    private CheckResult check() {
        return shop.database.standingChecks().run(false).stream().filter(c -> c.id().equals("file-contents")).findFirst().orElseThrow();
    }

    private long contents() {
        return Sql.column(folder.resolve("shop.suanpan"), "select sha256 from file_content").size();
    }
}
