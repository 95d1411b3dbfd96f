package org.suanpan.app.base;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SingleInstanceTest {

    @Test
    void aSecondStartTellsTheFirstAndLeaves(@TempDir Path folder)
            throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        List<String> messages = new CopyOnWriteArrayList<>();
        Path store = folder.resolve("shop.suanpan");
        try (SingleInstance first = SingleInstance.claim(folder, store, "", message -> {
            messages.add(message);
            heard.countDown();
        }).orElseThrow()) {
            assertTrue(SingleInstance.claim(folder, store, "/a/销售.xlsx", _ -> {}).isEmpty());
            assertTrue(heard.await(10, TimeUnit.SECONDS));
            assertEquals(List.of("/a/销售.xlsx"), messages);
            assertTrue(SingleInstance.claim(folder, folder.resolve("other.suanpan"), "", _ -> {})
                    .map(other -> {
                        other.close();
                        return other;
                    }).isPresent(), "another data file has a window of its own");
        }
        SingleInstance.claim(folder, store, "", _ -> {}).orElseThrow().close();
    }
}
