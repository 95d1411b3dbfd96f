package org.suanpan.core.closing;

import java.util.List;

/// A hint with how many findings there are, and the first of them.
public record HintLine(Hint hint, long count, List<Finding> first) {

    public HintLine {
        first = List.copyOf(first);
    }

    public boolean isClear() {
        return count == 0;
    }
}
