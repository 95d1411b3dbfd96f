package org.suanpan.core.commission.month;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.award.TeamOverride;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;

/// 主管提成: what the `manager` gets for the `members`. Members nobody names are everybody else; a plan without a manager
/// means the one person who is no member, or nobody where that is not one.
final class Team {

    private final CommissionTerms terms;
    private final List<SalesRep> reps;

    Team(CommissionTerms terms, List<SalesRep> reps) {
        this.terms = terms;
        this.reps = reps;
    }

    void addTo(Map<SalesRepId, Map<Component, Earned>> all) {
        String type = terms.text("type", "");
        if (Arrays.stream(TeamOverride.Kind.values()).noneMatch(kind -> kind.name().equals(type))) {
            return;
        }
        List<CommissionTerms> named = terms.list("members");
        List<SalesRep> members = reps.stream().filter(rep -> named.stream().anyMatch(m -> is(rep, m.text("person", ""))))
                .toList();
        String who = terms.text("manager", "");
        List<SalesRep> others = reps.stream().filter(rep -> who.isEmpty() ? !members.contains(rep) : is(rep, who)).toList();
        if (!who.isEmpty()) {
            People.named(reps, who);
        } else if (others.size() != 1) {
            return;
        }
        SalesRep manager = others.getFirst();
        List<TeamOverride.Member> team = (named.isEmpty() ? reps : members).stream().filter(rep -> !rep.equals(manager))
                .map(rep -> member(rep, of(all, rep).getOrDefault(Component.BRACKETS, Earned.NOTHING), named)).toList();
        Rate rate = terms.rate("managerRate", terms.rate("overrideRate", Rate.ZERO));
        TeamOverride override = new TeamOverride(TeamOverride.Kind.valueOf(type), rate);
        of(all, manager).put(Component.OVERRIDE, new Earned(team.stream().map(TeamOverride.Member::base)
                .reduce(Money.ZERO, Money::plus), override.of(team)));
    }

    private static Map<Component, Earned> of(Map<SalesRepId, Map<Component, Earned>> all, SalesRep rep) {
        return Objects.requireNonNull(all.get(rep.id()));
    }

    private static TeamOverride.Member member(SalesRep rep, Earned brackets, List<CommissionTerms> named) {
        Rate rate = named.stream().filter(m -> is(rep, m.text("person", ""))).findFirst()
                .map(m -> m.rate("rate", Rate.ZERO)).orElse(Rate.ZERO);
        return new TeamOverride.Member(brackets.base(), brackets.amount(), rate);
    }

    private static boolean is(SalesRep rep, String who) {
        return rep.code().equals(who) || rep.name().equals(who);
    }
}
