package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// What the books refuse: one plain sentence that says where and what to do, and a data file that is the same to the byte.
class RefusalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @TempDir
    Path folder;

    private Path store;
    private OpenShop shop;
    private final Sentences sentences = new Sentences(Locale.CHINA);

    @BeforeEach
    void open() throws IOException {
        store = folder.resolve("shop.suanpan");
        ShopOpener opener = new ShopOpener(Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC), sentences);
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(folder.resolve("shop.jsonl"), List.of(
                "{\"do\":\"customer\",\"code\":\"C1\",\"name\":\"安康超市\"}",
                "{\"do\":\"product\",\"code\":\"P1\",\"name\":\"绿茶\",\"unit\":\"罐\",\"indivisible\":true}",
                "{\"do\":\"opening-stock\",\"date\":\"2026-02-01\",\"lines\":[{\"product\":\"P1\",\"qty\":\"10\",\"value\":\"50.00\"}]}",
                "{\"do\":\"sale\",\"date\":\"2026-03-05\",\"customer\":\"C1\",\"lines\":[{\"product\":\"P1\",\"qty\":\"4\",\"price\":\"8\"}]}")),
                Object::toString).failed());
        shop = opener.open(store, false);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void moreThanThereIs() {
        refused("第 1 行：2026-03-10 主仓的 P1 绿茶 还差 1 罐，请减少数量、换仓库或先补入库。", () -> post(sale(DAY, "7", "8")));
    }

    @Test
    void aClosedMonth() {
        shop.months().close(YearMonth.of(2026, 2), Actor.OWNER);
        refused("日期 2026-02-10 所在的月份已经结账，请把日期改到 2026-03-01 或以后，或先反结账。",
                () -> post(sale(DAY.withMonth(2), "1", "8")));
    }

    @Test
    void moreBackThanWasSold() {
        DocumentId sold = shop.documentQueries().chain(new DocumentId(2)).getFirst().id();
        refused("第 1 行：P1 绿茶 在 XS-202603-0001 中只剩 4 可用，录入了 5，请减少数量。", () -> post(Draft.of(DocumentKind.SALES_RETURN, DAY)
                .customer(new CustomerId(2)).following(sold).lines(List.of(DraftLine.ofOrigin(1, Quantity.of(5), "")))));
    }

    @Test
    void aPieceThatCannotBeDivided() {
        refused("第 1 行：P1 绿茶 不能拆零，折合基本单位 0.5 不是整数，请改数量。", () -> post(sale(DAY, "0.5", "8")));
    }

    @Test
    void aDraftThatWasChangedElsewhere() {
        DocumentId draft = shop.trading().saveDraft(sale(DAY, "1", "8"), Actor.OWNER);
        shop.trading().changeDraft(draft, 1, sale(DAY, "2", "8"), Actor.OWNER);
        refused("这张单据刚刚在别处改过，请重新打开后再试。",
                () -> shop.trading().changeDraft(draft, 1, sale(DAY, "3", "8"), Actor.OWNER));
    }

    private void refused(String sentence, Executable attempt) {
        String before = fingerprint();
        assertEquals(sentence, sentences.say(assertThrows(Rejected.class, attempt).problem()));
        assertEquals(before, fingerprint());
    }

    private DocumentId post(Draft draft) {
        return shop.trading().post(draft, Actor.OWNER, null);
    }

    private static Draft sale(LocalDate date, String quantity, String price) {
        return Draft.of(DocumentKind.DELIVERY, date).customer(new CustomerId(2)).lines(List.of(
                DraftLine.of(new ProductId(1), Quantity.parse(quantity), "").price(UnitPrice.parse(price))));
    }

    /// Of the file and of what is written ahead of it.
    private String fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(Files.readAllBytes(store));
            Path ahead = store.resolveSibling(store.getFileName() + "-wal");
            if (Files.exists(ahead)) {
                sha.update(Files.readAllBytes(ahead));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
