package org.suanpan.core.stock.batch;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductId;

/// What happened to one piece, in the order of the books.
public record SerialStory(ProductId product, String code, String name, String serial, int warrantyMonths, List<Step> steps) {

    /// `partner` and `number` are words of the document; `quantity` above 0 = it came into `warehouse`.
    public record Step(LocalDate date, DocumentId document, DocumentKind kind, boolean red, String number, String partner,
            String warehouse, Quantity quantity) {}

    public SerialStory {
        steps = List.copyOf(steps);
    }

    /// The goods receipt it came by and that was not taken back; null where it came otherwise.
    public @Nullable Step supplied() {
        return standing(DocumentKind.GOODS_RECEIPT, DocumentKind.PURCHASE_RETURN);
    }

    /// The sale by which a customer has it now; null while none has.
    public @Nullable Step sold() {
        return standing(DocumentKind.DELIVERY, DocumentKind.SALES_RETURN);
    }

    /// A red document takes back what the last of its kind did; a return takes back the deed, its red document not.
    private @Nullable Step standing(DocumentKind deed, DocumentKind undoing) {
        Deque<Step> done = new ArrayDeque<>();
        Deque<Step> undone = new ArrayDeque<>();
        for (Step step : steps) {
            if (step.kind().takesLike(deed) && !step.red()) {
                done.push(step);
            } else if (step.kind().takesLike(deed) || step.kind() == undoing && !step.red()) {
                Step before = done.poll();
                if (before != null && !step.red()) {
                    undone.push(before);
                }
            } else if (step.kind() == undoing && !undone.isEmpty()) {
                done.push(undone.pop());
            }
        }
        return done.peek();
    }

    /// The last day of warranty; null where none runs.
    public @Nullable LocalDate warrantyEnd() {
        Step sale = sold();
        return sale == null || warrantyMonths == 0 ? null : sale.date().plusMonths(warrantyMonths);
    }

    /// The warehouse it lies in; empty when it lies in none.
    public String where() {
        Step last = steps.getLast();
        return last.quantity().isPositive() ? last.warehouse() : "";
    }
}
