package org.suanpan.core.party.identity;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NamesAndPhonesTest {

    private final Random random = new Random(20260101);

    @Test
    void oneCompanyWrittenInManyWaysHasOneCore() {
        List<String> cores = List.of("腾讯计算机系统(深圳)有限公司", "深圳市腾讯计算机系统有限公司", "腾讯 计算机系统 有限公司", "腾讯", "【深圳】腾讯·科技公司",
                "深圳腾讯科技有限公司南山分公司").stream().map(name -> CompanyName.of(name).core()).distinct().toList();
        assertEquals(List.of("腾讯"), cores);
    }

    @Test
    void aNameIsNeverCutDownToNothing() {
        for (String name : List.of("杭州", "公司", "科技", "上海日化", "厂", "北京市", "深圳科技有限公司")) {
            assertTrue(!CompanyName.of(name).core().isEmpty(), name);
        }
    }

    @Test
    void aBranchWithoutAFormOfItsMotherIsStillABranch() {
        CompanyName branch = CompanyName.of("永辉办事处");
        assertEquals(List.of("永辉", "办事处"), List.of(branch.core(), branch.branch()));
    }

    @Test
    void aTelephoneNumberHasOneForm() {
        for (String mobile : List.of("138 0013 8000", "+86 138-0013-8000", "008613800138000", "8613800138000", "１３８００１３８０００")) {
            assertEquals(new PhoneNumber(PhoneNumber.Kind.MOBILE, "13800138000", ""), PhoneNumber.of(mobile), mobile);
        }
        for (String landline : List.of("0571-88886666转801", "+86 571 88886666 ext 801", "0086-0571-88886666x801")) {
            assertEquals(new PhoneNumber(PhoneNumber.Kind.LANDLINE, "0571-88886666", "801"), PhoneNumber.of(landline), landline);
        }
        assertEquals(new PhoneNumber(PhoneNumber.Kind.LANDLINE, "010-66667777", ""), PhoneNumber.of("010 6666 7777"));
    }

    @Test
    void eightySixInFrontOfALandlineGoesOnlyWhereItIsACountryCode() {
        assertEquals(PhoneNumber.Kind.INVALID, PhoneNumber.of("86057188886666").kind());
        assertEquals(new PhoneNumber(PhoneNumber.Kind.LOCAL, "86057188", ""), PhoneNumber.of("8605 7188"));
    }

    @Test
    void likenessLiesBetweenNothingAndTheSame() {
        for (int round = 0; round < 5_000; round++) {
            String a = letters();
            String b = letters();
            Likeness jaro = Likeness.jaro(a, b);
            Likeness winkler = Likeness.jaroWinkler(a, b);
            assertTrue(jaro.isAtLeast(Likeness.NONE) && Likeness.SAME.isAtLeast(winkler) && winkler.isAtLeast(jaro), a + b);
            assertEquals(a.equals(b), winkler.isAtLeast(Likeness.SAME), () -> a + " and " + b);
        }
    }

    private String letters() {
        return random.ints(random.nextInt(7), 'a', 'e').mapToObj(Character::toString).collect(Collectors.joining());
    }
}
