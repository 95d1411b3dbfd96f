package org.suanpan.persistence.tier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.festival.Festivals;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.PolicyText;
import org.suanpan.core.tier.policy.PolicyVersion;
import org.suanpan.core.tier.policy.Schedule;
import org.suanpan.core.tier.policy.TierPolicies;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.tier.TierPolicyMapper.TermRow;
import org.suanpan.persistence.tier.TierPolicyMapper.VersionRow;

final class SqliteTierPolicies implements TierPolicies {

    private static final String MONTHLY = "tier.monthly";
    private static final String SCHEDULED = "tier.scheduled";
    private static final int MILLIONTHS = 6;

    private final Sessions sessions;

    SqliteTierPolicies(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Festivals festivals() {
        return Festivals.parse(sessions.read(s -> Objects.requireNonNullElse(mapper(s).setting(Festivals.SETTING), "")));
    }

    @Override
    public List<PolicyVersion> versions() {
        Festivals calendar = festivals();
        return sessions.read(s -> mapper(s).versions()).stream().map(row -> new PolicyVersion(
                PolicyText.parse(row.version(), row.rules()).by(calendar), row.name(), row.validFrom(), Instant.parse(row.putAt()),
                new Actor(row.actor()))).toList();
    }

    @Override
    public List<PolicyDraft> drafts() {
        int none = 0;
        Festivals calendar = festivals();
        return sessions.read(s -> mapper(s).drafts()).stream()
                .map(row -> new PolicyDraft(row.id(), row.name(), PolicyText.parse(none, row.rules()).by(calendar))).toList();
    }

    @Override
    public long keep(PolicyDraft draft, Instant at, Actor actor) {
        return sessions.write(Topic.SETTING, s -> {
            TierPolicyMapper mapper = mapper(s);
            Long other = mapper.draftNamed(draft.name());
            if (other != null && other != draft.id()) {
                throw new Rejected("tier.policy.draft-twice", draft.name());
            }
            long id = draft.id() == 0 ? mapper.nextDraft() : draft.id();
            mapper.keepDraft(id, draft.name(), PolicyText.of(draft.policy()), at.toString(), actor.name());
            return id;
        });
    }

    @Override
    public void drop(long draft) {
        sessions.write(Topic.SETTING, s -> {
            mapper(s).dropDraft(draft);
            return draft;
        });
    }

    /// What a tier means can change prices, so everything that shows tiers is told.
    @Override
    public void add(PolicyVersion version) {
        sessions.write(Topic.TIER, s -> {
            TierPolicyMapper mapper = mapper(s);
            TierPolicy policy = version.policy();
            mapper.insertVersion(new VersionRow(policy.version(), version.name(), version.from(), PolicyText.of(policy),
                    version.at().toString(), version.by().name()));
            for (Tier tier : policy.all()) {
                mapper.insertTerm(policy.version(), row(tier, policy.terms(tier)));
            }
            return version;
        });
    }

    private static TermRow row(Tier tier, TierTerms terms) {
        TierTerms.Money money = terms.money();
        return new TermRow(tier, terms.name(), terms.service().visitDays(), terms.service().priority(),
                money.discount() == null ? null : millionths(money.discount()), money.creditDays(), millionths(money.commission()),
                millionths(money.points()), money.priceLevel(), terms.service().note(), terms.care().gifts(), terms.care().festival());
    }

    private static long millionths(Rate rate) {
        return rate.value().multiply(BigDecimal.TEN.pow(MILLIONTHS)).longValueExact();
    }

    /// Files of before knew only whether the moves are shown.
    @Override
    public Optional<Schedule> schedule() {
        return sessions.read(s -> Optional.ofNullable(mapper(s).setting(MONTHLY))).map(kept -> switch (kept) {
            case "true" -> Schedule.SHOWN;
            case "false" -> Schedule.NEVER;
            default -> Schedule.valueOf(kept);
        });
    }

    @Override
    public void keepSchedule(Schedule schedule) {
        keep(MONTHLY, schedule.name());
    }

    @Override
    public Optional<LocalDate> scheduled() {
        return sessions.read(s -> Optional.ofNullable(mapper(s).setting(SCHEDULED))).map(LocalDate::parse);
    }

    @Override
    public void keepScheduled(LocalDate monthEnd) {
        keep(SCHEDULED, monthEnd.toString());
    }

    private void keep(String name, String value) {
        sessions.write(Topic.SETTING, s -> {
            mapper(s).keepSetting(name, value);
            return value;
        });
    }

    private static TierPolicyMapper mapper(SqlSession session) {
        return session.getMapper(TierPolicyMapper.class);
    }
}
