package org.suanpan.core.party.duplicate;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Changes;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.base.Topic;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.duplicate.PoolMembers.Apart;

/// Keeps the pool in blocks and brings them up to date once something about customers has changed.
public final class DuplicateService implements Duplicates {

    private final UnitOfWork unitOfWork;
    private final PoolMembers members;
    private final Clock clock;
    private final MemberIndex index;
    private final AtomicBoolean stale = new AtomicBoolean(true);

    public DuplicateService(UnitOfWork unitOfWork, Changes changes, PoolMembers members, SearchKeys searchKeys, Clock clock) {
        this(unitOfWork, changes, members, Topic.CUSTOMER, searchKeys, clock);
    }

    /// `about` = what changes when one of `members` does.
    public DuplicateService(UnitOfWork unitOfWork, Changes changes, PoolMembers members, Topic about, SearchKeys searchKeys, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.members = members;
        this.clock = clock;
        this.index = new MemberIndex(searchKeys);
        changes.listen(topics -> {
            if (topics.contains(about) || topics.contains(Topic.IMPORT)) {
                stale.set(true);
            }
        });
    }

    @Override
    public List<Likely> like(Member typed, int limit) {
        synchronized (index) {
            return fresh().like(typed, limit);
        }
    }

    @Override
    public Sweep sweep(Progress progress) {
        Set<Apart> apart = new HashSet<>(members.apart());
        synchronized (index) {
            List<DuplicatePair> pairs = fresh().pairs(progress).stream()
                    .filter(pair -> !apart.contains(Apart.of(pair.left().id(), pair.right().id()))).toList();
            return new Sweep(pairs, index.size());
        }
    }

    private MemberIndex fresh() {
        if (stale.getAndSet(false)) {
            index.refresh(members.all());
        }
        return index;
    }

    @Override
    public void tellApart(long one, long other, Actor actor) {
        unitOfWork.write(() -> members.keepApart(Apart.of(one, other), clock.instant(), actor));
    }

    @Override
    public void takeTogether(long one, long other) {
        unitOfWork.write(() -> members.forget(Apart.of(one, other)));
    }
}
