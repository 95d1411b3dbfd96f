package org.suanpan.persistence.deal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.Deals;
import org.suanpan.core.deal.Move;
import org.suanpan.core.deal.MoveLine;
import org.suanpan.core.deal.NewDeal;
import org.suanpan.core.deal.Stage;
import org.suanpan.core.deal.StageSum;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.Sessions;

/// Builds the port of the deals; the one type of this package that [org.suanpan.persistence.Database] sees.
public record DealStore(Deals deals) {

    public static final List<Class<?>> MAPPERS = List.of(DealMapper.class);

    public static DealStore over(Sessions sessions) {
        return new DealStore(new Kept(sessions));
    }

    private record Kept(Sessions sessions) implements Deals {

        @Override
        public long add(NewDeal deal, Instant at, Actor actor) {
            return sessions.write(Topic.CUSTOMER, s -> {
                long id = mapper(s).nextId();
                mapper(s).insert(id, deal, at, actor.name());
                return id;
            });
        }

        @Override
        public void change(long deal, NewDeal now) {
            sessions.write(Topic.CUSTOMER, s -> {
                if (mapper(s).change(deal, now) == 0) {
                    throw new Rejected("deal.unknown");
                }
                return deal;
            });
        }

        @Override
        public void move(long deal, Move move, Instant at, Actor actor) {
            sessions.write(Topic.CUSTOMER, s -> {
                mapper(s).addMove(deal, move, at, actor.name());
                mapper(s).keepStage(deal, move.to());
                return deal;
            });
        }

        @Override
        public void link(long deal, DocumentId quotation) {
            sessions.write(Topic.CUSTOMER, s -> {
                mapper(s).link(deal, quotation);
                return deal;
            });
        }

        @Override
        public Deal get(long deal) {
            return sessions.read(s -> Optional.ofNullable(mapper(s).get(deal))).orElseThrow(() -> new Rejected("deal.unknown"));
        }

        @Override
        public List<Deal> list(@Nullable Stage stage, @Nullable String rep, int limit) {
            return sessions.read(s -> mapper(s).list(stage, rep, limit));
        }

        @Override
        public List<Deal> of(CustomerId customer) {
            return sessions.read(s -> mapper(s).of(customer));
        }

        @Override
        public List<StageSum> sums(@Nullable String rep) {
            return sessions.read(s -> mapper(s).sums(rep));
        }

        @Override
        public List<MoveLine> moves(long deal) {
            return sessions.read(s -> mapper(s).moves(deal));
        }

        @Override
        public List<Deal> ordered() {
            return sessions.read(s -> mapper(s).ordered());
        }

        private static DealMapper mapper(SqlSession s) {
            return s.getMapper(DealMapper.class);
        }
    }
}
