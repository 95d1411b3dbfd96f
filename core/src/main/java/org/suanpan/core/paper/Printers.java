package org.suanpan.core.paper;

import java.util.List;

/// The printers of this machine. Asking may take seconds.
public interface Printers {

    /// Those that take pages, the usual one first; none where no printer is set up.
    List<String> names();
}
