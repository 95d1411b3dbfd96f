package org.suanpan.core.trade.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.amount.ChargeSpread;
import org.suanpan.core.posting.Poster.Goods;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits.Kind;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.cost.Basis;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.NewMove;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DraftLine.Role;

/// What a settled document moves.
public final class MoveRules {

    /// Shares of a disassembly are kept as whole millionths.
    private static final int SHARE_DECIMALS = 6;

    private final Items items;
    private final Valuations valuations;

    public MoveRules(Items items, Valuations valuations) {
        this.items = items;
        this.valuations = valuations;
    }

    public Goods of(Document document, CostBasis basis) {
        List<NewMove> moves = new ArrayList<>();
        for (DocumentLine line : document.lines()) {
            moves.addAll(line(document, line, basis));
        }
        return Goods.of(moves);
    }

    private List<NewMove> line(Document document, DocumentLine line, CostBasis basis) {
        WarehouseId warehouse = Settler.warehouse(document.typed());
        Quantity in = line.base();
        Quantity out = line.base().negated();
        return switch (document.kind()) {
            case DELIVERY -> sold(line, warehouse);
            case SALES_RETURN -> document.typed().origin() == null
                    ? pieces(line).stream().map(p -> NewMove.of(line.no(), p.product(), warehouse, p.quantity(), Basis.KNOWN))
                            .toList()
                    : broughtBack(document, line, warehouse);
            case GOODS_RECEIPT, PROVISIONAL_RECEIPT -> bought(line, warehouse, basis);
            case PURCHASE_RETURN, OTHER_OUT, SCRAP -> isGoods(line) ? List.of(move(line, warehouse, out, Basis.OUT)) : List.of();
            case OPENING_STOCK, OTHER_IN -> List.of(line.typed().value() == null
                    ? move(line, warehouse, in, Basis.KNOWN)
                    : move(line, warehouse, in, Basis.GIVEN).worth(line.typed().value()));
            case TRANSFER -> List.of(move(line, warehouse, out, Basis.TRANSFER),
                    move(line, to(document), in, Basis.TRANSFER));
            case STOCKTAKE -> in.isZero() ? List.of()
                    : List.of(move(line, warehouse, in, in.isPositive() ? Basis.KNOWN : Basis.OUT));
            case ASSEMBLY -> List.of(line.typed().role() == Role.PART
                    ? move(line, warehouse, out, Basis.PART)
                    : move(line, warehouse, in, Basis.ASSEMBLED).worth(document.typed().settling().money()));
            case DISASSEMBLY -> List.of(line.typed().role() == Role.RESULT
                    ? move(line, warehouse, out, Basis.PART).worth(document.typed().settling().money())
                    : move(line, warehouse, in, Basis.TAKEN).worth(weight(line)));
            case COST_ADJUSTMENT -> List.of(move(line, warehouse, Quantity.ZERO, Basis.REVALUE)
                    .worth(line.typed().value() == null ? Money.ZERO : line.typed().value()));
            default -> List.of();
        };
    }

    private static NewMove move(DocumentLine line, WarehouseId warehouse, Quantity quantity, Basis basis) {
        return NewMove.of(line.no(), line.product(), warehouse, quantity, basis);
    }

    private static WarehouseId to(Document document) {
        WarehouseId to = document.typed().toWarehouse();
        if (to == null) {
            throw new Rejected("document.transfer-to-itself");
        }
        return to;
    }

    private static Money weight(DocumentLine line) {
        BigDecimal share = line.typed().share() == null ? BigDecimal.ZERO : line.typed().share();
        try {
            return Money.ofFen(share.setScale(SHARE_DECIMALS).unscaledValue().longValueExact());
        } catch (ArithmeticException e) {
            throw new Rejected("document.share-missing", line.no());
        }
    }

    private boolean isGoods(DocumentLine line) {
        return items.get(line.product()).traits().kind() == Kind.GOODS;
    }

    private record Piece(ProductId product, Quantity quantity) {}

    /// A bundle moves its components, a service nothing.
    private List<Piece> pieces(DocumentLine line) {
        Item item = items.get(line.product());
        return switch (item.traits().kind()) {
            case GOODS -> List.of(new Piece(line.product(), line.base()));
            case SERVICE -> List.of();
            case BUNDLE -> item.components().stream()
                    .map(c -> new Piece(c.product(), Quantity.exact(c.quantity().value().multiply(line.base().value()))))
                    .toList();
        };
    }

    private List<NewMove> sold(DocumentLine line, WarehouseId warehouse) {
        return pieces(line).stream()
                .map(p -> NewMove.of(line.no(), p.product(), warehouse, p.quantity().negated(), Basis.SALE))
                .toList();
    }

    private List<NewMove> bought(DocumentLine line, WarehouseId warehouse, CostBasis basis) {
        return isGoods(line)
                ? List.of(move(line, warehouse, line.base(), Basis.PURCHASE)
                        .worth(basis.of(line.amounts()).plus(line.charge())))
                : List.of();
    }

    /// Each movement of the sold line comes back, a bundle's components with it.
    private List<NewMove> broughtBack(Document document, DocumentLine line, WarehouseId warehouse) {
        Integer at = line.typed().originLine();
        if (at == null || document.typed().origin() == null) {
            throw new IllegalStateException("a linked return without its line");
        }
        List<NewMove> moves = new ArrayList<>();
        for (Movement sale : valuations.of(document.typed().origin(), at)) {
            Quantity back = sale.product().equals(line.product()) ? line.base() : component(sale, line);
            moves.add(NewMove.of(line.no(), sale.product(), warehouse, back, Basis.RETURN).carrying(sale.id()));
        }
        return moves;
    }

    private Quantity component(Movement sale, DocumentLine line) {
        return items.get(line.product()).components().stream()
                .filter(c -> c.product().equals(sale.product()))
                .findFirst()
                .map(c -> Quantity.exact(c.quantity().value().multiply(line.base().value())))
                .orElseThrow(() -> new Rejected("document.bundle-changed", line.no()));
    }

    /// A late charge or a bill that goes into its receipt: each of its goods is worth so much more from the day it came.
    public Goods late(Document charge, Document receipt, CostBasis basis) {
        List<NewMove> moves = new ArrayList<>();
        List<Movement> touched = new ArrayList<>();
        List<Money> shares = shares(charge, receipt, basis);
        for (int i = 0; i < receipt.lines().size(); i++) {
            for (Movement bought : valuations.of(receipt.id(), i + 1)) {
                moves.add(NewMove.of(charge.lines().isEmpty() ? i + 1 : charged(charge, i + 1), bought.product(), bought.warehouse(),
                        Quantity.ZERO, Basis.LATE)
                        .worth(shares.get(i)).carrying(bought.id()));
                touched.add(bought);
            }
        }
        return new Goods(moves, touched, List.of());
    }

    /// A late charge or a bill on a receipt of a closed month: split product by product where it stands. `sign` −1 for its
    /// red one.
    public Goods split(Document charge, Document receipt, CostBasis basis, int sign) {
        Map<ProductId, NewMove> moves = new LinkedHashMap<>();
        List<Money> shares = shares(charge, receipt, basis);
        for (int i = 0; i < receipt.lines().size(); i++) {
            for (Movement bought : valuations.of(receipt.id(), i + 1)) {
                Money share = sign < 0 ? shares.get(i).negated() : shares.get(i);
                NewMove own = NewMove.of(charge.lines().isEmpty() ? moves.size() + 1 : charged(charge, i + 1), bought.product(), bought.warehouse(), Quantity.ZERO, Basis.SPLIT)
                        .worth(share).carrying(bought.id()).measured(new Quantity(bought.quantity()));
                moves.merge(bought.product(), own, (a, b) -> a.worth(a.given().plus(b.given()))
                        .measured(a.measure().plus(b.measure())));
            }
        }
        return Goods.of(List.copyOf(moves.values()));
    }

    /// The line of a bill that prices a line of its receipt.
    private static int charged(Document bill, int line) {
        return billed(bill, line).no();
    }

    private static DocumentLine billed(Document bill, int line) {
        return bill.lines().stream().filter(l -> Integer.valueOf(line).equals(l.typed().originLine())).findFirst()
                .orElseThrow(() -> new IllegalStateException("a bill without a line of its receipt"));
    }

    /// By line of the receipt: of a charge its share, of a bill what it says more than was estimated.
    private static List<Money> shares(Document charge, Document receipt, CostBasis basis) {
        if (charge.kind() == DocumentKind.PURCHASE_BILL) {
            return receipt.lines().stream().map(line -> {
                DocumentLine billed = billed(charge, line.no());
                return basis.of(billed.amounts()).plus(billed.charge())
                        .minus(basis.of(line.amounts()).plus(line.charge()));
            }).toList();
        }
        Charge typed = charge.typed().charges().getFirst();
        return ChargeSpread.over(typed.amount(), typed.by(),
                receipt.lines().stream().map(line -> line.amounts().typed(receipt.taxMode())).toList(),
                receipt.lines().stream().map(DocumentLine::base).toList());
    }
}
