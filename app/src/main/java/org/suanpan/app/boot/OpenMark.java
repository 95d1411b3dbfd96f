package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An empty file beside a data file while a window has it open. One that is found there tells that the program ended
/// without closing it. It is not kept inside: a backup made while the window is open would carry it along. Where none
/// can be made, such as in a folder that may only be read, nothing is told.
final class OpenMark {

    private static final Logger LOG = LoggerFactory.getLogger(OpenMark.class);

    private OpenMark() {}

    /// Sets the mark; gives whether it stood there already.
    static boolean set(Path store) {
        Path mark = of(store);
        try {
            if (Files.exists(mark)) {
                return true;
            }
            Files.createFile(mark);
        } catch (IOException e) {
            LOG.info("no mark beside the data file", e);
        }
        return false;
    }

    static void clear(Path store) {
        try {
            Files.deleteIfExists(of(store));
        } catch (IOException e) {
            LOG.info("the mark beside the data file stays", e);
        }
    }

    static Path of(Path store) {
        return store.resolveSibling(store.getFileName() + ".open");
    }
}
