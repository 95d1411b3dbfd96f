package org.suanpan.app.trade.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridColumn.Tone;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.buy.OverReceived;
import org.suanpan.app.trade.buy.OverReceived.Coming;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFacts;
import org.suanpan.core.price.PriceFacts.Deal;
import org.suanpan.core.price.PriceFinder;
import org.suanpan.core.price.PriceGround;
import org.suanpan.core.price.PriceLimits;
import org.suanpan.core.price.PricePolicy;
import org.suanpan.core.price.PricePolicy.Severity;
import org.suanpan.core.price.PriceReason;
import org.suanpan.core.price.PriceWarning;
import org.suanpan.core.price.ProposedPrice;
import org.suanpan.core.price.ProposedPrice.Candidate;
import org.suanpan.core.price.ProposedPrice.Verdict;
import org.suanpan.core.price.TierDeal;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.BookFigures.Stock;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.DraftLine;

/// The prices of a form's lines: what the program offers, what it stands on, and what is out of the ordinary about it.
final class Offers {

    private static final int DEALS = 3;

    private final Desk desk;
    private final TradePorts ports;
    private final WriteViewModel form;
    private final OverReceived overReceived;
    private final Map<ProductId, Known> known = new HashMap<>();
    private final ObjectProperty<@Nullable Why> why = new SimpleObjectProperty<>();
    private @Nullable PricePolicy policy;
    private @Nullable TierDeal tier;

    /// What does not change while a form is written.
    private record Known(PriceLimits limits, Stock stock, @Nullable UnitPrice bought) {}

    /// Why a line has its price: the product and everything that was weighed.
    record Why(Item item, String unit, @Nullable UnitPrice price, ProposedPrice found) {}

    Offers(Desk desk, TradePorts ports, WriteViewModel form) {
        this.desk = desk;
        this.ports = ports;
        this.form = form;
        this.overReceived = new OverReceived(desk, ports);
        form.head().partner().addListener(_ -> again());
        form.head().date().addListener(_ -> again());
    }

    /// How a quantity stands to what was ordered.
    Tone overTone(EntryLine line) {
        Coming coming = line.coming();
        return coming == null ? Tone.PLAIN : overReceived.tone(coming);
    }

    String overReceived(EntryLine line) {
        Coming coming = line.coming();
        return coming == null ? "" : overReceived.about(coming);
    }

    ObjectProperty<@Nullable Why> why() {
        return why;
    }

    @Nullable CustomerId customer() {
        Named who = form.head().partner().get();
        return who == null || !form.shape().isSale() ? null : new CustomerId(who.id());
    }

    /// The line at the price it is offered at, unless somebody typed one.
    EntryLine priced(EntryLine line) {
        Item item = line.item();
        if (item == null || !line.isOffered() || !form.shape().has(Part.PRICE)) {
            return line;
        }
        if (!form.shape().isSale()) {
            UnitPrice bought = known(item.id()).bought();
            return bought == null ? line.offered(null, (PriceReason) null)
                    : line.offered(each(bought, line.factor()), PriceGround.LAST_DEAL);
        }
        ProposedPrice found = proposal(item, line);
        return line.offered(found.price(), found.price() == null ? null : found.reason());
    }

    /// Customer or day have changed: offers every line anew that nobody typed a price for.
    private void again() {
        why.set(null);
        known.clear();
        tier = null;
        List<EntryLine> before = form.lines().filled();
        List<EntryLine> after = before.stream().map(this::priced).toList();
        if (!after.equals(before)) {
            form.lines().replace(after);
        }
    }

    private ProposedPrice proposal(Item item, EntryLine line) {
        PriceFacts facts = ports.prices().facts(item.id(), customer(), form.head().date().get());
        Quantity quantity = line.quantity() == null ? Quantity.of(1) : line.quantity();
        return PriceFinder.propose(facts, line.unitKey(), line.factor(), quantity);
    }

    /// What a price of a stored draft stands on.
    @Nullable PriceReason stored(DraftLine line) {
        return PriceReason.parse(line.marks().priceReason())
                .orElse(line.price() == null ? null : PriceReason.of(PriceGround.TYPED));
    }

    /// Shows why the line has its price, or hides it again.
    void explain(EntryLine line) {
        Item item = line.item();
        why.set(why.get() != null || item == null || !form.shape().isSale() || line.origin() != null ? null
                : new Why(item, line.unit(), line.price(), line.givenBy() == 0 ? proposal(item, line)
                        : given(ports.promotions().get(line.givenBy()))));
    }

    private static ProposedPrice given(Promotion by) {
        Quantity minimum = by.terms() instanceof Promotion.Gift gift ? gift.minimum() : null;
        return new ProposedPrice(UnitPrice.ZERO, PriceGround.PROMOTION, null, List.of(new Candidate(PriceGround.PROMOTION,
                UnitPrice.ZERO, false, by.name(), minimum, by.from(), null, by.id(),
                by.segment() == null ? "" : by.segment().name(), Verdict.CHOSEN)));
    }

    /// What is to be said about the line's price in the strip: the next quantity that makes it cheaper, the last deals,
    /// what it was bought for, and what is out of the ordinary.
    String about(EntryLine line) {
        Item item = line.item();
        if (item == null || !form.shape().has(Part.PRICE)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        warning(line).ifPresent(warning -> parts.add(words(warning)));
        CustomerId customer = customer();
        if (form.shape().isSale() && line.origin() == null) {
            proposal(item, line).candidates().stream().filter(c -> c.verdict() == Verdict.NOT_REACHED).findFirst()
                    .ifPresent(next -> parts.add(desk.text().of("price.next-break",
                            desk.figures().quantity(Objects.requireNonNull(next.minimum())), desk.figures().price(next.price()))));
        }
        if (customer != null) {
            String deals = ports.prices().facts(item.id(), customer, form.head().date().get()).deals().stream().limit(DEALS)
                    .map(deal -> deal(item, deal)).collect(Collectors.joining("，"));
            if (!deals.isEmpty()) {
                parts.add(desk.text().of("trade.strip-last", deals));
            }
        }
        UnitPrice bought = known(item.id()).bought();
        if (bought != null && !desk.figures().costCovered().get()) {
            parts.add(desk.text().of("trade.strip-bought", desk.figures().price(bought)));
        }
        return String.join("　", parts);
    }

    private String deal(Item item, Deal deal) {
        return desk.text().of("trade.strip-deal", desk.figures().price(deal.price()),
                desk.figures().quantity(deal.quantity()) + (deal.unit().isEmpty() ? item.baseUnit() : deal.unit()),
                desk.figures().date(deal.date()));
    }

    private String words(PriceWarning warning) {
        return warning.limit() == null ? desk.text().of("price.warning." + warning.kind())
                : desk.text().of("price.warning." + warning.kind(), desk.figures().price(warning.limit()));
    }

    /// A margin is only spoken of while costs are not covered.
    Tone tone(EntryLine line) {
        PriceWarning warning = warning(line).orElse(null);
        if (warning == null) {
            return Tone.PLAIN;
        }
        return warning.kind() == PriceWarning.Kind.THIN_MARGIN || warning.kind() == PriceWarning.Kind.ABOVE_CEILING
                ? Tone.CAUTION : Tone.PROBLEM;
    }

    private Optional<PriceWarning> warning(EntryLine line) {
        return weighed(line).flatMap(typed -> form.shape().isSale()
                ? PriceWarning.ofSale(typed, known(line).limits(), policy())
                : PriceWarning.ofPurchase(typed, known(line).limits(), policy()));
    }

    private Optional<PriceWarning> refused(EntryLine line) {
        return weighed(line).flatMap(typed -> form.shape().isSale()
                ? PriceWarning.refusedSale(typed, known(line).limits(), policy(), line.remark())
                : PriceWarning.ofPurchase(typed, known(line).limits(), policy()).filter(w -> w.isRefused(line.remark())));
    }

    private Optional<PriceWarning.Line> weighed(EntryLine line) {
        UnitPrice price = line.price();
        Quantity quantity = line.quantity();
        if (line.item() == null || price == null || quantity == null || line.gift() || line.origin() != null
                || !form.shape().has(Part.PRICE)) {
            return Optional.empty();
        }
        Money cost = desk.figures().costCovered().get() ? null : cost(known(line), base(line, quantity));
        return Optional.of(new PriceWarning.Line(price, line.factor(), line.amount(), cost, least(line, quantity)));
    }

    /// Only a customer whose tier sets a ceiling has his prices read again.
    private @Nullable UnitPrice least(EntryLine line, Quantity quantity) {
        CustomerId customer = customer();
        if (customer == null || tier(customer).discount() == null) {
            return null;
        }
        PriceFacts facts = ports.prices().facts(Objects.requireNonNull(line.product()), customer, form.head().date().get());
        return PriceFinder.least(facts, line.unitKey(), line.factor(), quantity);
    }

    private TierDeal tier(CustomerId customer) {
        TierDeal now = tier;
        if (now == null) {
            now = ports.prices().tier(customer, form.head().date().get());
            tier = now;
        }
        return now;
    }

    private Known known(EntryLine line) {
        return known(Objects.requireNonNull(line.product()));
    }

    private PricePolicy policy() {
        PricePolicy now = policy;
        if (now == null) {
            now = ports.policies().of(Actor.OWNER);
            policy = now;
        }
        return now;
    }

    private static Quantity base(EntryLine line, Quantity quantity) {
        return new Quantity(Math.multiplyExact(quantity.tenThousandths(), line.factor()));
    }

    /// At the average, else at the last price paid; null where neither is known.
    private static @Nullable Money cost(Known about, Quantity quantity) {
        Stock stock = about.stock();
        if (stock.quantity().isPositive()) {
            return Money.rounded(stock.value().yuan().multiply(quantity.value())
                    .divide(stock.quantity().value(), Quantity.SCALE, RoundingMode.HALF_UP));
        }
        return about.bought() == null ? null : quantity.times(about.bought());
    }

    /// The first line that may not be posted as it stands: words that name no product, or a price below the floor without
    /// a word in the remark.
    Optional<String> refusal() {
        known.clear(); // stock, costs and the policy as they are now
        policy = null;
        List<EntryLine> lines = form.lines().filled();
        for (int i = 0; i < lines.size(); i++) {
            EntryLine line = lines.get(i);
            if (line.item() == null) {
                return Optional.of(desk.text().of("trade.line-without-product", i + 1, line.typed()));
            }
            Optional<PriceWarning> warning = refused(line);
            if (warning.isPresent()) {
                return Optional.of(desk.text().of(warning.get().severity() == Severity.BLOCK ? "price.blocked" : "price.reason-needed",
                        i + 1, Objects.requireNonNull(line.item()).label(), words(warning.get())));
            }
        }
        return Optional.empty();
    }

    private Known known(ProductId product) {
        return known.computeIfAbsent(product, id -> new Known(ports.prices().limits(id), ports.figures().stock(id, null),
                ports.queries().lastPurchase(id)));
    }

    private static UnitPrice each(UnitPrice base, long factor) {
        return UnitPrice.exact(base.value().multiply(BigDecimal.valueOf(factor)));
    }
}
