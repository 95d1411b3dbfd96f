package org.suanpan.persistence.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.document.Spread;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Role;
import org.suanpan.core.trade.Settling;
import org.suanpan.persistence.TradingShop;

/// A shop's days by dice: every kind of document with prices, taxes, discounts, charges, gifts and money, dated anywhere in
/// six weeks, linked ones too; documents taken back, months closed and opened. What the books refuse is left out.
final class RandomStory {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final int DAYS = 42;
    private static final AccountId BANK = new AccountId(2);
    private static final CustomerId PASSER_BY = new CustomerId(1);

    private final TradingShop shop;
    private final Random random;
    private final List<Document> posted = new ArrayList<>();
    private int refused;

    RandomStory(TradingShop shop, long seed) {
        this.shop = shop;
        this.random = new Random(seed);
    }

    List<Document> posted() {
        return posted;
    }

    int refused() {
        return refused;
    }

    /// The rules of the house are thrown as well, before anything is posted.
    RandomStory begin() {
        shop.database.unitOfWork().write(() -> shop.database.bookSettings().keep(new BookRules(
                one(CostBasis.values()), one(TaxMode.values()), random.nextInt(3) == 0, OverReceipt.NONE)));
        shop.database.unitOfWork().write(() -> shop.database.accounts().add("BANK", "农行"));
        if (random.nextBoolean()) {
            attempt(() -> shop.post(openingStock(FIRST)));
        }
        return this;
    }

    void steps(int number) {
        for (int step = 0; step < number; step++) {
            switch (random.nextInt(12)) {
                case 0 -> takeBack();
                case 1 -> closeOrReopen();
                case 2, 3 -> post(linked());
                default -> post(draft(day()));
            }
        }
    }

    void post(Draft draft) {
        attempt(() -> posted.add(shop.post(draft)));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Rejected _) {
            refused++;
        }
    }

    private void takeBack() {
        if (!posted.isEmpty()) {
            Document any = posted.get(random.nextInt(posted.size()));
            LocalDate date = random.nextBoolean() ? any.typed().date() : day();
            attempt(() -> posted.add(shop.reverse(any, date.toString())));
        }
    }

    private void closeOrReopen() {
        attempt(() -> {
            if (random.nextInt(3) == 0) {
                shop.months.reopen(shop.months.closedThrough().orElse(YearMonth.of(2026, 1)), "错了", Actor.OWNER);
            } else {
                shop.months.close(shop.months.closedThrough().map(m -> m.plusMonths(1)).orElse(YearMonth.of(2026, 1)),
                        Actor.OWNER);
            }
        });
    }

    /// A document of any kind that stands by itself.
    Draft draft(LocalDate date) {
        Draft sale = Draft.of(DocumentKind.DELIVERY, date).customer(TradingShop.AN).rep(TradingShop.LI);
        Draft purchase = Draft.of(DocumentKind.GOODS_RECEIPT, date).supplier(TradingShop.FARM);
        return switch (random.nextInt(21)) {
            case 0, 1, 2, 3 -> purchase.lines(priced(20, random.nextInt(5) == 0)).charges(charges()).settling(atOnce());
            case 4, 5, 6, 7 -> sale.lines(priced(8, random.nextInt(5) == 0)).discount(little()).taxRate(rate())
                    .settling(atOnce());
            case 8 -> Draft.of(DocumentKind.SALES_RETURN, date).customer(TradingShop.AN).lines(priced(3, false));
            case 9 -> Draft.of(DocumentKind.PURCHASE_RETURN, date).supplier(TradingShop.FARM).lines(priced(3, false));
            case 10 -> Draft.of(DocumentKind.TRANSFER, date).toWarehouse(TradingShop.BRANCH).lines(List.of(line(5)));
            case 11 -> Draft.of(DocumentKind.RECEIPT, date).customer(TradingShop.AN).settling(settling());
            case 12 -> Draft.of(DocumentKind.PAYMENT, date).supplier(TradingShop.FARM).settling(settling());
            case 13 -> Draft.of(random.nextBoolean() ? DocumentKind.SCRAP : DocumentKind.OTHER_OUT, date).reason("破损")
                    .lines(List.of(line(3)));
            case 14 -> Draft.of(DocumentKind.OTHER_IN, date).reason("样品").lines(List.of(line(3).value(money(30))));
            case 15 -> Draft.of(DocumentKind.STOCKTAKE, date).at(random.nextInt(1440)).lines(List.of(line(25)));
            case 16 -> random.nextBoolean()
                    ? Draft.of(DocumentKind.ASSEMBLY, date).lines(List.of(DraftLine.of(TradingShop.TEA, number(4), "").as(Role.PART),
                            DraftLine.of(TradingShop.CUP, number(2), "").as(Role.RESULT))).settling(Settling.of(null, money(3)))
                    : Draft.of(DocumentKind.DISASSEMBLY, date).lines(List.of(
                            DraftLine.of(TradingShop.CUP, number(2), "").as(Role.RESULT),
                            DraftLine.of(TradingShop.TEA, number(4), "").as(Role.PART).share(BigDecimal.ONE)));
            case 17, 18, 19 -> moneyOnly(date);
            default -> random.nextBoolean()
                    ? Draft.of(DocumentKind.COST_ADJUSTMENT, date).reason("核价")
                            .lines(List.of(DraftLine.of(product(), null, "").value(random.nextBoolean() ? money(5) : money(5).negated())))
                    : Draft.of(DocumentKind.EXPENSE, date).reason("运费").settling(Settling.of(null, money(50)));
        };
    }

    /// Money between accounts, income, and what is settled without money.
    private Draft moneyOnly(LocalDate date) {
        Settling amount = Settling.of(null, money(40));
        return switch (random.nextInt(6)) {
            case 0 -> Draft.of(DocumentKind.ACCOUNT_TRANSFER, date).settling(amount).counterpart(Counterpart.of(BANK))
                    .charges(random.nextBoolean() ? List.of() : List.of(new Charge(money(2), Spread.AMOUNT)));
            case 1 -> Draft.of(DocumentKind.OTHER_INCOME, date).reason("废品").settling(amount);
            case 2 -> Draft.of(DocumentKind.OFFSET, date).customer(TradingShop.AN).settling(amount)
                    .counterpart(Counterpart.of(TradingShop.FARM));
            case 3 -> Draft.of(DocumentKind.WRITE_OFF, date).customer(TradingShop.AN).reason("店关了").settling(amount);
            case 4 -> Draft.of(DocumentKind.BALANCE_MOVE, date).customer(PASSER_BY).settling(amount)
                    .counterpart(Counterpart.of(TradingShop.AN));
            default -> Draft.of(DocumentKind.BALANCE_MOVE, date).customer(TradingShop.AN).settling(amount)
                    .counterpart(Counterpart.of(PASSER_BY));
        };
    }

    /// A return of something sold or bought, a late charge, an order and what is delivered of it.
    private Draft linked() {
        if (posted.isEmpty()) {
            return draft(day());
        }
        Document origin = posted.get(random.nextInt(posted.size()));
        LocalDate date = origin.typed().date().plusDays(random.nextInt(10));
        List<DraftLine> some = List.of(DraftLine.ofOrigin(1, number(3), ""));
        return switch (origin.typed().kind()) {
            case DELIVERY -> Draft.of(DocumentKind.SALES_RETURN, date).customer(TradingShop.AN).following(origin.id()).lines(some);
            case GOODS_RECEIPT -> random.nextBoolean()
                    ? Draft.of(DocumentKind.PURCHASE_RETURN, date).supplier(TradingShop.FARM).following(origin.id()).lines(some)
                    : Draft.of(DocumentKind.LATE_CHARGE, date).supplier(TradingShop.FARM).following(origin.id())
                            .charges(List.of(new Charge(money(20), one(Spread.values()))));
            case SALES_ORDER -> Draft.of(DocumentKind.DELIVERY, date).customer(TradingShop.AN).following(origin.id()).lines(some);
            case PURCHASE_ORDER -> Draft.of(DocumentKind.GOODS_RECEIPT, date).supplier(TradingShop.FARM).following(origin.id())
                    .lines(some);
            default -> random.nextBoolean()
                    ? Draft.of(DocumentKind.SALES_ORDER, date).customer(TradingShop.AN).lines(priced(9, false))
                    : Draft.of(DocumentKind.PURCHASE_ORDER, date).supplier(TradingShop.FARM).lines(priced(9, false));
        };
    }

    Draft openingStock(LocalDate date) {
        return Draft.of(DocumentKind.OPENING_STOCK, date).lines(List.of(
                DraftLine.of(TradingShop.TEA, Quantity.of(50 + random.nextInt(50)), "").value(money(900)),
                DraftLine.of(TradingShop.CUP, Quantity.of(50 + random.nextInt(50)), "").value(money(900))));
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private List<DraftLine> priced(int most, boolean withGift) {
        List<DraftLine> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            lines.add(line(most).price(UnitPrice.parse((1 + random.nextInt(40)) + "." + (10 + random.nextInt(90))))
                    .lineDiscount(random.nextInt(4) == 0 ? Money.ofFen(random.nextInt(90)) : Money.ZERO));
        }
        if (withGift) {
            lines.add(line(2).asGift(true));
        }
        return lines;
    }

    private List<Charge> charges() {
        return random.nextInt(3) == 0 ? List.of(new Charge(money(30), one(Spread.values()))) : List.of();
    }

    private Rate rate() {
        return Rate.parse(random.nextBoolean() ? "0.13" : "0.03");
    }

    private Money little() {
        return random.nextInt(3) == 0 ? Money.ofFen(random.nextInt(100)) : Money.ZERO;
    }

    private Settling atOnce() {
        return random.nextInt(3) == 0 ? Settling.of(null, money(9)) : Settling.NONE;
    }

    private Settling settling() {
        return new Settling(null, money(80), random.nextInt(3) == 0 ? Money.ofFen(random.nextInt(99)) : Money.ZERO, null);
    }

    private DraftLine line(int most) {
        return DraftLine.of(product(), number(most), "");
    }

    private ProductId product() {
        return random.nextBoolean() ? TradingShop.TEA : TradingShop.CUP;
    }

    private Quantity number(int most) {
        return Quantity.of(1 + random.nextInt(most));
    }

    private Money money(int most) {
        return Money.parse((1 + random.nextInt(most)) + ".0" + random.nextInt(10));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
