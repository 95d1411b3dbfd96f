package org.suanpan.core.tier.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.Tiering;

/// What a review would decide now, in the same shape as a stored one.
public record Preview(Tiering.Looked looked) {

    public List<Moved> moves() {
        Map<CustomerId, TierReview.Line> lines = new HashMap<>();
        looked.review().lines().forEach(line -> lines.put(line.id(), line));
        List<Moved> moves = new ArrayList<>();
        for (TierReview.Move move : looked.review().moves()) {
            TierReview.Line line = lines.get(move.id());
            moves.add(new Moved(move.id(), move.customer(), line == null ? "" : line.name(), move.from(), move.to(), move.reason()));
        }
        return moves;
    }

    public List<Cell> cells() {
        Map<CellKey, Cell> cells = new HashMap<>();
        for (int i = 0; i < looked.customers().size(); i++) {
            TierReview.Line line = looked.review().lines().get(i);
            Money net = looked.customers().get(i).year().net();
            cells.merge(new CellKey(line.tier(), line.lifecycle()), new Cell(line.tier(), line.lifecycle(), 1, net),
                    (a, b) -> new Cell(a.tier(), a.lifecycle(), a.customers() + b.customers(), a.net().plus(b.net())));
        }
        List<Cell> all = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            for (Lifecycle state : Lifecycle.values()) {
                Cell cell = cells.get(new CellKey(tier, state));
                if (cell != null) {
                    all.add(cell);
                }
            }
        }
        return all;
    }

    /// Who would come new has no tier before and is left out.
    public List<Passage> passages() {
        Map<CustomerId, Tier> before = new HashMap<>();
        looked.review().moves().forEach(move -> before.put(move.id(), move.from()));
        Map<Tier, Map<Tier, Long>> counts = new HashMap<>();
        for (TierReview.Line line : looked.review().lines()) {
            Tier from = before.containsKey(line.id()) ? before.get(line.id()) : line.tier();
            if (from != null) {
                counts.computeIfAbsent(from, _ -> new HashMap<>()).merge(line.tier(), 1L, Long::sum);
            }
        }
        List<Passage> all = new ArrayList<>();
        for (Tier from : Tier.values()) {
            for (Tier to : Tier.values()) {
                Long count = counts.getOrDefault(from, Map.of()).get(to);
                if (count != null) {
                    all.add(new Passage(from, to, count));
                }
            }
        }
        return all;
    }
}
