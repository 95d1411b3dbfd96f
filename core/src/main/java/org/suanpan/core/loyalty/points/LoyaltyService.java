package org.suanpan.core.loyalty.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.loyalty.Gift;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Trading;

/// Keeps the terms, spends points, and reads accounts out of the books.
public final class LoyaltyService implements Loyalty {

    /// Customers that are read in one go.
    private static final int TOGETHER = 200;

    private final UnitOfWork unitOfWork;
    private final LoyaltyPorts ports;
    private final Trading trading;
    private final CreditGiving credits;
    private final Clock clock;
    private final PointsReader reader;

    public LoyaltyService(UnitOfWork unitOfWork, LoyaltyPorts ports, Trading trading, CreditGiving credits, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.trading = trading;
        this.credits = credits;
        this.clock = clock;
        this.reader = new PointsReader(ports);
    }

    @Override
    public List<LoyaltyTerms> terms() {
        return ports.facts().terms();
    }

    @Override
    public List<TierRate> tierRates(LocalDate day) {
        return TierFactors.inForce(day, ports.facts().tierRates());
    }

    @Override
    public void set(LoyaltyTerms terms, Actor actor) {
        terms.check();
        unitOfWork.write(() -> {
            List<LoyaltyTerms> before = ports.facts().terms();
            if (!before.isEmpty() && terms.from().isBefore(before.getLast().from())) {
                throw new Rejected("loyalty.terms-before", terms.from(), before.getLast().from());
            }
            ports.facts().add(terms, clock.instant(), actor);
        });
    }

    @Override
    public PointsStatement statement(CustomerId customer, LocalDate asOf) {
        return reader.statement(ports.facts().home(customer), asOf);
    }

    @Override
    public Page<PointsBalance> balances(String search, LocalDate asOf, int limit, int offset) {
        Page<PointsFacts.Holder> holders = ports.facts().holders(search, limit, offset);
        Map<CustomerId, PointsStatement> statements = new HashMap<>();
        List<CustomerId> ids = holders.rows().stream().map(PointsFacts.Holder::id).toList();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            statements.putAll(reader.statements(ids.subList(from, Math.min(ids.size(), from + TOGETHER)), asOf));
        }
        return new Page<>(holders.rows().stream().map(holder -> balance(holder,
                statements.getOrDefault(holder.id(), PointsStatement.nothing(asOf)))).toList(), holders.total());
    }

    private static PointsBalance balance(PointsFacts.Holder holder, PointsStatement statement) {
        LocalDate next = statement.lots().stream().map(PointsStatement.PointsLot::lastDay).min(LocalDate::compareTo).orElse(null);
        long expiring = statement.lots().stream().filter(lot -> lot.lastDay().equals(next)).mapToLong(PointsStatement.PointsLot::left).sum();
        return new PointsBalance(holder.id(), holder.code(), holder.name(), holder.lastSale(), statement.balance(), statement.debt(), next,
                expiring);
    }

    @Override
    public List<GiftItem> gifts() {
        return ports.gifts().all();
    }

    @Override
    public void keep(GiftItem gift, Actor actor) {
        gift.check();
        unitOfWork.write(() -> {
            ports.gifts().all().stream().filter(other -> other.name().equals(gift.name()) && other.id() != gift.id()).findFirst()
                    .ifPresent(_ -> {
                        throw new Rejected("loyalty.gift-name-taken", gift.name());
                    });
            if (gift.id() == 0) {
                ports.gifts().add(gift);
            } else {
                ports.gifts().change(gift);
            }
        });
    }

    @Override
    public long redeem(long id, Redemption asked, Actor actor) {
        GiftItem gift = ports.gifts().get(id);
        long[] entry = new long[1];
        if (gift.product() == null) {
            unitOfWork.write(() -> entry[0] = given(gift, ports.gifts().get(id).left(), asked, null, actor));
            return entry[0];
        }
        refuse(gift, gift.left(), asked);
        Draft draft = Draft.of(DocumentKind.OTHER_OUT, asked.day()).customer(ports.facts().home(asked.customer())).reason(asked.words())
                .remark(gift.name()).lines(List.of(DraftLine.of(gift.product(), Quantity.of(1), "")));
        trading.postWith(draft, actor, made -> entry[0] = given(gift, gift.left(), asked, made, actor));
        return entry[0];
    }

    private long given(GiftItem gift, long left, Redemption asked, @Nullable DocumentId document, Actor actor) {
        refuse(gift, left, asked);
        return ports.facts().log(new LoggedPoints(0, ports.facts().home(asked.customer()), asked.day(), LoggedPoints.Kind.GIFT, -gift.points(),
                gift.id(), gift.name(), gift.value(), asked.person(), asked.approver(), asked.reason(), document, null), clock.instant(), actor);
    }

    private void refuse(GiftItem gift, long left, Redemption asked) {
        CustomerId home = ports.facts().home(asked.customer());
        List<LoggedPoints> logged = ports.facts().logged(List.of(home));
        PointsStatement now = spendable(home, asked.day(), logged);
        if (gift.stopped()) {
            throw new Rejected("loyalty.gift-stopped", gift.name());
        }
        int taken = (int) logged.stream().filter(one -> one.gift() != null && one.gift() == gift.id() && one.back() == null).count();
        Gift.Answer answer = new Gift(gift.points(), left, gift.perCustomer()).take(now.balance(), taken).answer();
        switch (answer) {
            case NO_POINTS -> throw new Rejected("loyalty.no-points", now.balance(), gift.points());
            case NO_STOCK -> throw new Rejected("loyalty.no-stock", gift.name());
            case LIMIT -> throw new Rejected("loyalty.limit", gift.name(), taken);
            case OK -> approved(gift, asked, logged);
        }
    }

    /// The account on that day. Refuses while points are off, a debt is open, or something later was logged already.
    private PointsStatement spendable(CustomerId home, LocalDate day, List<LoggedPoints> logged) {
        LoyaltyTerms terms = LoyaltyTerms.on(day, ports.facts().terms());
        if (terms == null || home.equals(CustomerId.WALK_IN)) {
            throw new Rejected(terms == null ? "loyalty.off" : "loyalty.walk-in");
        }
        logged.stream().map(LoggedPoints::day).filter(day::isBefore).max(LocalDate::compareTo).ifPresent(last -> {
            throw new Rejected("loyalty.before-last", day, last);
        });
        PointsStatement now = reader.statement(home, day);
        if (now.debt() > 0) {
            throw new Rejected("loyalty.open-debt", now.debt());
        }
        return now;
    }

    @Override
    public @Nullable GiftAllowance allowance(CustomerId customer, LocalDate day) {
        CustomerId home = ports.facts().home(customer);
        return allowance(home, day, ports.facts().logged(List.of(home)));
    }

    private @Nullable GiftAllowance allowance(CustomerId home, LocalDate day, List<LoggedPoints> logged) {
        TierRate tier = new TierFactors(ports.facts().tierRates(), ports.facts().tiers(List.of(home))).on(day);
        if (tier == null || tier.gifts() == null && tier.festival().isEmpty()) {
            return null;
        }
        Money given = logged.stream().filter(one -> one.kind() == LoggedPoints.Kind.GIFT && one.back() == null
                && one.day().getYear() == day.getYear()).map(LoggedPoints::value).reduce(Money.ZERO, Money::plus);
        return new GiftAllowance(tier.name(), tier.gifts(), given, tier.festival());
    }

    /// Everything he is given in a year counts, whoever takes it.
    private void allowed(GiftItem gift, Redemption asked, List<LoggedPoints> logged) {
        GiftAllowance allowed = allowance(ports.facts().home(asked.customer()), asked.day(), logged);
        if (allowed != null && allowed.yearly() != null && allowed.given().plus(gift.value()).compareTo(allowed.yearly()) > 0
                && (asked.approver().isEmpty() || asked.reason().isEmpty())) {
            throw new Rejected("loyalty.above-tier", allowed.tier(), allowed.yearly(), allowed.given(), gift.value());
        }
    }

    private void approved(GiftItem gift, Redemption asked, List<LoggedPoints> logged) {
        allowed(gift, asked, logged);
        LoyaltyTerms terms = LoyaltyTerms.on(asked.day(), ports.facts().terms());
        if (terms == null || asked.person().isEmpty()) {
            return;
        }
        Money year = logged.stream().filter(one -> one.back() == null && one.person().equals(asked.person())
                && one.day().getYear() == asked.day().getYear()).map(LoggedPoints::value).reduce(gift.value(), Money::plus);
        if (year.compareTo(terms.giftLimit()) > 0 && (asked.approver().isEmpty() || asked.reason().isEmpty())) {
            throw new Rejected("loyalty.needs-approval", asked.person(), year, terms.giftLimit());
        }
    }

    @Override
    public long spend(long points, Redemption asked, Actor actor) {
        CustomerId home = ports.facts().home(asked.customer());
        LoyaltyTerms terms = LoyaltyTerms.on(asked.day(), ports.facts().terms());
        if (terms == null || terms.pointsPerYuan() == 0) {
            throw new Rejected(terms == null ? "loyalty.off" : "loyalty.no-money");
        }
        if (points <= 0 || points % terms.pointsPerYuan() != 0) {
            throw new Rejected("loyalty.whole-yuan", terms.pointsPerYuan());
        }
        Money worth = Money.ofFen(Math.multiplyExact(points / terms.pointsPerYuan(), 100L));
        refuseMissing(home, asked.day(), points);
        long[] entry = new long[1];
        credits.give(new CreditGiving.Credit(home, asked.day(), worth, asked.words(), "", asked.words()), actor, receipt -> {
            refuseMissing(home, asked.day(), points);
            entry[0] = ports.facts().log(new LoggedPoints(0, home, asked.day(), LoggedPoints.Kind.MONEY, -points, null, "", worth, "",
                    asked.approver(), asked.reason(), receipt, null), clock.instant(), actor);
        });
        return entry[0];
    }

    private void refuseMissing(CustomerId home, LocalDate day, long points) {
        PointsStatement now = spendable(home, day, ports.facts().logged(List.of(home)));
        if (now.balance() < points) {
            throw new Rejected("loyalty.no-points", now.balance(), points);
        }
    }

    @Override
    public long adjust(CustomerId customer, LocalDate day, long points, String reason, Actor actor) {
        CustomerId home = ports.facts().home(customer);
        if (points == 0 || reason.isBlank()) {
            throw new Rejected(points == 0 ? "loyalty.adjust-nothing" : "loyalty.reason-missing");
        }
        if (LoyaltyTerms.on(day, ports.facts().terms()) == null || home.equals(CustomerId.WALK_IN)) {
            throw new Rejected(home.equals(CustomerId.WALK_IN) ? "loyalty.walk-in" : "loyalty.off");
        }
        return unitOfWork.write(() -> ports.facts().log(new LoggedPoints(0, home, day, LoggedPoints.Kind.ADJUST, points, null,
                reason.strip(), Money.ZERO, "", "", reason.strip(), null, null), clock.instant(), actor));
    }

    @Override
    public void takeBack(long id, LocalDate day, String reason, Actor actor) {
        LoggedPoints entry = ports.facts().entry(id);
        if (entry == null || entry.back() != null || day.isBefore(entry.day())) {
            throw new Rejected(entry != null && entry.back() == null ? "loyalty.back-before" : "loyalty.was-taken-back");
        }
        if (entry.document() == null) {
            unitOfWork.write(() -> {
                if (!ports.facts().takeBack(id, day, reason.strip(), clock.instant(), actor)) {
                    throw new Rejected("loyalty.was-taken-back");
                }
            });
        } else {
            trading.reverse(entry.document(), day, actor);
        }
    }

    @Override
    public void refer(CustomerId referred, @Nullable CustomerId referrer, LocalDate day, Actor actor) {
        if (referrer != null && ports.facts().home(referrer).equals(ports.facts().home(referred))) {
            throw new Rejected("loyalty.refers-himself");
        }
        if (referrer != null && (referrer.equals(CustomerId.WALK_IN) || referred.equals(CustomerId.WALK_IN))) {
            throw new Rejected("loyalty.walk-in");
        }
        unitOfWork.write(() -> ports.referrals().set(referred, referrer, day, clock.instant(), actor));
    }

    @Override
    public List<Rewarded> referrals(CustomerId customer, LocalDate asOf) {
        return reader.referrals(ports.facts().home(customer), asOf);
    }

    @Override
    public List<GivenLine> given(LocalDate from, LocalDate to) {
        return ports.facts().given(from, to);
    }
}
