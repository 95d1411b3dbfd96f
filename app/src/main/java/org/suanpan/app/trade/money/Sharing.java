package org.suanpan.app.trade.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.amount.RoundOff;
import org.suanpan.core.ledger.OpenDebit;
import org.suanpan.core.ledger.OpenItems;
import org.suanpan.core.ledger.Spreading;
import org.suanpan.core.trade.Settling.Allocation;

/// The open documents and what each gets, shared out anew with every figure that is typed. A deposit belongs to its order and
/// settles none of them.
final class Sharing {

    private final CollectHead head;
    private final Supplier<Standing> standing;
    private final GridModel<OpenLine> lines = new GridModel<>(() -> OpenLine.BLANK, line -> line.debit() == null);
    private Map<DocumentId, Money> stored = Map.of();
    private @Nullable DocumentId first;
    private @Nullable DocumentId order;

    Sharing(CollectHead head, Supplier<Standing> standing) {
        this.head = head;
        this.standing = standing;
        lines.follow((_, now) -> shared(now));
        List.of(head.money(), head.waiver()).forEach(typed -> typed.subscribe(lines::followed));
    }

    GridModel<OpenLine> lines() {
        return lines;
    }

    boolean isDeposit() {
        return order != null;
    }

    /// The order a deposit belongs to.
    @Nullable DocumentId order() {
        return order;
    }

    /// Served before all others.
    void first(@Nullable DocumentId document) {
        first = document;
    }

    void clear() {
        take(null, null);
    }

    /// What a stored draft says.
    void take(@Nullable DocumentId follows, @Nullable List<Allocation> typed) {
        first = null;
        order = follows;
        stored = typed == null ? Map.of() : typed.stream().collect(Collectors.toMap(Allocation::to, Allocation::amount, Money::plus));
        lines.load(List.of());
    }

    /// Other documents are open now.
    void arrived() {
        lines.load(shared(List.copyOf(lines.all())));
    }

    /// The open documents with what each gets; what was typed for one stays.
    private List<OpenLine> shared(List<OpenLine> rows) {
        Map<DocumentId, OpenLine> before = byDocument(rows);
        Map<DocumentId, Money> amounts = spreading(rows).amounts();
        List<OpenLine> wished = new ArrayList<>();
        for (OpenDebit debit : isDeposit() ? List.<OpenDebit>of() : standing.get().items().debits()) {
            OpenLine was = before.get(debit.document());
            OpenLine now = new OpenLine(debit, amounts.getOrDefault(debit.document(), Money.ZERO),
                    was == null ? stored.containsKey(debit.document()) : was.kept());
            wished.add(now.equals(was) ? was : now);
        }
        return wished;
    }

    private static Map<DocumentId, OpenLine> byDocument(List<OpenLine> rows) {
        Map<DocumentId, OpenLine> found = new HashMap<>();
        for (OpenLine row : rows) {
            if (row.debit() != null) {
                found.put(row.debit().document(), row);
            }
        }
        return found;
    }

    private Spreading spreading(List<OpenLine> rows) {
        OpenItems items = standing.get().items();
        Map<DocumentId, OpenLine> there = byDocument(rows);
        Map<DocumentId, Money> kept = new HashMap<>();
        for (OpenDebit debit : items.debits()) {
            OpenLine row = there.get(debit.document());
            Money typed = row == null ? stored.get(debit.document()) : row.kept() ? row.now() : null;
            if (typed != null) {
                kept.put(debit.document(), typed);
            }
        }
        return new Spreading(items, CollectHead.readable(head.money()), CollectHead.readable(head.waiver()), kept, first);
    }

    Spreading spreading() {
        return spreading(lines.filled());
    }

    /// What comes of it as it stands, null while it would be refused.
    Spreading.@Nullable Outcome outcome() {
        try {
            return isDeposit() ? new Spreading.Outcome(Money.ZERO, Money.ZERO, Money.ZERO, CollectHead.readable(head.money()))
                    : spreading().outcome(head.date().get());
        } catch (Rejected half) {
            return null;
        }
    }

    /// Written down with the document; null = oldest due first. `rows` as they stand, or as half typed.
    @Nullable List<Allocation> typed(List<OpenLine> rows) {
        Spreading now = spreading(rows);
        return isDeposit() ? List.of() : now.isPlain() ? null : now.amounts().entrySet().stream()
                .filter(entry -> entry.getValue().isPositive())
                .map(entry -> new Allocation(entry.getKey(), entry.getValue())).toList();
    }

    boolean isTouched() {
        return lines.filled().stream().anyMatch(OpenLine::kept);
    }

    /// Forgets what was typed for single documents.
    void again() {
        stored = Map.of();
        first = null;
        lines.replace(lines.filled().stream().map(OpenLine::released).toList());
    }

    /// Fills in the money that settles all, where nothing was typed.
    void fillDue() {
        if (head.money().get().isBlank() && !isDeposit() && spreading().due().isPositive()) {
            head.money().set(spreading().due().toString());
        }
    }

    /// Lets off the small rest of what is being settled; without a figure the money is rounded down to whole yuan. False when
    /// there is nothing to let off.
    boolean waive() {
        Money off;
        if (head.money().get().isBlank()) {
            Money due = spreading().due();
            off = RoundOff.YUAN.of(due);
            if (off.isPositive()) {
                head.money().set(due.minus(off).toString());
            }
        } else {
            off = spreading().remainder();
            List<OpenLine> whole = lines.filled().stream().map(Sharing::whole).toList();
            if (off.isPositive() && !whole.equals(lines.filled())) {
                lines.replace(whole);
            }
        }
        if (off.isPositive()) {
            head.waiver().set(CollectHead.readable(head.waiver()).plus(off).toString());
        }
        return off.isPositive();
    }

    private static OpenLine whole(OpenLine line) {
        return line.debit() != null && line.kept() && line.now().isPositive() ? line.typed(line.debit().open()) : line;
    }
}
