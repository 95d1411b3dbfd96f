package org.suanpan.app.trade.unheard;

import java.util.LinkedHashSet;
import java.util.Set;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Scanned codes that stand on no product, in the order they came; scanning goes on meanwhile.
public final class UnknownCodes {

    private final Set<String> waiting = new LinkedHashSet<>();
    private final ReadOnlyStringWrapper front = new ReadOnlyStringWrapper("");

    /// The one that is asked about; empty when there is none.
    public ReadOnlyStringProperty front() {
        return front.getReadOnlyProperty();
    }

    /// How many wait behind the one in front.
    public int behind() {
        return Math.max(0, waiting.size() - 1);
    }

    public void heard(String code) {
        waiting.add(code);
        next();
    }

    /// This code needs no answer any more.
    public void settled(String code) {
        waiting.remove(code);
        next();
    }

    public void clear() {
        waiting.clear();
        next();
    }

    private void next() {
        String first = waiting.stream().findFirst().orElse("");
        if (first.equals(front.get())) {
            front.set("");
        }
        front.set(first);
    }
}
