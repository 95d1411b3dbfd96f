package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.suanpan.core.staff.Staffing;

/// The way out of a forgotten PIN, for whoever can get at the folder of the data file, who could read the file anyway: a new empty folder
/// beside it of a certain name.
final class ForgottenPin {

    private static final List<String> NAMES = List.of("重设口令", "reset-pin");

    private ForgottenPin() {}

    static void look(Path store, Staffing staff) {
        for (String name : NAMES) {
            Path asked = store.resolveSibling(name);
            if (Files.isDirectory(asked) && !staff.active().isEmpty()) {
                staff.forgetOwnersPins();
                try {
                    Files.delete(asked);
                } catch (DirectoryNotEmptyException _) {
                    // Somebody's folder with things in it: it stays, and asks again next time.
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
