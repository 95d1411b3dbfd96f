package org.suanpan.testkit.importing;

import java.nio.file.Path;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.importing.ImportRequest;

/// A program of its own that starts an import, says when it is in the middle of writing, and stays there until it is
/// killed.
public final class HangingImport {

    private static final long MIDDLE = 12_000;

    private HangingImport() {}

    public static void main(String[] arguments) {
        try (ImportShop shop = new ImportShop(Path.of(arguments[0]))) {
            shop.importing.run(ImportRequest.of(Path.of(arguments[1])), Actor.OWNER, new Progress() {
                @Override
                public void step(long done, long total) {
                    if (total > 0 && done >= MIDDLE) {
                        System.out.println("in the middle");
                        java.util.concurrent.locks.LockSupport.parkNanos(Long.MAX_VALUE);
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
        }
    }
}
