package org.suanpan.core.opening;

import java.time.LocalDate;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Products;
import org.suanpan.core.stock.StockBook;

/// The life of an opening stock document: post, reverse. Like a delivery it may not reach back before a product's last
/// movement as long as what left since cannot be costed again.
public final class OpeningStockService {

    private final UnitOfWork unitOfWork;
    private final OpeningStocks openings;
    private final Products products;
    private final StockBook book;
    private final Poster poster;

    public OpeningStockService(UnitOfWork unitOfWork, OpeningStocks openings, Products products, StockBook book,
            Poster poster) {
        this.unitOfWork = unitOfWork;
        this.openings = openings;
        this.products = products;
        this.book = book;
        this.poster = poster;
    }

    public OpeningStock post(OpeningStockDraft draft, Actor actor) {
        return unitOfWork.write(() -> postWithin(draft, actor));
    }

    /// The same inside the caller's unit of work: an import posts and remembers its batch in one transaction.
    public OpeningStock postWithin(OpeningStockDraft draft, Actor actor) {
        for (OpeningStockDraft.Line line : draft.lines()) {
            book.lastMove(line.product()).filter(last -> last.date().isAfter(draft.date())).ifPresent(last -> {
                throw new Rejected("opening.back-dated", draft.date(), named(line.product()), last.date());
            });
        }
        OpeningStock numbered = OpeningStock.posted(draft, poster.nextNumber(DocumentKind.OPENING_STOCK, draft.date()));
        OpeningStock stored = numbered.identified(openings.add(numbered));
        poster.post(stored.ref(), stored.number(), stored.date(), stored.posting(), actor, null);
        return stored;
    }

    /// Writes the red document and gives its number. Refused once a product has moved since: its cost would have to
    /// change in everything that left.
    public DocumentNumber reverse(OpeningStockId id, LocalDate date, Actor actor) {
        return unitOfWork.write(() -> reverseWithin(id, date, actor));
    }

    /// The same inside the caller's unit of work: taking an import back.
    public DocumentNumber reverseWithin(OpeningStockId id, LocalDate date, Actor actor) {
        OpeningStock opening = openings.get(id);
        OpeningStock reversed = opening.reversed();
        if (date.isBefore(opening.date())) {
            throw new Rejected("opening.reversed-before-posted", opening.number().text(), opening.date());
        }
        PostingId own = poster.postingOf(opening.ref());
        for (OpeningStockDraft.Line line : opening.lines()) {
            book.lastMove(line.product()).filter(last -> !last.posting().equals(own)).ifPresent(last -> {
                throw new Rejected("opening.moved-since", opening.number().text(), named(line.product()), last.date());
            });
        }
        openings.update(reversed);
        return poster.reverse(opening.ref(), date, actor);
    }

    private String named(ProductId id) {
        Product product = products.get(id);
        return product.code() + " " + product.name();
    }
}
