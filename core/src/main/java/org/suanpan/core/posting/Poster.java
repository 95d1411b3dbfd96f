package org.suanpan.core.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.commission.CommissionBook;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.CashBook;
import org.suanpan.core.ledger.CashEntry;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.MatchBook;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.ledger.PartnerLedger;
import org.suanpan.core.posting.StockReplay.Found;
import org.suanpan.core.posting.StockReplay.Reading;
import org.suanpan.core.posting.StockReplay.Touch;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.MovementBook;
import org.suanpan.core.stock.cost.NewMove;
import org.suanpan.core.stock.cost.Place;
import org.suanpan.core.stock.cost.Timeline.Missing;

/// The one writer of the books. Called inside a document's unit of work, so that document and books stand or fall
/// together.
public final class Poster {

    private final MovementBook movements;
    private final StockReplay replay;
    private final PartnerLedger partners;
    private final MatchBook matches;
    private final CashBook cash;
    private final CommissionBook commission;

    public Poster(MovementBook movements, StockReplay replay, PartnerLedger partners, MatchBook matches, CashBook cash,
            CommissionBook commission) {
        this.movements = movements;
        this.replay = replay;
        this.partners = partners;
        this.matches = matches;
        this.cash = cash;
        this.commission = commission;
    }

    /// Where and when a document stands in the books.
    public record Journal(DocumentId document, LocalDate date, long seq, int minute) {}

    /// What a document does to the stock. `touched`: movements of other documents that change by it — the receipt of a
    /// late charge, the original of a red document of the same day — from where their products are replayed. `lowered`:
    /// those whose disappearing takes goods away.
    public record Goods(List<NewMove> moves, List<Movement> touched, List<Movement> lowered) {

        public static Goods of(List<NewMove> moves) {
            return new Goods(moves, List.of(), List.of());
        }
    }

    /// The outcome: what the replay changed, or the first place where goods would be missing.
    public record Moved(List<Movement> added, @Nullable Found found, @Nullable Missing missing) {}

    /// Adds the movements, checks every place of the time line and replays what is touched. `sellFirst`: products that
    /// may be sold before they are there. `firstOpen` = the first day of no closed month, null while none is closed.
    public Moved move(Journal journal, Goods goods, Predicate<ProductId> sellFirst, @Nullable LocalDate firstOpen) {
        List<Movement> added = movements.add(journal.document(), journal.date(), journal.seq(), journal.minute(),
                goods.moves());
        Reading reading = new Reading();
        List<Movement> lowering = new ArrayList<>(goods.lowered());
        added.stream().filter(move -> !move.passed() && move.quantity() < 0).forEach(lowering::add);
        Optional<Missing> missing = missing(lowering, sellFirst, reading);
        if (missing.isPresent()) {
            return new Moved(added, null, missing.get());
        }
        Set<Touch> touches = new LinkedHashSet<>();
        added.stream().filter(move -> !move.passed())
                .forEach(move -> touches.add(new Touch(move.product(), Place.of(move))));
        goods.touched().forEach(move -> touches.add(new Touch(move.product(), Place.of(move))));
        if (touches.isEmpty()) {
            return new Moved(added, null, null);
        }
        Found found = replay.run(touches, reading);
        replay.keep(found, firstOpen);
        return new Moved(added, found, null);
    }

    private Optional<Missing> missing(List<Movement> lowering, Predicate<ProductId> sellFirst,
            Reading reading) {
        Map<ProductId, Movement> first = new LinkedHashMap<>();
        Map<ProductId, Set<WarehouseId>> lowered = new HashMap<>();
        for (Movement move : lowering) {
            first.merge(move.product(), move, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            lowered.computeIfAbsent(move.product(), _ -> new LinkedHashSet<>()).add(move.warehouse());
        }
        for (Map.Entry<ProductId, Movement> product : first.entrySet()) {
            Optional<Missing> missing = replay.missing(product.getKey(),
                    lowered.getOrDefault(product.getKey(), Set.of()), product.getValue(), sellFirst.test(product.getKey()),
                    reading);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    public void owe(DocumentId document, List<PartnerEntry> entries) {
        partners.add(document, entries.stream().filter(entry -> !entry.amount().isZero()).toList());
    }

    /// Matches and ends of matches. What is waived is owed no more, from the day it is waived, and owed again when that
    /// ends.
    public void match(DocumentId document, Partner partner, List<Match> made) {
        matches.add(document, partner, made);
        owe(document, made.stream().filter(match -> match.kind() == Match.Kind.WAIVER)
                .map(match -> new PartnerEntry(partner, match.amount().negated(), match.entry(), match.entry()))
                .toList());
    }

    public void pay(DocumentId document, List<CashEntry> entries) {
        cash.add(document, entries.stream().filter(entry -> !entry.amount().isZero()).toList());
    }

    public void earn(DocumentId document, LocalDate date, List<CommissionEvent> events) {
        commission.add(document, date, events);
    }
}
