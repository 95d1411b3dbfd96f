package org.suanpan.core.party.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.party.identity.Identity.Decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MemberIndexTest {

    private static final SearchKeys PLAIN = name -> name.toLowerCase(Locale.ROOT);

    private final MemberIndex index = new MemberIndex(PLAIN);

    @Test
    void widthBlanksAndRegionInBracketsMakeNoDifference() {
        put(2, "杭州宏达贸易有限公司", "0571-88886666", "");
        assertEquals(List.of("2 DUPLICATE SAME_FULL_NAME"), like("杭州　宏达 贸易有限公司", "", ""));
        assertEquals(List.of("2 DUPLICATE SCORE"), like("宏达贸易(杭州)有限公司", "", ""));
        assertEquals(List.of("2 REVIEW SCORE"), like("宏达", "", ""));
        assertEquals(List.of("2 DUPLICATE SAME_PHONE_AND_NAME"), like("宏达", "０５７１ 8888 6666", ""));
        assertEquals(List.of(), like("宏远贸易有限公司", "", ""));
    }

    @Test
    void aLicenceDecidesWhateverTheNameSays() {
        put(2, "甲公司", "", "91350100M000100Y43");
        put(3, "杭州宏达贸易有限公司", "", "914403001922038216");
        assertEquals(List.of("2 DUPLICATE SAME_USCC"), like("乙公司", "", "9135 0100 m000 100y 43"));
        assertEquals(List.of(), like("杭州宏达贸易有限公司", "", "9144030071526726XG"));
    }

    @Test
    void aNumberOfAnotherPersonIsEnoughForALookAndASlipOfTheHandIsFound() {
        put(2, "杭州恒盛源家纺有限公司", "13800138000/13900139000", "");
        assertEquals(List.of("2 REVIEW SAME_PHONE"), like("城西小吃", "13900139000", ""));
        for (String slip : List.of("杭州衡盛源家纺有限公司", "杭州恒圣源家纺有限公司", "杭州恒盛元家纺有限公司", "杭州恒盛源源家纺有限公司")) {
            assertEquals(1, like(slip, "", "").size(), slip);
        }
    }

    @Test
    void whatHasChangedIsFoundUnderItsNewNameOnly() {
        put(2, "宏达贸易", "", "");
        put(2, "恒源贸易", "", "");
        assertEquals(List.of(), like("宏达贸易", "", ""));
        assertEquals(List.of("2 REVIEW SCORE"), like("恒源贸易", "", ""));
        index.remove(2);
        assertEquals(List.of(), like("恒源贸易", "", ""));
    }

    @Test
    void themselvesAndMergedOnesMakeNoPairs() {
        put(2, "宏达贸易有限公司", "", "");
        index.put(new Member(3, "C3", "宏达贸易有限公司", "", "", 2));
        put(4, "宏达贸易有限公司", "", "");
        assertEquals(List.of("2 4"), index.pairs(Progress.NONE).stream().map(p -> p.left().id() + " " + p.right().id()).toList());
    }

    /// 500 customers with 80 planted variants, as the rules ask; every seed has to do.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void plantedDuplicatesAreFoundAndHardlyAnybodyElseIsCalledOne(long seed) {
        Figures figures = figures(PlantedNames.of(seed, 500, 80));
        assertTrue(figures.recall() >= 95, figures.toString());
        assertTrue(figures.precision() >= 98, figures.toString());
    }

    @Test
    void aPoolTenTimesAsLargeDoesAsWell() {
        Figures figures = figures(PlantedNames.of(11, 5_000, 800));
        assertTrue(figures.recall() >= 95, figures.toString());
        assertTrue(figures.precision() >= 98, figures.toString());
    }

    /// In percent, rounded down. `missed` = how many of each kind were not found; `false` ones are pairs called duplicates that
    /// nobody planted.
    private record Figures(int recall, int precision, Map<PlantedNames.Variant, Integer> missed, List<String> wrong) {}

    private Figures figures(PlantedNames names) {
        names.members().forEach(index::put);
        Set<PoolMembers.Apart> found = new HashSet<>();
        Set<PoolMembers.Apart> called = new HashSet<>();
        for (DuplicatePair pair : index.pairs(Progress.NONE)) {
            PoolMembers.Apart key = PoolMembers.Apart.of(pair.left().id(), pair.right().id());
            found.add(key);
            if (pair.judgement().decision() == Decision.DUPLICATE) {
                called.add(key);
            }
        }
        Map<PlantedNames.Variant, Integer> missed = new TreeMap<>();
        Map<Long, Long> family = new TreeMap<>();
        int hits = 0;
        for (PlantedNames.Planted one : names.planted()) {
            family.put(one.variant(), one.original());
            if (found.contains(PoolMembers.Apart.of(one.original(), one.variant()))) {
                hits++;
            } else {
                missed.merge(one.how(), 1, Integer::sum);
            }
        }
        List<String> wrong = new ArrayList<>();
        for (PoolMembers.Apart pair : called) {
            if (!family.getOrDefault(pair.left(), pair.left()).equals(family.getOrDefault(pair.right(), pair.right()))) {
                wrong.add(names.members().get((int) pair.left() - 2).name() + " / " + names.members().get((int) pair.right() - 2).name());
            }
        }
        return new Figures(100 * hits / names.planted().size(), 100 * (called.size() - wrong.size()) / called.size(), missed, wrong);
    }

    private void put(long id, String name, String phones, String licence) {
        index.put(new Member(id, "C" + id, name, phones, licence, id));
    }

    private List<String> like(String name, String phone, String licence) {
        return index.like(Member.typed(0, name, List.of(phone), licence), 9).stream()
                .map(l -> l.who().id() + " " + l.judgement().decision() + " " + l.judgement().rule()).toList();
    }
}
