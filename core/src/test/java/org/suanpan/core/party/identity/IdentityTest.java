package org.suanpan.core.party.identity;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.suanpan.core.party.identity.Identity.Decision;
import org.suanpan.core.party.identity.Identity.Rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class IdentityTest {

    private static final String SHOP = "杭州西湖家纺有限责任公司";
    private static final String CODE = "91350100M000100Y43";
    private static final String OTHER_CODE = "914403001922038216";

    private final Random random = new Random(20260101);

    @Test
    void twoValidCodesDecideAlone() {
        assertJudged(Decision.DUPLICATE, Rule.SAME_USCC, Identity.of("甲", List.of(), CODE), Identity.of("乙", List.of(), CODE));
        assertJudged(Decision.DISTINCT, Rule.DIFFERENT_USCC, Identity.of(SHOP, List.of("13800138000"), CODE),
                Identity.of(SHOP, List.of("13800138000"), OTHER_CODE));
    }

    @Test
    void aCodeThatIsNotValidLeavesTheWordToTheNames() {
        assertJudged(Decision.DUPLICATE, Rule.SAME_FULL_NAME, Identity.of(SHOP, List.of(), "91350100M000100Y44"),
                Identity.of("(杭州)西湖家纺 有限责任公司", List.of(), OTHER_CODE));
    }

    @Test
    void aBranchIsNotItsMotherNorItsSister() {
        Identity mother = named("华为技术有限公司");
        Identity hangzhou = named("华为技术有限公司杭州分公司");
        assertJudged(Decision.DISTINCT, Rule.DIFFERENT_BRANCH, mother, hangzhou);
        assertJudged(Decision.DISTINCT, Rule.DIFFERENT_BRANCH, hangzhou, named("华为技术有限公司成都分公司"));
        assertJudged(Decision.DUPLICATE, Rule.SAME_FULL_NAME, hangzhou, named("华为技术有限公司 (杭州分公司)"));
    }

    @Test
    void aSharedTelephoneIsEnoughOnlyWithACloseName() {
        Identity full = Identity.of(SHOP, List.of("13800138000"), "");
        assertJudged(Decision.DUPLICATE, Rule.SAME_PHONE_AND_NAME, full, Identity.of("西湖家纺", List.of("+86 138-0013-8000"), ""));
        assertJudged(Decision.REVIEW, Rule.SAME_PHONE, full, Identity.of("绍兴千寻五金厂", List.of("13800138000"), ""));
    }

    @Test
    void aHotLineSaysNothingAboutWhoCalls() {
        assertJudged(Decision.DISTINCT, Rule.LOW_SCORE, Identity.of("北京天地食品有限公司", List.of("400-800-1234"), ""),
                Identity.of("广州海洋物流有限公司", List.of("4008001234"), ""));
    }

    @Test
    void theOrderOfTheTwoChangesNothing() {
        for (int round = 0; round < 2_000; round++) {
            Identity a = someone();
            Identity b = someone();
            assertEquals(a.against(b), b.against(a), () -> a + " and " + b);
        }
    }

    @Test
    void everybodyIsLikeHimself() {
        for (int round = 0; round < 500; round++) {
            Identity one = someone();
            assertTrue(one.against(one).decision() != Decision.DISTINCT, one.toString());
        }
    }

    private Identity someone() {
        String name = pick("", "杭州", "浙江省杭州市", "成都") + letters() + pick("", "机械", "食品", "电子科技") + pick("", "有限公司", "商行")
                + pick("", "", "杭州分公司");
        return Identity.of(name, List.of(pick("13800138000", "0571-88886666", "12345")), pick("", CODE, OTHER_CODE, "x"));
    }

    private String letters() {
        return random.ints(1 + random.nextInt(5), 0, 4).mapToObj(i -> "宏达天地".substring(i, i + 1)).collect(Collectors.joining());
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private static Identity named(String name) {
        return Identity.of(name, List.of(), "");
    }

    private static void assertJudged(Decision decision, Rule rule, Identity a, Identity b) {
        assertEquals(List.of(decision, rule), List.of(a.against(b).decision(), a.against(b).rule()));
    }
}
