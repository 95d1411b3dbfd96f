package org.suanpan.core.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.NumberSeries;
import org.suanpan.core.ledger.CashEntry;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.PartnerEntry;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.posting.StockReplay.Found;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.trade.closing.Locks;
import org.suanpan.core.trade.rule.Headers;
import org.suanpan.core.trade.rule.MoneyRules;
import org.suanpan.core.trade.rule.Settler;
import org.suanpan.core.trade.rule.Shortage;
import org.suanpan.core.trade.rule.TrackedGoods;

/// What posting and reversing share: the shop's rules, open and closed days, numbers, moving goods with the refusal in
/// words, and the preview of what was done.
public final class Desk {

    private final BookSettings settings;
    private final Locks locks;
    private final NumberSeries numbers;
    private final Documents documents;
    private final Poster poster;
    private final Shortage shortage;
    private final TrackedGoods tracked;

    public Desk(BookSettings settings, Locks locks, NumberSeries numbers, Documents documents, Poster poster,
            Shortage shortage, TrackedGoods tracked) {
        this.settings = settings;
        this.locks = locks;
        this.numbers = numbers;
        this.documents = documents;
        this.poster = poster;
        this.shortage = shortage;
        this.tracked = tracked;
    }

    Poster poster() {
        return poster;
    }

    BookRules rules() {
        return settings.rules();
    }

    boolean isClosed(LocalDate date) {
        return locks.isClosed(date);
    }

    void refuseClosed(DocumentKind kind, LocalDate date) {
        locks.refuseClosed(kind, date);
    }

    /// Refuses a change of a partner's account on a day up to which it is confirmed.
    void refuseConfirmed(Document document, LocalDate date) {
        if (!document.kind().isPromise() && document.kind() != DocumentKind.PROVISIONAL_RECEIPT) {
            locks.refuseConfirmed(Headers.partner(document.typed()), date);
            locks.refuseConfirmed(document.typed().counterpart().partner(), date);
        }
    }

    DocumentNumber nextNumber(DocumentKind kind, LocalDate date) {
        return numbers.next(kind, date);
    }

    Poster.Moved move(Document document, Poster.Goods goods, BookRules rules) {
        Predicate<ProductId> sellFirst = product -> shortage.sellsFirst(product, rules);
        Poster.Moved moved = poster.move(new Poster.Journal(document.id(), document.typed().date(), document.seq(),
                Settler.minute(document.typed())), goods, sellFirst, locks.firstOpenDay().orElse(null));
        if (moved.missing() != null) {
            throw shortage.refusal(document, moved.missing());
        }
        tracked.check(document, goods, moved);
        return moved;
    }

    Preview preview(Document document, Poster.Moved moved) {
        List<Preview.StockChange> stock = new ArrayList<>();
        Partner own = Headers.partner(document.typed());
        Money partner = MoneyRules.owed(document).stream().filter(entry -> entry.partner().equals(own))
                .map(PartnerEntry::amount).reduce(Money.ZERO, Money::plus);
        List<Preview.CashChange> cash = MoneyRules.cash(document).stream()
                .map((CashEntry entry) -> new Preview.CashChange(entry.account(), entry.amount())).toList();
        Found found = moved.found();
        if (found == null) {
            return new Preview(document, stock, partner, cash, List.of());
        }
        found.ends().forEach((product, end) -> {
            Quantity moves = Quantity.ZERO;
            for (Movement move : moved.added()) {
                moves = move.product().equals(product) ? moves.plus(new Quantity(move.quantity())) : moves;
            }
            Quantity after = new Quantity(end.quantity());
            Money change = change(found, product);
            stock.add(new Preview.StockChange(product, after.minus(moves), Money.ofFen(end.value()).minus(change), after,
                    Money.ofFen(end.value())));
        });
        return new Preview(document, stock, partner, cash, recosted(document, found));
    }

    private static Money change(Found found, ProductId product) {
        long change = 0;
        for (int i = 0; i < found.after().size(); i++) {
            if (found.after().get(i).product().equals(product)) {
                change += effect(found.after().get(i)) - effect(found.before().get(i));
            }
        }
        return Money.ofFen(change);
    }

    private static long effect(Movement move) {
        return move.stored().value() - move.stored().corrections();
    }

    private List<Preview.Recosted> recosted(Document document, Found found) {
        Map<Long, Long> changes = new HashMap<>();
        for (int i = 0; i < found.after().size(); i++) {
            Movement now = found.after().get(i);
            if (now.document() != document.id().value()) {
                changes.merge(now.document(), effect(now) - effect(found.before().get(i)), Long::sum);
            }
        }
        changes.values().removeIf(change -> change == 0);
        List<Preview.Recosted> recosted = new ArrayList<>();
        for (Documents.Costed other : documents.costs(changes.keySet().stream().map(DocumentId::new).toList())) {
            Money change = Money.ofFen(changes.getOrDefault(other.id().value(), 0L));
            Money delta = showsLoss(other.kind()) ? change.negated() : change;
            recosted.add(new Preview.Recosted(other.id(), other.number(), other.date(), other.cost().minus(delta), other.cost()));
        }
        recosted.sort(Comparator.comparing(Preview.Recosted::date));
        return recosted;
    }

    private static boolean showsLoss(DocumentKind kind) {
        return kind == DocumentKind.DELIVERY || kind == DocumentKind.OTHER_OUT || kind == DocumentKind.SCRAP
                || kind == DocumentKind.PURCHASE_RETURN;
    }
}
