package org.suanpan.persistence.goal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.goal.TargetFacts;
import org.suanpan.core.goal.TargetPlans;
import org.suanpan.core.goal.score.ScoreCard;
import org.suanpan.core.goal.score.ScoreCards;
import org.suanpan.core.goal.score.ScoreFacts;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports of targets and scorecards; the one type of this package that [org.suanpan.persistence.Database] sees.
public record GoalStore(TargetPlans plans, TargetFacts facts, ScoreCards cards, ScoreFacts scores) {

    public static final List<Class<?>> MAPPERS = List.of(TargetMapper.class, TargetFactsMapper.class, ScoreMapper.class, CalendarMapper.class);

    public static GoalStore over(Sessions sessions) {
        return new GoalStore(new KeptTargets(sessions), new SqliteTargetFacts(sessions), new KeptCards(sessions), new SqliteScoreFacts(sessions));
    }

    private record KeptCards(Sessions sessions) implements ScoreCards {

        @Override
        public List<ScoreCard> all() {
            Map<Integer, List<ScoreMapper.ItemRow>> rows = new LinkedHashMap<>();
            sessions.read(s -> s.getMapper(ScoreMapper.class).items())
                    .forEach(row -> rows.computeIfAbsent(row.version(), _ -> new ArrayList<>()).add(row));
            return rows.values().stream().map(items -> new ScoreCard(items.getFirst().version(), items.getFirst().from(), items.stream()
                    .map(row -> new ScoreCard.Item(row.metric(), row.weight(), row.target())).toList())).toList();
        }

        @Override
        public void add(ScoreCard card, Instant at, Actor actor) {
            sessions.write(Topic.SETTING, s -> {
                ScoreMapper mapper = s.getMapper(ScoreMapper.class);
                mapper.insertCard(card.version(), card.from(), at, actor.name());
                for (int i = 0; i < card.items().size(); i++) {
                    ScoreCard.Item item = card.items().get(i);
                    mapper.insertItem(i, new ScoreMapper.ItemRow(card.version(), card.from(), item.metric(), item.weight(), item.target()));
                }
                return card;
            });
        }

        @Override
        public List<Awarded> stars(YearMonth from, YearMonth to) {
            return sessions.read(s -> s.getMapper(ScoreMapper.class).stars(from, to));
        }

        @Override
        public void award(Awarded star, Instant at, Actor actor) {
            sessions.write(Topic.COMMISSION, s -> {
                s.getMapper(ScoreMapper.class).insertStar(star, at, actor.name());
                return star;
            });
        }
    }
}
