package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.function.Executable;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// A shop out of a story in which attempts must be refused in one sentence and leave the data file as it is, to the byte.
final class RefusingShop implements AutoCloseable {

    final OpenShop shop;
    final ShopOpener opener;
    final Path store;
    private final Sentences sentences = new Sentences(Locale.CHINA);

    RefusingShop(Path folder, String today, List<String> story) throws IOException {
        store = folder.resolve("shop.suanpan");
        opener = new ShopOpener(Clock.fixed(Instant.parse(today + "T08:00:00Z"), ZoneOffset.UTC), sentences);
        assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(folder.resolve("shop.jsonl"), story),
                sentences::say).failed());
        shop = opener.open(store, false);
    }

    void refused(String sentence, Executable attempt) {
        String before = fingerprint();
        assertEquals(sentence, sentences.say(assertThrows(Rejected.class, attempt).problem()));
        assertEquals(before, fingerprint());
    }

    List<CheckResult> red() {
        return shop.checks().run(true).stream().filter(result -> !result.ok()).toList();
    }

    /// Of the file and of what is written ahead of it.
    String fingerprint() {
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

    @Override
    public void close() {
        shop.close();
    }
}
