package org.suanpan.core.party.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.party.identity.CompanyName;
import org.suanpan.core.party.identity.Identity;
import org.suanpan.core.party.identity.Identity.Decision;
import org.suanpan.core.party.identity.Identity.Judgement;

/// Records in blocks, so that one is compared with a few dozen and not with all.
public final class MemberIndex {

    /// A block of more says too little to compare everybody in it with everybody.
    private static final int LARGEST = 80;
    private static final Comparator<Likely> SUREST = Comparator.comparing((Likely l) -> l.judgement().decision())
            .thenComparing((Likely l) -> l.judgement().score().rounded(6), Comparator.reverseOrder())
            .thenComparing(l -> l.who().id());

    private record Known(Member member, Identity identity, List<String> keys) {}

    private final Blocks blocks;
    private final Map<Long, Known> known = new LinkedHashMap<>();
    private final Map<String, List<Long>> byKey = new HashMap<>();

    public MemberIndex(SearchKeys searchKeys) {
        this.blocks = new Blocks(searchKeys);
    }

    public int size() {
        return known.size();
    }

    /// Adds a record, or puts it in the place of the one with its id.
    public void put(Member member) {
        Known before = known.get(member.id());
        if (before != null && before.member().equals(member)) {
            return;
        }
        remove(member.id());
        Known now = known(member);
        known.put(member.id(), now);
        now.keys().forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(member.id()));
    }

    public void remove(long id) {
        Known gone = known.remove(id);
        if (gone != null) {
            for (String key : gone.keys()) {
                List<Long> block = byKey.get(key);
                if (block != null) {
                    block.remove(Long.valueOf(id));
                }
            }
        }
    }

    /// Takes over what the pool holds now; only what has changed is looked at again.
    void refresh(List<Member> all) {
        Set<Long> gone = new HashSet<>(known.keySet());
        for (Member member : all) {
            gone.remove(member.id());
            put(member);
        }
        gone.forEach(this::remove);
    }

    private Known known(Member member) {
        Identity identity = Identity.of(member.name(), member.numbers(), member.licence());
        return new Known(member, identity, List.copyOf(blocks.of(identity)));
    }

    /// Those who may be this one, the surest first; never the record with the same id.
    public List<Likely> like(Member typed, int limit) {
        return like(known(typed)).stream().sorted(SUREST).limit(limit).toList();
    }

    private List<Likely> like(Known one) {
        Identity identity = one.identity();
        Set<Long> seen = new HashSet<>(Set.of(one.member().id()));
        List<Likely> found = new ArrayList<>();
        for (String key : one.keys()) {
            for (Long id : near(key, identity.name())) {
                Known other = known.get(id);
                if (other != null && seen.add(id)) {
                    Judgement judgement = identity.against(other.identity());
                    if (judgement.decision() != Decision.DISTINCT) {
                        found.add(new Likely(other.member(), judgement));
                    }
                }
            }
        }
        return found;
    }

    /// A large block of names is narrowed to those that share a region and those without one.
    private List<Long> near(String key, CompanyName name) {
        List<Long> block = byKey.getOrDefault(key, List.of());
        if (block.size() <= LARGEST || isExact(key)) {
            return block;
        }
        return block.stream().filter(id -> shares(name, known.get(id))).limit(LARGEST).toList();
    }

    private static boolean isExact(String key) {
        return key.charAt(0) == 'C';
    }

    private static boolean shares(CompanyName name, @Nullable Known other) {
        return other != null && (name.regions().equals(other.identity().name().regions())
                || name.letters().equals(other.identity().name().letters()));
    }

    /// Every two that may be one, the surest first; each record is compared with those added before it.
    public List<DuplicatePair> pairs(Progress progress) {
        List<DuplicatePair> pairs = new ArrayList<>();
        long done = 0;
        for (Known one : known.values()) {
            progress.checkpoint(++done, known.size());
            if (one.member().isMerged()) {
                continue;
            }
            for (Likely other : like(one)) {
                if (other.who().id() < one.member().id() && !other.who().isMerged()) {
                    pairs.add(new DuplicatePair(other.who(), one.member(), other.judgement()));
                }
            }
        }
        pairs.sort(Comparator.comparing((DuplicatePair p) -> p.judgement().decision())
                .thenComparing(p -> p.judgement().score().rounded(6), Comparator.reverseOrder())
                .thenComparing(p -> p.left().id()).thenComparing(p -> p.right().id()));
        return pairs;
    }
}
