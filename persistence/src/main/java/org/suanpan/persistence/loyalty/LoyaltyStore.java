package org.suanpan.persistence.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.loyalty.points.Gifts;
import org.suanpan.core.loyalty.points.LoyaltyPorts;
import org.suanpan.core.loyalty.points.Referral;
import org.suanpan.core.loyalty.points.Referrals;
import org.suanpan.core.loyalty.rebate.RebateContract;
import org.suanpan.core.loyalty.rebate.RebateContracts;
import org.suanpan.core.loyalty.rebate.RebateStanding;
import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports of points and rebates; the one type of this package that [org.suanpan.persistence.Database] sees.
public record LoyaltyStore(LoyaltyPorts points, RebateContracts rebates) {

    public static final List<Class<?>> MAPPERS = List.of(PointsMapper.class, GiftMapper.class, ReferralMapper.class, RebateMapper.class);

    public static LoyaltyStore over(Sessions sessions) {
        return new LoyaltyStore(new LoyaltyPorts(new SqlitePointsFacts(sessions), new KeptGifts(sessions), new KeptReferrals(sessions)),
                new KeptRebates(sessions));
    }

    private record KeptGifts(Sessions sessions) implements Gifts {

        @Override
        public List<GiftItem> all() {
            return sessions.read(s -> s.getMapper(GiftMapper.class).all());
        }

        @Override
        public GiftItem get(long id) {
            return sessions.read(s -> Optional.ofNullable(s.getMapper(GiftMapper.class).get(id)))
                    .orElseThrow(() -> new Rejected("loyalty.gift-unknown"));
        }

        @Override
        public long add(GiftItem gift) {
            return sessions.write(Topic.SETTING, s -> {
                GiftMapper mapper = s.getMapper(GiftMapper.class);
                long id = mapper.nextId();
                mapper.insert(id, gift);
                return id;
            });
        }

        @Override
        public void change(GiftItem gift) {
            sessions.write(Topic.SETTING, s -> {
                s.getMapper(GiftMapper.class).change(gift);
                return gift;
            });
        }
    }

    private record KeptReferrals(Sessions sessions) implements Referrals {

        @Override
        public List<Referral> all() {
            return sessions.read(s -> s.getMapper(ReferralMapper.class).all());
        }

        @Override
        public void set(CustomerId referred, @Nullable CustomerId referrer, LocalDate day, Instant at, Actor actor) {
            sessions.write(Topic.CUSTOMER, s -> {
                ReferralMapper mapper = s.getMapper(ReferralMapper.class);
                mapper.end(referred, at);
                if (referrer != null) {
                    mapper.insert(referred, referrer, day, at, actor.name());
                }
                return referred;
            });
        }

        @Override
        public boolean isSame(CustomerId one, CustomerId other) {
            return sessions.read(s -> s.getMapper(ReferralMapper.class).isSame(one, other));
        }

        @Override
        public @Nullable LocalDate firstSale(CustomerId home) {
            return sessions.read(s -> Optional.ofNullable(s.getMapper(ReferralMapper.class).firstSale(home))).orElse(null);
        }
    }

    private record KeptRebates(Sessions sessions) implements RebateContracts {

        @Override
        public List<RebateContract> contracts() {
            return sessions.read(s -> s.getMapper(RebateMapper.class).contracts());
        }

        @Override
        public RebateContract get(long id) {
            return sessions.read(s -> Optional.ofNullable(s.getMapper(RebateMapper.class).get(id)))
                    .orElseThrow(() -> new Rejected("rebate.unknown"));
        }

        @Override
        public long add(RebateContract contract, Instant at, Actor actor) {
            return sessions.write(Topic.CUSTOMER, s -> {
                RebateMapper mapper = s.getMapper(RebateMapper.class);
                long id = mapper.nextId();
                mapper.insert(id, contract, at, actor.name());
                return id;
            });
        }

        @Override
        public void end(long id, LocalDate to) {
            sessions.write(Topic.CUSTOMER, s -> {
                s.getMapper(RebateMapper.class).end(id, to);
                return to;
            });
        }

        @Override
        public List<RebateStanding.Given> given(long contract) {
            return sessions.read(s -> s.getMapper(RebateMapper.class).given(contract));
        }

        @Override
        public void settled(long contract, LocalDate day, Money amount, DocumentId receipt, String approver, Instant at, Actor actor) {
            sessions.write(Topic.CUSTOMER, s -> {
                s.getMapper(RebateMapper.class).insertSettlement(contract, day, amount, receipt, approver, at, actor.name());
                return receipt;
            });
        }
    }
}
