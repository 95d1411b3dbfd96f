package org.suanpan.app.trade.money;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.money.MoneyHead.Side;
import org.suanpan.app.trade.money.MoneyShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.DocumentQueries.Named;

/// What stands on each side now, and what will stand there: debts of partners, money in accounts.
final class MoneyFacts {

    /// In words; `short` = less would be there than nothing, or more be taken off than is owed.
    record Fact(String words, boolean isShort) {

        static final Fact NONE = new Fact("", false);
    }

    private final Desk desk;
    private final TradePorts ports;
    private final MoneyHead head;
    private final MoneyShape shape;
    private final Map<Part, Money> now = new EnumMap<>(Part.class);
    private final Map<Part, ObjectProperty<Fact>> facts = new EnumMap<>(Part.class);

    MoneyFacts(Desk desk, TradePorts ports, MoneyShape shape, MoneyHead head) {
        this.desk = desk;
        this.ports = ports;
        this.shape = shape;
        this.head = head;
        for (Part part : shape.parts()) {
            facts.put(part, new SimpleObjectProperty<>(Fact.NONE));
        }
        partner(Part.FROM, head.from);
        partner(Part.TO, head.to);
        partner(Part.CUSTOMER, head.customer);
        partner(Part.SUPPLIER, head.supplier);
        account(Part.ACCOUNT, head.account);
        account(Part.TO_ACCOUNT, head.toAccount);
        head.amount.subscribe(this::show);
        head.fee.subscribe(this::show);
    }

    ReadOnlyObjectProperty<Fact> of(Part part) {
        return Objects.requireNonNull(facts.get(part));
    }

    private void partner(Part part, ObjectProperty<@Nullable Named> chosen) {
        if (shape.has(part) && !(part == Part.CUSTOMER && shape.kind().isSideMoney())) {
            chosen.subscribe(who -> read(part, who == null ? null : () -> ports.figures().balance(
                    isSupplier(part) ? Partner.of(new SupplierId(who.id())) : Partner.of(new CustomerId(who.id())), null)));
        }
    }

    private void account(Part part, ObjectProperty<@Nullable Account> chosen) {
        if (shape.has(part)) {
            chosen.subscribe(which -> read(part, which == null ? null : () -> ports.figures().account(which.id(), null)));
        }
    }

    private void read(Part part, @Nullable Callable<Money> balance) {
        now.remove(part);
        show();
        if (balance != null) {
            desk.work().read(desk.text().of("trade.finding"), balance).onSuccess(found -> {
                now.put(part, found);
                show();
            }).run();
        }
    }

    private boolean isSupplier(Part part) {
        return part == Part.SUPPLIER || (part == Part.FROM || part == Part.TO) && head.side.get() == Side.SUPPLIERS;
    }

    private void show() {
        facts.forEach((part, fact) -> {
            Money here = now.get(part);
            fact.set(here == null ? Fact.NONE : words(part, here));
        });
    }

    private Fact words(Part part, Money here) {
        Money after = here.plus(change(part));
        boolean account = part == Part.ACCOUNT || part == Part.TO_ACCOUNT;
        boolean typed = !MoneyHead.readable(head.amount).isZero();
        String key = account ? typed ? "money.holds-then" : "money.holds"
                : isSupplier(part) ? typed ? "money.we-owe-then" : "money.we-owe" : typed ? "money.owes-then" : "money.owes";
        String words = desk.text().of(key, desk.figures().money(here), desk.figures().money(after));
        return new Fact(words, typed && after.isNegative());
    }

    /// What the document does to a side.
    private Money change(Part part) {
        Money amount = MoneyHead.readable(head.amount);
        return switch (part) {
            case ACCOUNT -> shape.kind() == DocumentKind.OTHER_INCOME ? amount
                    : amount.plus(MoneyHead.readable(head.fee)).negated();
            case TO_ACCOUNT, TO -> amount;
            default -> amount.negated();
        };
    }
}
