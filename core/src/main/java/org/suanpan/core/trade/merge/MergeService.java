package org.suanpan.core.trade.merge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.posting.Poster;

/// Adds and takes away the edges by which merged customers are read.
public final class MergeService implements Merging {

    private final UnitOfWork unitOfWork;
    private final Merges merges;
    private final Poster poster;
    private final Clock clock;

    public MergeService(UnitOfWork unitOfWork, Merges merges, Poster poster, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.merges = merges;
        this.poster = poster;
        this.clock = clock;
    }

    @Override
    public CustomerId home(CustomerId customer) {
        return merges.home(customer);
    }

    @Override
    public void merge(CustomerId survivor, CustomerId absorbed, Actor actor) {
        unitOfWork.write(() -> {
            CustomerId into = merges.home(survivor);
            CustomerId from = merges.home(absorbed);
            if (into.equals(from)) {
                throw new Rejected("merge.same", merges.label(into));
            }
            if (into.equals(CustomerId.WALK_IN) || from.equals(CustomerId.WALK_IN)) {
                throw new Rejected("merge.walk-in");
            }
            merges.add(new Merges.Edge(from, into), clock.instant(), actor);
            merges.keepHomes(Homes.of(merges.edges()));
            merges.log(into, clock.instant(), actor, "party.merge", merges.label(from));
        });
    }

    @Override
    public void undo(CustomerId absorbed, Actor actor) {
        unitOfWork.write(() -> {
            Merges.Edge edge = merges.edges().stream().filter(each -> each.absorbed().equals(absorbed)).findFirst()
                    .orElseThrow(() -> new Rejected("merge.not-merged", merges.label(absorbed)));
            CustomerId survivor = merges.home(absorbed);
            take(edge);
            List<Merges.Across> across = merges.across();
            if (!across.isEmpty()) {
                release(edge, across, actor);
            }
            merges.log(survivor, clock.instant(), actor, "party.unmerge", merges.label(absorbed));
        });
    }

    private void take(Merges.Edge edge) {
        merges.remove(edge.absorbed());
        merges.keepHomes(Homes.of(merges.edges()));
    }

    /// The books settle between the two only while they are one: so the edge comes back until all of it has ended. Money and credits
    /// end on the day they began, as if they had settled nothing; a waiver ends today, because it changes what is owed.
    private void release(Merges.Edge edge, List<Merges.Across> across, Actor actor) {
        merges.add(edge, clock.instant(), actor);
        merges.keepHomes(Homes.of(merges.edges()));
        LocalDate today = LocalDate.now(clock);
        for (Merges.Across each : across) {
            LocalDate end = each.kind() == Match.Kind.WAIVER ? today : each.date();
            poster.match(each.by(), Partner.of(each.partner()), List.of(each.held().endedOn(end)));
        }
        take(edge);
    }

    @Override
    public List<Merges.Absorbed> absorbed(CustomerId survivor) {
        return merges.absorbed(survivor);
    }
}
