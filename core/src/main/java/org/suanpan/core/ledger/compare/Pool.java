package org.suanpan.core.ledger.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What is not matched yet, in an order that does not depend on how it came, and what is.
final class Pool {

    private final List<Ours> ours;
    private final List<Theirs> theirs;
    private final List<Pair> pairs = new ArrayList<>();

    Pool(List<Ours> ours, List<Theirs> theirs) {
        this.ours = new ArrayList<>(ours.stream().sorted(Ours.ORDER).toList());
        this.theirs = new ArrayList<>(theirs.stream().sorted(Theirs.ORDER).toList());
    }

    List<Ours> ours() {
        return ours;
    }

    List<Theirs> theirs() {
        return theirs;
    }

    /// None of them shares a row with another.
    void take(List<Pair> found) {
        pairs.addAll(found);
        HashSet<Ours> takenOurs = new HashSet<>();
        HashSet<Theirs> takenTheirs = new HashSet<>();
        found.forEach(pair -> {
            takenOurs.addAll(pair.ours());
            takenTheirs.addAll(pair.theirs());
        });
        ours.removeAll(takenOurs);
        theirs.removeAll(takenTheirs);
    }

    Comparison.Groups groups() {
        return new Comparison.Groups(pairs.stream().filter(pair -> pair.difference().isZero()).toList(),
                pairs.stream().filter(pair -> !pair.difference().isZero()).toList(), ours, theirs);
    }
}
